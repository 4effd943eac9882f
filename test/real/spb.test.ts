import {
  createReadStream,
  createWriteStream,
  existsSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateCell, madeWorkbook } from '../intake/workbook/made-workbook.ts';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';

const real = (file: string): string =>
  fileURLToPath(new URL(`../../../shared/fixtures/tabular/${file}`, import.meta.url));
const profile = fileURLToPath(new URL('../fixtures/profiles/spb.json', import.meta.url));
const WHOLE = real('spb_our_petersburg_appeals_59889.csv.gz');
const isThere = existsSync(WHOLE);

interface Expected {
  readonly rows: number;
  readonly by_quarter: Readonly<Record<string, number>>;
  readonly by_month: Readonly<Record<string, number>>;
  readonly by_district: Readonly<Record<string, number>>;
  readonly by_category: Readonly<Record<string, number>>;
  readonly answered: number;
  readonly answered_within_calendar_days: Readonly<Record<string, number>>;
}
interface Listed {
  readonly registeredOn: string;
  readonly territory: string;
  readonly topic: string;
  readonly answeredOn: string | null;
}
interface Report {
  readonly sections: readonly {
    readonly id: string;
    readonly rows: readonly { label: string; key: string; cells: { count: number } }[];
    readonly total: { cells: { count: number } };
  }[];
}

let office: FakeOffice;
const run = (argv: readonly string[], db = 'spb.db') =>
  office.run([...argv, '--db', db, '--json'], { now: '2021-06-01T09:00:00.000Z' });
const read = async <T>(argv: readonly string[], db?: string): Promise<T> =>
  JSON.parse((await run(argv, db)).stdout) as T;

function counted<T>(items: readonly T[], by: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[by(item)] = (counts[by(item)] ?? 0) + 1;
  return counts;
}

/** Characters that windows-1251 does not have stand there as question marks. */
function asIn1251(text: string): string {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const known = new Set(new TextDecoder('windows-1251').decode(bytes));
  return Array.from(text, (character) => (known.has(character) ? character : '?')).join('');
}

beforeAll(() => {
  office = fakeOffice();
});
afterAll(() => office.remove());

// The real set stays outside the project; its name says so where it is not there.
describe.skipIf(!isThere)(
  `59,889 real appeals${isThere ? '' : ' – SKIPPED: ../shared/fixtures/tabular is not there'}`,
  { timeout: 120_000 },
  () => {
    const expected = isThere
      ? (JSON.parse(readFileSync(real('spb_expected_stats.json'), 'utf8')) as Expected)
      : null;

    beforeAll(async () => {
      const file = join(office.folder, 'spb.csv');
      await pipeline(createReadStream(WHOLE), createGunzip(), createWriteStream(file));
      await run(['init']);
      expect(await run(['import', 'spb.csv', '--profile', profile])).toMatchObject({ exitCode: 0 });
    }, 240_000);

    it.each(['2020-Q4', '2021-Q1', '2021-Q2'])(
      'the report of %s has the expected total',
      async (quarter) => {
        const { sections } = await read<Report>(['report', quarter]);
        const totals = sections.map(({ total }) => total.cells.count);
        expect(new Set(totals)).toEqual(new Set([expected?.by_quarter[quarter]]));
      },
    );

    it('the report of the whole time has the expected months, districts and categories', async () => {
      const { sections } = await read<Report>(['report', '2020-10-01..2021-04-30']);
      const rowsOf = (id: string) => sections.find((section) => section.id === id)?.rows ?? [];
      const counts = (id: string, by: 'key' | 'label') =>
        Object.fromEntries(
          rowsOf(id)
            .filter(({ cells }) => cells.count > 0)
            .map((row) => [row[by], row.cells.count]),
        );
      expect(counts('months', 'key')).toEqual(expected?.by_month);
      expect(counts('territories', 'label')).toEqual(expected?.by_district);
      expect(Object.values(counts('topics', 'key')).sort()).toEqual(
        Object.values(expected?.by_category ?? {}).sort(),
      );
    });

    it('stats has the expected categories, and answers within fifteen days', async () => {
      interface Stats {
        readonly rows: readonly { label: string; cells: { count: number } }[];
        readonly total: { cells: { within15: number; replied: number } };
      }
      const period = '2020-10-01..2021-05-31';
      const { rows, total } = await read<Stats>([
        ...['stats', period, '--by', 'topic', '--measure', 'count,within-15,replied'],
      ]);
      const byCategory = rows.map(({ label, cells }): [string, number] => [
        label.replace(/^\S+ /, ''),
        cells.count,
      ]);
      expect(Object.fromEntries(byCategory)).toEqual(expected?.by_category);
      expect(total.cells.replied).toBe(expected?.answered);
      expect(total.cells.within15).toBe(expected?.answered_within_calendar_days['15']);
      const check = await run(['stats', period, '--by', 'topic,territory', '--check']);
      expect(check.exitCode).toBe(0);
    });

    it('the table of all appeals has the days of each answer', async () => {
      const argv = ['export', '--format', 'csv', '--db', 'spb.db'];
      const { stdout } = await office.run(argv, { now: '2021-06-01T09:00:00.000Z' });
      const { data } = Papa.parse<Record<string, string>>(stdout, { header: true });
      const days = data.flatMap(({ daysToAnswer }) => (daysToAnswer ? [Number(daysToAnswer)] : []));
      for (const [within, count] of Object.entries(expected?.answered_within_calendar_days ?? {}))
        expect([within, days.filter((day) => day <= Number(within)).length]).toEqual([
          within,
          count,
        ]);
    });

    it('the list has them too, each with its answer', async () => {
      const appeals = await read<Listed[]>(['list']);
      expect(appeals).toHaveLength(expected?.rows ?? 0);
      expect(counted(appeals, ({ registeredOn }) => registeredOn.slice(0, 7))).toEqual(
        expected?.by_month,
      );
      expect(Object.values(counted(appeals, ({ territory }) => territory)).sort()).toEqual(
        Object.values(expected?.by_district ?? {}).sort(),
      );
      expect(appeals.filter(({ answeredOn }) => answeredOn !== null)).toHaveLength(
        expected?.answered ?? 0,
      );
    });

    it('a sample in windows-1251 with semicolons and CRLF gives the same appeals as in UTF-8', async () => {
      const sample = async (file: string, db: string) => {
        await run(['init'], db);
        await run(['import', real(file), '--profile', profile], db);
        return read<object[]>(['list'], db);
      };
      const utf8 = await sample('spb_sample_utf8_comma.csv', 'utf8.db');
      expect(utf8).toHaveLength(999);
      const cp1251 = await sample('spb_sample_cp1251_semicolon_crlf.csv', 'cp1251.db');
      expect(JSON.stringify(cp1251) === asIn1251(JSON.stringify(utf8))).toBe(true);
    });
  },
);

describe.skipIf(!existsSync(real('spb_sample_300.xlsx')))('the real workbook', () => {
  it.each([
    ['spb_sample_300.xlsx', 300],
    ['spb_sample_cp1251_semicolon_crlf.csv', 999],
    ['spb_sample_utf8_comma.csv', 999],
  ])('as %s comes in whole by the profile that is suggested for it', async (file, rows) => {
    const db = `${file}.db`;
    await run(['init'], db);
    const suggested = await run(['import', real(file), '--suggest', '--output', `${file}.json`]);
    expect(suggested.exitCode).toBe(0);
    const argv = ['import', real(file), '--profile', `${file}.json`];
    expect(await read(argv, db)).toMatchObject({ read: rows, added: rows, refused: 0 });
    expect(await read(argv, db)).toMatchObject({ added: 0, known: rows });
  });

  it('made of the sample gives the same appeals as its CSV', async () => {
    const text = readFileSync(real('spb_sample_utf8_comma.csv'), 'utf8');
    const [header = [], ...rows] = Papa.parse<string[]>(text.trim()).data;
    const given = JSON.parse(readFileSync(profile, 'utf8'));
    const rules: (string | { column?: string })[] = Object.values(given.columns);
    const names = [
      'id',
      ...rules.flatMap((rule) => (typeof rule === 'string' ? rule : (rule.column ?? []))),
    ];
    const cells = (row: readonly string[]) =>
      names.map((name) => {
        const cell = row[header.indexOf(name)] ?? '';
        return /^\d{4}-\d\d-\d\dT/.test(cell) ? dateCell(`${cell}Z`) : cell;
      });
    const sheet = { name: 'Журнал', rows: [['Журнал'], names, ...rows.map(cells)] };
    writeFileSync(join(office.folder, 'made.xlsx'), madeWorkbook([sheet]));
    const listOf = async (file: string, db: string) => {
      await run(['init'], db);
      const argv = ['import', file, '--profile', profile];
      expect(await read(argv, db)).toMatchObject({ added: 999, refused: 0 });
      return read<object[]>(['list'], db);
    };
    const made = await listOf('made.xlsx', 'made.db');
    expect(made).toEqual(await listOf(real('spb_sample_utf8_comma.csv'), 'csv.db'));
  });

  it('below its title comes in whole, dates as dates, the longest texts too', async () => {
    const columns = {
      channel: { const: 'electronic' },
      registered: 'Дата регистрации',
      applicant: 'Заявитель',
      address: 'Адрес',
      territory: 'Район',
      topic: 'Тематика',
      summary: 'Содержание обращения',
      answered: 'Дата ответа',
      outcome: { const: 'explained' },
    };
    const given = { source: 'xlsx', key: ['№ п/п'], createTopics: true, createTerritories: true };
    const file = join(office.folder, 'xlsx.json');
    writeFileSync(file, JSON.stringify({ ...given, columns }));
    await run(['init'], 'xlsx.db');
    const argv = ['import', real('spb_sample_300.xlsx'), '--profile', file];
    expect(await read(argv, 'xlsx.db')).toMatchObject({ read: 300, added: 300, refused: 0 });
    const listed = await read<Listed[]>(['list', '--sort', 'number', '--limit', '0'], 'xlsx.db');
    expect(listed).toHaveLength(300);
    expect(listed[0]).toMatchObject({
      registeredOn: '2020-10-18',
      territory: expect.any(String),
      answeredOn: '2020-10-22',
    });
    expect(await read(argv, 'xlsx.db')).toMatchObject({ added: 0, known: 300 });
  });
});
