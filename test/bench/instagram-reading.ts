import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import { PROJECT } from './processes.ts';
import { FOLDER } from './registers.ts';
import { plainRow, type Row, ratioRow } from './rows.ts';

const READ_INSTAGRAM = join(PROJECT, 'node_modules/.cache/appeals-bench/read-instagram.mjs');
const PAIRS = 5;
/** A third of the speed of JSON.parse over the same bytes. */
const TARGET = 3;
/** Unpacking is not in what it is measured against. */
const PACKED_TARGET = 4;
const MOST_MEMORY = 300;
const MB = 1024 ** 2;

/** An export in a folder beside JSON.parse of its files one by one; then the same out of an archive. */
export function instagramRows(messages: number): Row[] {
  const { folder, archive, size } = exportOf(messages);
  const name = `reading ${messages} messages of Instagram (${Math.round(size / MB)} MB)`;
  const pairs = [];
  const packed = [];
  let peak = 0;
  for (let pair = 0; pair < PAIRS; pair++) {
    const base = run('parse', folder);
    const ours = run('read', folder);
    const zipped = run('read', archive);
    if (ours.messages !== messages || zipped.messages !== messages)
      throw new Error(`${ours.messages} and ${zipped.messages} messages of ${messages}`);
    pairs.push({ ours: ours.time, base: base.time });
    packed.push({ ours: zipped.time, base: base.time });
    peak = Math.max(peak, ours.peak, zipped.peak);
  }
  const note = 'peak of resident memory';
  return [
    ratioRow(`${name} ÷ JSON.parse of the same bytes`, TARGET, pairs),
    ratioRow(`${name} out of a zip ÷ JSON.parse of them unpacked`, PACKED_TARGET, packed),
    plainRow(`${name}: memory`, 'MB', { value: peak, target: MOST_MEMORY, note }),
  ];
}

function run(way: string, path: string): { messages: number; time: number; peak: number } {
  const { stdout, status } = spawnSync(process.execPath, [READ_INSTAGRAM, way, path]);
  if (status !== 0) throw new Error(`reading ${path} ended with ${status}`);
  return JSON.parse(String(stdout));
}

const A_THREAD = 400;
/** Of one thread, which is held while it is read. */
const LARGEST_THREAD = 10_000;

/** One long thread and many short ones, made once. */
function exportOf(messages: number): { folder: string; archive: string; size: number } {
  const folder = join(FOLDER, `instagram-${messages}`);
  const archive = `${folder}.zip`;
  if (!existsSync(archive)) {
    for (let thread = 0, left = messages; left > 0; thread++) {
      const length = Math.min(left, thread === 0 ? LARGEST_THREAD : A_THREAD);
      const path = `your_instagram_activity/messages/inbox/person_1784140${String(thread).padStart(10, '0')}`;
      mkdirSync(join(folder, path), { recursive: true });
      writeFileSync(join(folder, path, 'message_1.json'), threadOf(thread, length));
      left -= length;
    }
    writeFileSync(archive, zipSync(contentsOf(folder), { level: 6 }));
  }
  const size = filesOf(folder).reduce((sum, file) => sum + statSync(file).size, 0);
  return { folder, archive, size };
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const contentsOf = (folder: string): Record<string, Uint8Array> =>
  Object.fromEntries(filesOf(folder).map((file) => [relative(folder, file), readFileSync(file)]));

const WORDS =
  'добрый день прошу починить дорогу во дворе у дома не горит фонарь вода горячая отключена третий день когда дадут ответ спасибо автобус опаздывает мусор не вывозят лифт сломан'.split(
    ' ',
  );

function threadOf(thread: number, length: number): string {
  const person = `Житель ${thread}`;
  const messages = Array.from({ length }, (_, index) => ({
    sender_name: index % 4 === 3 ? 'Исполком' : person,
    timestamp_ms: 1_700_000_000_000 + (length - index) * 61_007,
    content: Array.from(
      { length: 4 + ((index * 7 + thread) % 14) },
      (_, at) => WORDS[(index * 31 + at * at + thread) % WORDS.length],
    ).join(' '),
    ...(index % 9 === 0 && { reactions: [{ reaction: '❤', actor: 'Исполком' }] }),
    is_geoblocked_for_viewer: false,
    is_unsent_image_by_messenger_kid_parent: false,
  }));
  const participants = [{ name: person }, { name: 'Исполком' }];
  return asMeta({ participants, messages, title: person, is_still_participant: true });
}

/** Each byte of UTF-8 beyond ASCII as an escape of its own. */
const asMeta = (json: object): string =>
  Buffer.from(JSON.stringify(json, null, 2))
    .toString('latin1')
    .replace(/[\x80-\xff]/g, (byte) => `\\u00${byte.charCodeAt(0).toString(16)}`);
