import { keyOfThread } from '../meta/thread-files.ts';
import type { ExportFile } from '../reader.ts';

/** The pages of one thread, in the order of their numbers: the first holds the newest messages. */
export interface ThreadPages {
  readonly key: string;
  readonly isRequest: boolean;
  readonly pages: readonly ExportFile[];
}

/** By the folder that each stands in, whose number is that of the thread in every form of export. */
export function threadPages(files: readonly ExportFile[]): readonly ThreadPages[] {
  const threads = new Map<string, ExportFile[]>();
  for (const file of files) {
    const folder = file.path.split('/').at(-2);
    const key = folder === undefined ? `file ${file.path}` : keyOfThread(folder);
    const pages = threads.get(key);
    if (pages) pages.push(file);
    else threads.set(key, [file]);
  }
  return [...threads].map(([key, pages]) => ({
    key,
    isRequest: pages.every(({ path }) => /(?:^|\/)message_requests\//.test(path)),
    pages: pages.toSorted((one, other) => numberOf(one.path) - numberOf(other.path)),
  }));
}

const numberOf = (path: string): number => Number(/(\d+)\.html?$/i.exec(path)?.[1] ?? 0);
