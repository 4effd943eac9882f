import { headOf } from '../head.ts';
import { isObject, parseText, readJsonFile } from '../json-file.ts';
import type { ExportFile } from '../reader.ts';
import { nameOf } from './names.ts';
import type { ThreadFiles } from './thread-files.ts';

/** A talk of two begins with both; hundreds of a group need more. */
const SHORT_HEAD = 4_096;
const LONG_HEAD = 256 * 1024;

/** Names that take part in every thread: one of them is the account's own. */
export async function commonNames(threads: readonly ThreadFiles[]): Promise<readonly string[]> {
  let common: readonly string[] | null = null;
  for (const { files } of threads) {
    const [file] = files;
    const names = file ? await participantsOf(file) : [];
    if (names.length === 0) continue;
    common = common === null ? names : common.filter((name) => names.includes(name));
    if (common.length === 0) break;
  }
  return common ?? [];
}

/** They stand before the messages; elsewhere whoever wrote takes part. */
async function participantsOf(file: ExportFile): Promise<readonly string[]> {
  for (const length of [SHORT_HEAD, LONG_HEAD]) {
    const head = await headOf(file, length);
    const listed = parseText(arrayIn(Buffer.from(head).toString(), 'participants'));
    const known = listed.ok ? namesIn(listed.json, 'name') : [];
    if (known.length > 0) return known;
  }
  const read = await readJsonFile(file);
  if (!read.ok || !isObject(read.json)) return [];
  const { participants, messages } = read.json;
  const all = namesIn(participants, 'name');
  return all.length > 0 ? all : namesIn(messages, 'sender_name');
}

/** The array behind a key, out of a text that may end too early; no JSON where it does. */
function arrayIn(text: string, key: string): string {
  const found = new RegExp(`"${key}"\\s*:\\s*\\[`).exec(text);
  if (!found) return '';
  const start = found.index + found[0].length - 1;
  let depth = 0;
  for (const token of text.slice(start).matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]]/g)) {
    if (token[0] === '[') depth++;
    else if (token[0] === ']') depth--;
    if (depth === 0) return text.slice(start, start + token.index + 1);
  }
  return '';
}

/** The encrypted storage of Messenger lists bare names. */
const namesIn = (list: unknown, key: string): string[] => {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const names = entries.map((entry) => nameOf(isObject(entry) ? entry[key] : entry));
  return [...new Set(names.filter((name) => name !== null))];
};
