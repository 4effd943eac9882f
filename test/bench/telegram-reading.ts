import { spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { PROJECT } from './processes.ts';
import { FOLDER } from './registers.ts';
import { plainRow, type Row, ratioRow } from './rows.ts';

const READ_TELEGRAM = join(PROJECT, 'node_modules/.cache/appeals-bench/read-telegram.mjs');
const PAIRS = 3;
const MB = 1024 ** 2;
/** A third of the speed of JSON.parse over the same bytes. */
const TARGET = 3;
const MOST_MEMORY = 300;

/** A whole account of Telegram, read as a stream; JSON.parse takes all of it into one string, which Node holds up to 512 MB. */
export async function telegramRows(megabytes: number): Promise<Row[]> {
  const file = join(FOLDER, `telegram-${megabytes}.json`);
  mkdirSync(FOLDER, { recursive: true });
  if (!existsSync(file)) await pipeline(Readable.from(account(megabytes)), createWriteStream(file));
  const size = Math.round(statSync(file).size / MB);
  const pairs = [];
  let peak: number | null = null;
  for (let pair = 0; pair < PAIRS; pair++) {
    const base = run('parse', file);
    const ours = run('stream', file);
    if (ours.messages !== base.messages)
      throw new Error(`${ours.messages} messages of ${base.messages}`);
    pairs.push({ ours: ours.time, base: base.time });
    peak = Math.max(peak ?? 0, ours.peak);
  }
  return [
    ratioRow(`reading ${size} MB of Telegram ÷ JSON.parse of the same bytes`, TARGET, pairs),
    plainRow(`reading ${size} MB of Telegram: memory`, 'MB', {
      value: peak,
      target: MOST_MEMORY,
      note: 'peak of resident memory',
    }),
  ];
}

function run(way: string, file: string): { messages: number; time: number; peak: number } {
  const { stdout, status } = spawnSync(process.execPath, [READ_TELEGRAM, way, file]);
  if (status !== 0) throw new Error(`reading ${file} ended with ${status}`);
  return JSON.parse(String(stdout));
}

const TEXTS = [
  'Добрый день! Прошу починить дорогу в д. Весея, яма у магазина уже второй год.',
  'Спасибо',
  'Не горит фонарь у дома 12 по улице Ленина, во дворе темно, дети боятся ходить. Когда починят?',
  'Принято, передано в ЖКХ.',
  'Здравствуйте',
];

/** Pretty-printed with one blank a level, as Telegram Desktop does it; 1,000 messages a chat. */
function* account(megabytes: number): Generator<string> {
  yield '{\n "about": "Here is the data you requested.",\n "personal_information": {\n  "user_id": 777000,\n  "first_name": "РИК"\n },\n "chats": {\n  "about": "",\n  "list": [';
  let size = 0;
  for (let chat = 0; size < megabytes * MB; chat++) {
    const messages = Array.from({ length: 1_000 }, (_, index) => message(chat, index));
    const text = JSON.stringify(
      { name: `Житель ${chat}`, type: 'personal_chat', id: 1_000 + chat, messages },
      null,
      1,
    ).replaceAll('\n', '\n   ');
    size += Buffer.byteLength(text);
    yield `${chat === 0 ? '' : ','}\n   ${text}`;
  }
  yield '\n  ]\n }\n}';
}

function message(chat: number, index: number): object {
  const id = chat * 1_000 + index + 1;
  const at = 1_700_000_000 + id * 60;
  const isOwn = index % 4 === 3;
  const text = TEXTS[index % TEXTS.length] ?? '';
  return {
    id,
    type: 'message',
    date: new Date(at * 1_000).toISOString().slice(0, 19),
    date_unixtime: String(at),
    from: isOwn ? 'РИК' : `Житель ${chat}`,
    from_id: isOwn ? 'user777000' : `user${1_000 + chat}`,
    text,
    text_entities: [{ type: 'plain', text }],
  };
}
