import type {
  ExportItem,
  ExportReason,
  MessageAttachment,
  Sender,
  Skip,
  ThreadHead,
} from '../../../domain/inbox/message.ts';
import type { ZoneOffset } from '../../../domain/policy/policy.ts';
import { instantAt } from '../../../domain/time/zone.ts';
import { CountedKeys } from '../keys.ts';
import { MediaBeside } from '../media-beside.ts';
import { ownFiles } from '../own-files.ts';
import type { MessageReader, OpenExport, Owner } from '../reader.ts';
import { type RowPlace, skipped, Talks } from '../talks.ts';
import { readContent, skipOf, splitSender } from './content.ts';
import { dateOf } from './date-order.ts';
import { readRowStart } from './row-start.ts';
import { LONGEST_ROW, rowsOf, type WhatsAppRow } from './rows.ts';
import { type Survey, surveyOf } from './survey.ts';
import { candidatesOf, headOfTalk, senderOf } from './talk.ts';

/** The text that the app itself exports, from Android and iPhones. */
export const whatsappReader: MessageReader = {
  id: 'whatsapp',
  network: 'whatsapp',
  recognise: (files) => ownFiles(files, (_, head) => beginsWithRow(head)),
  async open(files, all, { zone, dateOrder }) {
    const surveys: Survey[] = [];
    for (const file of files) surveys.push(await surveyOf(file, dateOrder));
    const candidates = candidatesOf(surveys);
    const [name = null] = candidates.length === 1 ? candidates : [];
    const media = new MediaBeside(all);
    const isExact = surveys.every(({ hasSeconds }) => hasSeconds);
    return {
      reader: 'whatsapp',
      network: 'whatsapp',
      owner: name === null ? null : { name, handle: null, id: null },
      candidates,
      remarks: [{ code: isExact ? 'local-time' : 'minutes-only' }],
      items: (own) => itemsOf(surveys, { zone, media, own }),
    } satisfies OpenExport;
  },
};

function beginsWithRow(head: Uint8Array): boolean {
  const line =
    Buffer.from(head)
      .toString()
      .trimStart()
      .split(/\r?\n|\r/)[0] ?? '';
  return readRowStart(line) !== null;
}

interface Reading {
  readonly zone: readonly ZoneOffset[];
  readonly media: MediaBeside;
  readonly own: Owner;
}

async function* itemsOf(
  surveys: readonly Survey[],
  reading: Reading,
): AsyncGenerator<readonly ExportItem[]> {
  const talks = new Talks();
  for (const survey of surveys) {
    const head = headOfTalk(survey, reading.own);
    const context = { ...reading, survey, head, talks, keys: new CountedKeys() };
    for await (const rows of rowsOf(survey.file)) yield rows.flatMap((row) => itemOf(row, context));
  }
  yield talks.rest();
}

interface RowReading extends Reading {
  readonly survey: Survey;
  readonly head: ThreadHead;
  readonly talks: Talks;
  readonly keys: CountedKeys;
}

function itemOf(row: WhatsAppRow, reading: RowReading): readonly ExportItem[] {
  const { survey, head, own, talks, keys } = reading;
  const { path: file } = survey.file;
  const at: RowPlace = { file, place: { unit: 'line', number: row.line } };
  const read = readRow(row, reading);
  if ('skip' in read) return [skipped(read.skip, at)];
  if ('reason' in read) return [{ kind: 'problem', problem: { ...at, reason: read.reason } }];
  const { who, local, ...message } = read;
  const kinds = message.attachments.map(({ kind, label }) => `${kind} ${label}`);
  return talks.add(
    head,
    {
      ...message,
      thread: head.key,
      // Without the name, which is that of the phone's contacts and changes.
      key: keys.keyOf([local, message.text, ...kinds]),
      isOwn: own.name !== null && own.name === who,
      precision: survey.hasSeconds ? 'second' : 'minute',
    },
    at,
  );
}

interface ReadMessage {
  readonly who: string;
  /** As the phone showed it. */
  readonly local: string;
  readonly sender: Sender;
  readonly sentAt: string;
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
}

function readRow(
  { start, text, isTooLong }: WhatsAppRow,
  { survey, zone, media }: RowReading,
): ReadMessage | { readonly skip: Skip } | { readonly reason: ExportReason } {
  if (!start) return { reason: { code: 'shape-unknown', found: text.slice(0, 40) } };
  const date = dateOf(start.parts, survey.order);
  if (date === null || start.time === null)
    return { reason: { code: 'date-unreadable', value: start.parts.join(start.separator) } };
  const split = splitSender(text);
  if (!split) return { skip: skipOf(text) ?? 'service' };
  if (isTooLong) return { reason: { code: 'too-large', limit: LONGEST_ROW / 1024 ** 2 } };
  const content = readContent(split.said);
  if ('skip' in content) return content;
  const attachments = content.attachments.map(({ kind, name, label }) => ({
    kind,
    path: name === null ? null : media.find(survey.file.path, name),
    label,
  }));
  return {
    who: split.who,
    local: `${date} ${start.time}`,
    sender: senderOf(split.who),
    sentAt: instantAt(date, start.time, zone),
    text: content.text,
    attachments,
  };
}
