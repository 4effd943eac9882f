import { createWriteStream, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The rows lie over ten years, evenly: the last quarter holds a fortieth of them. */
const FIRST_DAY = Date.UTC(2016, 0, 1);
const DAYS = 3_653;
const DAY = 86_400_000;
/** When the registers of the bench are asked. */
export const NOW = '2026-01-10';
export const QUARTER = '2025-Q4';

const CHANNELS = ['reception', 'reception', 'direct', 'direct', 'written', 'electronic', 'hotline'];
const KINDS = ['application', 'application', 'application', 'complaint', 'proposal'];
const OUTCOMES = ['explained', 'explained', 'satisfied', 'partly', 'refused'];
const TOPICS = ['01.1', '01.3', '01.4', '02.1', '02.2', '02.3', '03.1', '03.2', '03.3', '04.1'];
const TERRITORIES = ['Полоцк', 'Ветрино', 'Азино', 'Бабыничи', 'Боровуха', 'Вороничи', 'Гомель'];
const CONTROLLERS = ['Новик', 'Савицкая', 'Гринько', 'Шевчук', 'Дубровский', 'Якубёнок'];
const WORDS =
  'просит рассмотреть вопрос о ремонте дороги у дома во дворе нет освещения и горячей воды сообщает что крыша протекает после дождя автобус ходит редко вывоз мусора по графику не ведётся деревья требуют обрезки детская площадка разрушена подъезд не убран соседи шумят ночью документы на землю справка очередь на жильё школа сад поликлиника аптека магазин остановка мост река колодец'.split(
    ' ',
  );

const HEADER =
  'n,channel,network,kind,registered,name,address,summary,text,topic,territory,controller,outcome,answered,released';

const PROFILE = {
  source: 'bench',
  key: ['n'],
  columns: {
    channel: 'channel',
    network: 'network',
    kind: 'kind',
    registered: { column: 'registered', dates: ['yyyy-MM-dd'] },
    applicant: 'name',
    address: 'address',
    summary: 'summary',
    text: 'text',
    topic: 'topic',
    territory: 'territory',
    controller: 'controller',
    outcome: 'outcome',
    answered: { column: 'answered', dates: ['yyyy-MM-dd'] },
    released: { column: 'released', dates: ['yyyy-MM-dd'] },
  },
  createTerritories: true,
  createOfficials: true,
};

/** Writes a journal and its profile, the same at every run. */
export async function writeJournal(
  { journal, profile }: { journal: string; profile: string },
  rows: number,
): Promise<void> {
  writeFileSync(profile, JSON.stringify(PROFILE));
  await pipeline(Readable.from(linesOf(rows)), createWriteStream(journal));
}

function* linesOf(rows: number): Generator<string> {
  let lines = `${HEADER}\n`;
  for (let n = 0; n < rows; n++) {
    lines += `${rowOf(n, rows).join(',')}\n`;
    if (lines.length < 1 << 20) continue;
    yield lines;
    lines = '';
  }
  yield lines;
}

function rowOf(n: number, rows: number): (string | number)[] {
  const random = randomFrom(n);
  const pick = <T>(all: readonly T[]): T | '' => all[Math.floor(random() * all.length)] ?? '';
  const words = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ');
  const day = Math.floor((n / rows) * DAYS);
  const channel = pick(CHANNELS);
  const answered = day + 1 + Math.floor(random() * 25);
  const isAnswered = answered < DAYS && random() < 0.99;
  return [
    n + 1,
    channel,
    channel === 'direct' ? 'instagram' : '',
    pick(KINDS),
    dateOf(day),
    `Заявитель ${Math.floor(random() * 200_000)}`,
    `"ул. ${pick(WORDS)}, ${1 + Math.floor(random() * 200)}"`,
    words(9),
    words(35),
    pick(TOPICS),
    pick(TERRITORIES),
    pick(CONTROLLERS),
    isAnswered ? pick(OUTCOMES) : '',
    isAnswered ? dateOf(answered) : '',
    isAnswered ? dateOf(answered) : '',
  ];
}

const dateOf = (day: number): string => new Date(FIRST_DAY + day * DAY).toISOString().slice(0, 10);

/** Mulberry32: small, and its rows do not depend on each other. */
function randomFrom(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
