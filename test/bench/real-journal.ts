import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { PROJECT, startAppeals } from './processes.ts';
import { FOLDER, newRegister, remove } from './registers.ts';
import { median, plainRow, type Row, ratioRow } from './rows.ts';

const SHARED = join(PROJECT, '../shared/fixtures/tabular/spb_our_petersburg_appeals_59889.csv.gz');
const PROFILE = join(PROJECT, 'test/fixtures/profiles/spb.json');
const NAME = 'import of 59,889 real appeals (86 MB)';
const PAIRS = 3;
const MOST_MEMORY = 300;

/** The whole real journal into a register, beside a plain parse of the same bytes that keeps nothing. */
export async function realJournalRows(): Promise<Row[]> {
  if (!existsSync(SHARED)) {
    const note = '../shared is not here';
    return [plainRow(NAME, '×', { value: null, target: null, note })];
  }
  mkdirSync(FOLDER, { recursive: true });
  const journal = join(FOLDER, 'real.csv');
  writeFileSync(journal, gunzipSync(readFileSync(SHARED)));
  const register = join(FOLDER, 'real.db');
  const pairs = [];
  const peaks = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    const base = plainParse(journal);
    newRegister(register);
    const argv = ['import', journal, '--profile', PROFILE, '--db', register];
    const { time, peak } = await startAppeals(argv);
    pairs.push({ ours: time, base });
    if (peak !== null) peaks.push(peak);
  }
  remove(register);
  return [
    // No target of its own: what comes of the rows is written, hashed and indexed, too.
    { ...ratioRow(`${NAME} ÷ plain parse of the same bytes`, 0, pairs), target: null },
    plainRow(`${NAME}: memory`, 'MB', {
      value: peaks.length > 0 ? median(peaks) : null,
      target: MOST_MEMORY,
      note: peaks.length > 0 ? 'peak of resident memory' : 'no /proc here',
    }),
  ];
}

function plainParse(journal: string): number {
  const start = performance.now();
  Papa.parse(readFileSync(journal, 'utf8'), { step: () => undefined });
  return performance.now() - start;
}
