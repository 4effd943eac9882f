import { hash } from 'node:crypto';
import type { ExportItem } from '../../../domain/inbox/message.ts';
import { isObject, type Loose, objectsOf, readJsonFile, textOf } from '../json-file.ts';
import { inPieces } from '../meta/in-pieces.ts';
import type { IsOwn } from '../meta/names.ts';
import type { Draft, Part } from '../meta/read-row.ts';
import { type FoundThread, itemsOf, rowPlace, skipped, wrong } from '../meta/thread-items.ts';
import type { ExportFile } from '../reader.ts';
import { readConversationRow } from './conversation-row.ts';

/**
 * Until December 2020 all talks stood in one `messages.json`, which is small: pictures are links in
 * it. People go by their handles, and a thread is known by nothing but who takes part in it.
 */
export async function* conversations(
  files: readonly ExportFile[],
  isOwn: IsOwn,
): AsyncGenerator<readonly ExportItem[], void> {
  const threads = new Map<string, Conversation>();
  const problems: ExportItem[] = [];
  let part = 0;
  for (const file of files) {
    const read = await readJsonFile(file);
    if (!read.ok) problems.push(wrong(read.reason, file.path, null));
    for (const one of read.ok && Array.isArray(read.json) ? read.json : []) {
      const key = isObject(one) ? keyOf(participantsOf(one)) : '';
      const thread = threads.get(key) ?? new Conversation(key);
      threads.set(key, thread);
      thread.take(isObject(one) ? one : {}, { file: file.path, number: part++ });
    }
  }
  yield problems;
  for (const thread of threads.values()) yield* inPieces(itemsOf(thread, isOwn));
}

/** Handles that stand in every talk. */
export async function conversationNames(files: readonly ExportFile[]): Promise<readonly string[]> {
  let common: readonly string[] | null = null;
  for (const file of files) {
    const read = await readJsonFile(file);
    for (const one of read.ok ? objectsOf(read.json) : []) {
      const names = participantsOf(one);
      common = common === null ? names : common.filter((name) => names.includes(name));
    }
  }
  return common ?? [];
}

const participantsOf = ({ participants, conversation }: Loose): string[] => {
  const listed = Array.isArray(participants)
    ? participants.flatMap((name) => textOf(name) ?? [])
    : [];
  const wrote = objectsOf(conversation).flatMap(({ sender }) => textOf(sender) ?? []);
  return [...new Set(listed.length > 0 ? listed : wrote)];
};

const keyOf = (names: readonly string[]): string =>
  hash('sha256', names.toSorted().join('\n'), 'base64url').slice(0, 16);

class Conversation implements FoundThread {
  readonly network = 'instagram';
  readonly title = null;
  readonly isRequest = false;
  readonly isDeleted = false;
  readonly key: string;
  readonly names = new Set<string>();
  readonly drafts: Draft[] = [];
  readonly others: ExportItem[] = [];
  reactions = 0;

  constructor(key: string) {
    this.key = key;
  }

  take(json: Loose, part: Part): void {
    const { conversation } = json;
    const { file } = part;
    if (!Array.isArray(conversation)) {
      this.others.push(wrong({ code: 'shape-unknown', found: 'conversation' }, file, null));
      return;
    }
    for (const name of participantsOf(json)) this.names.add(name);
    // The newest stands first.
    for (let index = conversation.length - 1; index >= 0; index--) {
      const place = rowPlace(index + 1);
      const read = readConversationRow(conversation[index], index + 1, part);
      if (read.kind === 'problem') this.others.push(wrong(read.reason, file, place));
      else if (read.kind === 'skip') this.others.push(skipped(read.skip, file, place));
      else {
        this.names.add(read.draft.name);
        this.drafts.push(read.draft);
        this.reactions += read.reactions;
      }
    }
  }
}
