import type { AttachmentKind, Skip } from '../../../domain/inbox/message.ts';
import { kindOfFile } from '../kind-of-file.ts';
import { withoutMarks } from './row-start.ts';

/** What a row says after the name of its sender. */
export type Content =
  | { readonly skip: Skip }
  | { readonly text: string; readonly attachments: readonly ShownAttachment[] };

/** `name` is that of a file beside the text. */
export interface ShownAttachment {
  readonly kind: AttachmentKind;
  readonly name: string | null;
  readonly label: string | null;
}

/** The app writes in the language of the phone; only wordings that somebody has seen stand here. */
const SKIPS: readonly (readonly [RegExp, Skip])[] = [
  [
    /^(?:this message was deleted|you deleted this message|(?:данное )?сообщение удалено|вы удалили (?:данное|это) сообщение)\.?$/i,
    'unsent',
  ],
  [
    /^(?:missed (?:group )?(?:voice|video) call|пропущенный (?:групповой )?(?:аудио|видео)?звонок)/i,
    'call',
  ],
  [/^(?:waiting for this message|ожидание (?:данного )?сообщения)/i, 'unsupported'],
  [
    /^(?:messages and calls are end-to-end encrypted|сообщения и звонки защищены сквозным шифрованием)/i,
    'service',
  ],
];
const EDITED = /\s?\u200e?<(?:this message was edited|сообщение изменено)>$/i;
const LEFT_OUT = /^<(?:media omitted|без медиафайлов|файл пропущен|view once [a-z ]+ omitted)>$/i;
const LEFT_OUT_BY_KIND =
  /^(?:.{1,250} • .{1,30} )?(image|photo|video note|video|audio|voice message|sticker|gif|document|contact card|изображение|фото|видео|аудиофайл|аудио|стикер|документ|карточка контакта) (?:omitted|(?:опущен|пропущен)[оаы]?)$/i;
const KINDS: readonly (readonly [RegExp, AttachmentKind])[] = [
  [/^(?:image|photo|gif|изобр|фото)/i, 'photo'],
  [/^(?:video|видео)/i, 'video'],
  [/^(?:audio|voice|аудио)/i, 'audio'],
  [/^(?:sticker|стикер)/i, 'sticker'],
  [/^(?:contact|карточка)/i, 'contact'],
];
const ATTACHED_ABOVE =
  /^([^\n]+\.\w{2,5}) \((?:file attached|файл добавлен|файл прикреплён|файл прикреплен)\)(?:\n(.*))?$/is;
const ATTACHED_WITHIN = /\u200e?<(?:attached|прикреплено): ([^<>\n]+)>/i;
const PLACE = /^(?:location|местоположение|геоданные): (https?:\/\/\S+)$/i;
const POLL = /^(?:poll|опрос):\n([^\n]+)/i;

export function readContent(written: string): Content {
  const text = withoutMarks(written).replace(EDITED, '').trim();
  if (text === '') return { skip: 'empty' };
  const skip = skipOf(text);
  if (skip) return { skip };
  if (LEFT_OUT.test(text)) return alone('file', null);
  const [, kind] = LEFT_OUT_BY_KIND.exec(text) ?? [];
  if (kind !== undefined)
    return alone(KINDS.find(([words]) => words.test(kind))?.[1] ?? 'file', null);
  const [, place] = PLACE.exec(text) ?? [];
  if (place !== undefined) return alone('location', place);
  const [, question] = POLL.exec(text) ?? [];
  if (question !== undefined)
    return { text, attachments: [{ kind: 'poll', name: null, label: question }] };
  return withFile(text);
}

/** What the network tells, also where it names nobody; null: no such words. */
export const skipOf = (text: string): Skip | null =>
  SKIPS.find(([words]) => words.test(text))?.[1] ?? null;

function withFile(text: string): Content {
  const [, above, caption = ''] = ATTACHED_ABOVE.exec(text) ?? [];
  if (above !== undefined) return { text: caption.trim(), attachments: [fileOf(above)] };
  const [mark, within] = ATTACHED_WITHIN.exec(text) ?? [];
  if (mark === undefined || within === undefined) return { text, attachments: [] };
  return { text: text.replace(mark, '').trim(), attachments: [fileOf(within)] };
}

function fileOf(given: string): ShownAttachment {
  const name = withoutMarks(given).trim();
  return { kind: kindOfFile(name), name, label: name };
}

const alone = (kind: AttachmentKind, label: string | null): Content => ({
  text: '',
  attachments: [{ kind, name: null, label }],
});

/** Who wrote, and what; null where the network itself tells something. */
export function splitSender(text: string): { readonly who: string; readonly said: string } | null {
  const [, name = '', said = ''] = /^([^:\n]{1,120}):(?:\s(.*))?$/s.exec(text) ?? [];
  const who = withoutMarks(name).replace(/^~\s*/, '').trim();
  // «Анна изменила тему на «Дом: двор»»: a name has no quotes.
  return who === '' || /["«“]/.test(who) ? null : { who, said };
}
