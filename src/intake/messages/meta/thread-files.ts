import { hash } from 'node:crypto';
import { isObject, readJsonFile, textOf } from '../json-file.ts';
import type { ExportFile } from '../reader.ts';
import { nameOf } from './names.ts';

/** The files of one thread, in the order of their numbers: the first holds the newest messages. */
export interface ThreadFiles {
  readonly key: string;
  /** As people are listed there: `inbox`, `message_requests`, `broadcast`. */
  readonly section: string | null;
  /** Nobody is behind the name any more. */
  readonly isDeleted: boolean;
  readonly files: readonly ExportFile[];
}

/**
 * Files by thread, whatever section and part of the export they stand in. Of a file that lies where
 * the network would not put it, the content says which thread it is.
 */
export async function threadFiles(files: readonly ExportFile[]): Promise<ThreadFiles[]> {
  const threads = new Map<string, { section: string | null; files: ExportFile[] }>();
  for (const file of files) {
    const { key, section } = placeOf(file.path) ?? (await placeWithin(file));
    const thread = threads.get(key);
    if (!thread) threads.set(key, { section, files: [file] });
    else {
      thread.files.push(file);
      // A request that was accepted meanwhile is one no more.
      if (thread.section === 'message_requests') thread.section = section;
    }
  }
  return [...threads].map(([key, thread]) => ({
    key,
    section: thread.section,
    isDeleted: thread.files.some(({ path }) => DELETED.test(path)),
    files: thread.files.toSorted((a, b) => numberOf(a.path) - numberOf(b.path)),
  }));
}

/** Folders of accounts that are gone, in an export of any language. */
const DELETED = /(?:^|\/)(?:instagram|facebook)user_\d+\//;

interface ThreadPlace {
  readonly key: string;
  readonly section: string | null;
}

function placeOf(path: string): ThreadPlace | null {
  const [file = '', folder, section = null] = path.split('/').reverse();
  if (folder === undefined) return null;
  const isNetworks = /^message_\d+\.json$/.test(file) || NUMBER.test(folder);
  return isNetworks ? { key: keyOfThread(folder), section } : null;
}

async function placeWithin(file: ExportFile): Promise<ThreadPlace> {
  const read = await readJsonFile(file);
  const json = read.ok && isObject(read.json) ? read.json : {};
  const [folder, section = null] = (textOf(json.thread_path) ?? '').split('/').reverse();
  if (folder) return { key: keyOfThread(folder), section };
  const names = (list: unknown, key: string): string[] =>
    Array.isArray(list)
      ? list.flatMap((entry) => (isObject(entry) ? (nameOf(entry[key]) ?? []) : []))
      : [];
  const people = names(json.participants, 'name');
  const known = people.length > 0 ? people : names(json.messages, 'sender_name');
  const who = [textOf(json.title), ...new Set(known)].filter((name) => name !== null).sort();
  return { key: hash('sha256', who.join('\n'), 'base64url').slice(0, 16), section: null };
}

/** Of the thread, behind the name of the other: what a rename does not change. */
const NUMBER = /_(\d{6,})$/;

/** Longer than any name that a network gives to a folder. */
const LONGEST_KEY = 200;

export const keyOfThread = (folder: string): string =>
  (NUMBER.exec(folder)?.[1] ?? folder).slice(0, LONGEST_KEY);

const numberOf = (path: string): number => Number(/(\d+)\.json$/.exec(path)?.[1] ?? 0);
