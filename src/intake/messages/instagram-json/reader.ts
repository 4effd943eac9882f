import type { ExportItem } from '../../../domain/inbox/message.ts';
import { commonNames } from '../meta/common-names.ts';
import { inPieces } from '../meta/in-pieces.ts';
import { MediaPaths } from '../meta/media-paths.ts';
import { ownNames } from '../meta/names.ts';
import { ownerAmong } from '../meta/owner-among.ts';
import { readThread } from '../meta/read-thread.ts';
import { type ThreadFiles, threadFiles } from '../meta/thread-files.ts';
import { itemsOf } from '../meta/thread-items.ts';
import { threadShape } from '../meta/thread-shape.ts';
import { whoseThread } from '../meta/whose-thread.ts';
import type { ExportFile, MessageReader, OpenExport, Owner } from '../reader.ts';
import { conversationNames, conversations } from './conversations.ts';
import { ownerOf } from './owner.ts';

/** The account's data that Instagram sends as JSON, in each of the layouts since 2018. */
export const instagramJson: MessageReader = {
  id: 'instagram-json',
  network: 'instagram',

  async recognise(files) {
    const whose = whoseThread(files);
    const own: ExportFile[] = [];
    for (const file of files) {
      const shape = await threadShape(file);
      if (shape === 'conversations') own.push(file);
      if (shape === 'thread' && whose(file) !== 'facebook') own.push(file);
    }
    return own;
  },

  async open(files, all) {
    const older: ExportFile[] = [];
    const newer: ExportFile[] = [];
    for (const file of files)
      ((await threadShape(file)) === 'conversations' ? older : newer).push(file);
    const threads = await threadFiles(newer);
    const common = threads.length > 0 ? commonNames(threads) : conversationNames(older);
    const { owner, candidates } = ownerAmong(await ownerOf(all), await common, threads.length);
    const media = new MediaPaths(all);
    return {
      reader: 'instagram-json',
      network: 'instagram',
      owner,
      candidates,
      remarks: [],
      items: (own) => items({ threads, older, media, own, told: owner }),
    } satisfies OpenExport;
  },
};

interface Opened {
  readonly threads: readonly ThreadFiles[];
  readonly older: readonly ExportFile[];
  readonly media: MediaPaths;
  readonly own: Owner;
  readonly told: Owner | null;
}

async function* items(opened: Opened): AsyncGenerator<readonly ExportItem[], void> {
  const isOwn = ownNames(opened.own, opened.told);
  const how = {
    network: 'instagram',
    media: opened.media,
    usual: (json: object) => ({ ...json }),
  } as const;
  for (const thread of opened.threads)
    yield* inPieces(itemsOf(await readThread(thread, how), isOwn));
  yield* conversations(opened.older, isOwn);
}
