import type { Network } from '../../domain/codes.ts';
import { InputError } from '../../domain/faults.ts';
import { headOf } from './head.ts';
import type { ExportFile, MessageReader, OpenExport, ReaderId, ReadingOptions } from './reader.ts';
import { unsupportedExport } from './unsupported-export.ts';

/**
 * Asked in this order, each for the files that none before it took: the better a format says what
 * it is, the earlier it stands.
 */
const READERS: Readonly<Record<ReaderId, () => Promise<MessageReader>>> = {
  'instagram-json': async () => (await import('./instagram-json/reader.ts')).instagramJson,
  messenger: async () => (await import('./messenger/reader.ts')).messenger,
  telegram: async () => (await import('./telegram/telegram.ts')).telegramReader,
  vk: async () => (await import('./vk/vk.ts')).vkReader,
  'instagram-html': async () =>
    (await import('./instagram-html/instagram-html.ts')).instagramHtmlReader,
  mail: async () => (await import('./mail/mail.ts')).mailReader,
  whatsapp: async () => (await import('./whatsapp/whatsapp.ts')).whatsappReader,
};

const READER_IDS = Object.keys(READERS) as readonly ReaderId[];

/** Names of what cannot be a talk, so that none of thousands of pictures is opened to be looked at. */
const MEDIA =
  /\.(?:jpe?g|png|gif|webp|heic|mp4|mov|m4a|mp3|aac|ogg|opus|webm|srt|pdf|docx?|xlsx?)$/i;

export interface Choice {
  /** For the fault: what a person named. */
  readonly path: string;
  /** Only this reader is asked; null: all of them. */
  readonly reader: ReaderId | null;
  /** Only readers of these are asked: where content leaves two networks possible, a person decides. */
  readonly networks?: readonly Network[];
}

/**
 * Opens what the files hold: an export a format, since archives of several networks may be named
 * together. An InputError where no file is in a known format.
 */
export async function openExports(
  files: readonly ExportFile[],
  options: ReadingOptions,
  { path, reader: asked, networks }: Choice,
): Promise<readonly OpenExport[]> {
  const opened: OpenExport[] = [];
  let left = files.filter((file) => !MEDIA.test(file.path));
  for (const id of READER_IDS) {
    if (asked !== null && asked !== id) continue;
    const reader = await READERS[id]();
    if (networks?.includes(reader.network) === false) continue;
    const own = await reader.recognise(left);
    if (own.length === 0) continue;
    opened.push(await reader.open(own, files, options));
    const taken = new Set(own);
    left = left.filter((file) => !taken.has(file));
  }
  if (opened.length > 0) return opened;
  const format = await knownFormat(left);
  throw new InputError(
    format === null
      ? { code: 'messages-unknown', path }
      : { code: 'messages-unsupported', path, format },
  );
}

async function knownFormat(files: readonly ExportFile[]) {
  for (const file of files) {
    const format = unsupportedExport(await headOf(file));
    if (format !== null) return format;
  }
  return null;
}
