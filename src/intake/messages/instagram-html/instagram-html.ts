import type { ExportItem } from '../../../domain/inbox/message.ts';
import { headOf } from '../head.ts';
import { inPieces } from '../meta/in-pieces.ts';
import { MediaPaths } from '../meta/media-paths.ts';
import { ownNames } from '../meta/names.ts';
import { itemsOf } from '../meta/thread-items.ts';
import { whoseThread } from '../meta/whose-thread.ts';
import type { ExportFile, MessageReader, OpenExport, Owner } from '../reader.ts';
import { candidatesIn } from './candidates.ts';
import { isPage } from './page.ts';
import { type HtmlReading, readThread } from './read-thread.ts';
import { type ThreadPages, threadPages } from './thread-pages.ts';

/** What Instagram sends to whoever did not ask for JSON: minutes of an unnamed zone, in a person's language. */
export const instagramHtmlReader: MessageReader = {
  id: 'instagram-html',
  network: 'instagram',
  async recognise(files) {
    const whose = whoseThread(files);
    const own: ExportFile[] = [];
    for (const file of files)
      if (isNamedAsPage(file) && (await hasMessages(file)) && whose(file) !== 'facebook')
        own.push(file);
    return own;
  },
  async open(files, all, { zone }) {
    const threads = threadPages(files);
    const media = new MediaPaths(all);
    const names = await candidatesIn(threads);
    const [name = null] = names.length === 1 ? names : [];
    const owner = name === null ? null : { name, handle: null, id: null };
    return {
      reader: 'instagram-html',
      network: 'instagram',
      owner,
      candidates: names,
      remarks: [{ code: 'minutes-only' }],
      items: (own) => items(threads, { zone, media, own }),
    } satisfies OpenExport;
  },
};

/** Pages of comments and searches have the same classes; none of them has such a name. */
const isNamedAsPage = ({ path }: ExportFile): boolean => /(?:^|\/)message_\d+\.html?$/i.test(path);

/** Meta puts a hundred kilobytes of styles before the first message. */
const LONG_HEAD = 512 * 1024;

async function hasMessages(file: ExportFile): Promise<boolean> {
  const isIn = async (length?: number) =>
    isPage(Buffer.from(await headOf(file, length)).toString('latin1'));
  return (await isIn()) || isIn(LONG_HEAD);
}

async function* items(
  threads: readonly ThreadPages[],
  { own, ...reading }: HtmlReading & { readonly own: Owner },
): AsyncGenerator<readonly ExportItem[]> {
  const isOwn = ownNames(own, null);
  for (const thread of threads) {
    const found = itemsOf(await readThread(thread, reading), isOwn);
    yield* inPieces(found.map(asShown));
  }
}

const asShown = (item: ExportItem): ExportItem =>
  item.kind === 'message'
    ? { kind: 'message', message: { ...item.message, precision: 'minute' } }
    : item;
