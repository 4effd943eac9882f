import type { Network } from '../../../domain/codes.ts';
import type { ExportItem } from '../../../domain/inbox/message.ts';
import { isObject, type Loose, objectsOf, readJsonFile } from '../json-file.ts';
import type { ExportFile } from '../reader.ts';
import type { MediaPaths } from './media-paths.ts';
import { Names, nameOf } from './names.ts';
import { type Draft, type ReadRow, readRow } from './read-row.ts';
import type { ThreadFiles } from './thread-files.ts';
import { type FoundThread, rowPlace, skipped, wrong } from './thread-items.ts';

/** Another schema of the same talk, put as the usual one is. */
export type Usual = (json: Loose) => Loose;

/** One talk of many of the account's: nobody answers in a channel. */
const CHANNELS = 'broadcast';

/** All files of a thread, one at a time: no more than their messages are held. */
export async function readThread(
  thread: ThreadFiles,
  { network, media, usual }: { network: Network; media: MediaPaths; usual: Usual },
): Promise<FoundThread> {
  const reading = new Reading(thread, media);
  // Of what was written in the same millisecond the older part comes first.
  for (const file of thread.files.toReversed()) {
    const read = await readJsonFile(file);
    if (!read.ok) reading.others.push(wrong(read.reason, file.path, null));
    else reading.take(file, isObject(read.json) ? usual(read.json) : {});
  }
  const { title, names, isRequest, drafts, reactions, others } = reading;
  const { key, isDeleted } = thread;
  return { key, network, isDeleted, title, names, isRequest, drafts, reactions, others };
}

class Reading {
  title: string | null = null;
  isRequest: boolean;
  reactions = 0;
  readonly names = new Set<string>();
  readonly drafts: Draft[] = [];
  readonly others: ExportItem[] = [];
  private readonly isChannel: boolean;
  private readonly media: MediaPaths;
  private readonly spelled = new Names();
  private parts = 0;

  constructor({ section }: ThreadFiles, media: MediaPaths) {
    this.isRequest = section === 'message_requests';
    this.isChannel = section === CHANNELS;
    this.media = media;
  }

  take({ path: file }: ExportFile, json: Loose): void {
    const { messages, title, participants } = json;
    if (!Array.isArray(messages)) {
      this.others.push(wrong({ code: 'shape-unknown', found: 'messages' }, file, null));
      return;
    }
    this.title ??= nameOf(title);
    if (json.is_pending === true) this.isRequest = true;
    for (const { name } of objectsOf(participants)) this.meet(this.spelled.of(name));
    const part = { file, number: this.parts++ };
    const reading = { part, media: this.media, names: this.spelled };
    for (const index of oldestFirst(messages))
      this.takeRow(readRow(messages[index], index + 1, reading), index + 1, file);
  }

  private takeRow(read: ReadRow, row: number, file: string): void {
    if (read.kind === 'draft' && !this.isChannel) {
      this.meet(read.draft.name);
      this.drafts.push(read.draft);
      this.reactions += read.reactions;
      return;
    }
    const place = rowPlace(row);
    if (read.kind === 'problem') this.others.push(wrong(read.reason, file, place));
    else this.others.push(skipped(read.kind === 'skip' ? read.skip : 'not-a-talk', file, place));
  }

  private meet(name: string | null): void {
    if (name !== null) this.names.add(name);
  }
}

/** Meta writes the newest first, others have turned it round. */
function oldestFirst(rows: readonly unknown[]): number[] {
  const indexes = Array.from(rows, (_, index) => index);
  const at = (row: unknown) =>
    isObject(row) && typeof row.timestamp_ms === 'number' ? row.timestamp_ms : Number.NaN;
  return at(rows[0]) > at(rows.at(-1)) ? indexes.reverse() : indexes;
}
