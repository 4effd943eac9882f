import type { ExportItem } from '../../../domain/inbox/message.ts';
import { commonNames } from '../meta/common-names.ts';
import { inPieces } from '../meta/in-pieces.ts';
import { MediaPaths } from '../meta/media-paths.ts';
import { type IsOwn, ownNames } from '../meta/names.ts';
import { ownerAmong } from '../meta/owner-among.ts';
import { readThread } from '../meta/read-thread.ts';
import { type ThreadFiles, threadFiles } from '../meta/thread-files.ts';
import { itemsOf } from '../meta/thread-items.ts';
import { threadShape } from '../meta/thread-shape.ts';
import { whoseThread } from '../meta/whose-thread.ts';
import type { ExportFile, MessageReader, OpenExport } from '../reader.ts';
import { asUsual } from './flat.ts';
import { flatThreads } from './flat-threads.ts';
import { ownerOf } from './owner.ts';
import { TalkedTwice } from './talked-twice.ts';

/** Facebook's Messenger: the account's data, and the encrypted storage that is exported apart. */
export const messenger: MessageReader = {
  id: 'messenger',
  network: 'facebook',

  async recognise(files) {
    const whose = whoseThread(files);
    const own: ExportFile[] = [];
    for (const file of files) {
      const shape = await threadShape(file);
      if (shape === 'flat' || (shape === 'thread' && whose(file) !== 'instagram')) own.push(file);
    }
    return own;
  },

  async open(files, all) {
    const flat: ExportFile[] = [];
    const usual: ExportFile[] = [];
    for (const file of files) ((await threadShape(file)) === 'flat' ? flat : usual).push(file);
    // The usual ones first, so that what both have is found again in the encrypted.
    const threads = [...(await threadFiles(usual)), ...(await flatThreads(flat))];
    const common = await commonNames(threads);
    const { owner, candidates } = ownerAmong(await ownerOf(all), common, threads.length);
    const media = new MediaPaths(all);
    return {
      reader: 'messenger',
      network: 'facebook',
      owner,
      candidates,
      remarks: [],
      items: (own) => items({ threads, media, isOwn: ownNames(own, owner) }),
    } satisfies OpenExport;
  },
};

interface Opened {
  readonly threads: readonly ThreadFiles[];
  readonly media: MediaPaths;
  readonly isOwn: IsOwn;
}

async function* items({
  threads,
  media,
  isOwn,
}: Opened): AsyncGenerator<readonly ExportItem[], void> {
  const how = { network: 'facebook', media, usual: asUsual } as const;
  const twice = new TalkedTwice(threads);
  for (const thread of threads)
    yield* inPieces(itemsOf(twice.without(await readThread(thread, how)), isOwn));
}
