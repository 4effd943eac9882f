import { hash } from 'node:crypto';
import { isObject, readJsonFile } from '../json-file.ts';
import { nameOf } from '../meta/names.ts';
import type { ThreadFiles } from '../meta/thread-files.ts';
import type { ExportFile } from '../reader.ts';
import { titleOf } from './flat.ts';

/**
 * Threads of the encrypted storage, which has no ids: a talk of two is known by its names, a group by
 * its title as well. Files of one talk are one thread.
 */
export async function flatThreads(files: readonly ExportFile[]): Promise<ThreadFiles[]> {
  const threads = new Map<string, ExportFile[]>();
  for (const file of files) {
    const read = await readJsonFile(file);
    const { participants, threadName } = read.ok && isObject(read.json) ? read.json : {};
    const names = Array.isArray(participants)
      ? participants.flatMap((name) => nameOf(name) ?? [])
      : [];
    const title = nameOf(titleOf(threadName));
    const who = names.length > 2 || names.length === 0 ? [title ?? file.path, ...names] : names;
    const key = `e2ee-${hash('sha256', [...new Set(who)].sort().join('\n'), 'base64url').slice(0, 16)}`;
    threads.set(key, [...(threads.get(key) ?? []), file]);
  }
  return [...threads].map(([key, own]) => ({ key, section: null, isDeleted: false, files: own }));
}
