import { parseTopicsFile } from '../../src/domain/office/lists-schema.ts';
import { openJournal } from '../../src/intake/journal.ts';
import { parseProfile } from '../../src/intake/profile.ts';
import { createRegister } from '../../src/register/create-register.ts';
import type { ImportOptions } from '../../src/register/import/import-source.ts';
import type { ReportedRow } from '../../src/register/import/judge-rows.ts';
import { type ImportOutcome, importAppeals } from '../../src/register/import-appeals.ts';
import { loadOffice, type Office } from '../../src/register/office.ts';
import type { RegisterStore } from '../../src/register/ports.ts';
import { createRegister as createStore } from '../../src/store/open.ts';
import { bundledJson, bundledPolicy, bundledYears, readValue } from '../domain/bundled.ts';
import { inPieces } from '../intake/bytes.ts';

const CALLER = { actor: 'clerk', at: '2023-04-03T06:00:00.000Z', today: '2023-04-03' };

/** An empty register in memory. */
export async function emptyRegister(): Promise<RegisterStore> {
  let salts = 0;
  const store = await createStore(':memory:', { salt: () => String(++salts).padStart(32, '0') });
  const topics = readValue(parseTopicsFile(bundledJson('topics.json')));
  await createRegister(
    store,
    { policy: bundledPolicy, calendar: bundledYears, topics, territories: [] },
    { caller: CALLER, demo: false },
  );
  return store;
}

const officeOf = (store: RegisterStore): Promise<Office> =>
  loadOffice(store, bundledPolicy, CALLER);

export interface Run {
  readonly outcome: ImportOutcome;
  readonly rows: readonly ReportedRow[];
}

/** What `import` does with a file of this content. */
export async function runImport(
  store: RegisterStore,
  csv: string,
  { profile = {}, options = {} }: { profile?: object; options?: ImportOptions } = {},
): Promise<Run> {
  const rows: ReportedRow[] = [];
  const read = readValue(parseProfile({ ...PROFILE, ...profile }));
  const bytes = inPieces(csv, 4096);
  const journal = await openJournal({ path: 'journal.csv', bytes, profile: read });
  const outcome = await importAppeals(
    journal.items,
    {
      name: read.source,
      digest: `${csv.length}`,
      mayCreate: {
        topics: read.createTopics,
        territories: read.createTerritories,
        officials: read.createOfficials,
      },
      columns: { summary: 'Суть', answered: 'Ответ', topic: 'Тема', controller: 'Контроль' },
    },
    { office: await officeOf(store), options: { ...options, onRow: (row) => rows.push(row) } },
  );
  return { outcome, rows };
}

const PROFILE = {
  source: 'journal',
  key: ['№'],
  columns: {
    channel: { const: 'written' },
    registered: 'Дата',
    summary: 'Суть',
    topic: 'Тема',
    territory: 'Место',
    controller: 'Контроль',
    answered: 'Ответ',
    outcome: { const: 'explained' },
    released: 'Снято',
  },
};

export const HEADER = '№;Дата;Суть;Тема;Место;Контроль;Ответ;Снято\n';

/** So many plain rows from number 1 on. */
export const rowsUpTo = (count: number): string =>
  HEADER +
  Array.from({ length: count }, (_, n) => `${n + 1};26.01.2023;Ямы на дороге;03.1;;;;\n`).join('');
