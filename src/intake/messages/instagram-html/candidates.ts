import { decodeText } from '../../decode.ts';
import { blocksOf } from '../html/blocks.ts';
import { MediaPaths } from '../meta/media-paths.ts';
import { isMessageBlock, readBlock } from './page.ts';
import type { ThreadPages } from './thread-pages.ts';

/** Messages of a thread after which no other name is waited for. */
const MOST_ROWS = 500;
const NO_MEDIA = new MediaPaths([]);

/** Names that may be the account's own: in every thread in which somebody answered. */
export async function candidatesIn(threads: readonly ThreadPages[]): Promise<readonly string[]> {
  let common: readonly string[] | null = null;
  for (const thread of threads) {
    const names = await writersOf(thread);
    if (names.length === 0) continue;
    common = common === null ? names : common.filter((name) => names.includes(name));
    if (common.length <= 1) break;
  }
  return common ?? [];
}

/** A thread of two bears the name of the other; nobody is told of where only one wrote. */
async function writersOf({ pages: [page] }: ThreadPages): Promise<readonly string[]> {
  if (!page) return [];
  const names = new Set<string>();
  let title = '';
  let rows = 0;
  const isWanted: Parameters<typeof blocksOf>[1] = (element) =>
    element.name === 'title' || isMessageBlock(element);
  for await (const blocks of blocksOf(decodeText(page.open()), isWanted)) {
    for (const block of blocks) {
      const shown = readBlock(block, page.path, NO_MEDIA);
      if (shown.kind === 'title') title ||= shown.title;
      if (shown.kind === 'message' && shown.shown.name !== '') names.add(shown.shown.name);
      rows++;
    }
    if (rows >= MOST_ROWS) break;
  }
  if (names.size < 2) return [];
  return [...names].filter((name) => names.size > 2 || name !== title);
}
