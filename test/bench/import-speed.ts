import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { hasSqliteShell, NO_SHELL, timeOf } from './processes.ts';
import { FOLDER, importInto, remove } from './registers.ts';
import { median, plainRow, type Row, ratioRow } from './rows.ts';

const PAIRS = 3;
const TARGET = 2;
const MOST_MEMORY = 300;
/** The memory of a run with four times the rows; a program that keeps them needs about four times. */
const MOST_GROWTH = 1.25;

/** Our import of a journal beside the sqlite3 shell that loads the rows which came of it. */
export async function importRows(rows: number): Promise<Row[]> {
  const ours = join(FOLDER, 'imported.db');
  const small = await importInto(ours, rows / 4);
  const runs = [await importInto(ours, rows)];
  const pairs = [];
  if (hasSqliteShell()) {
    const load = shellLoadOf(ours);
    for (let pair = 0; pair < PAIRS; pair++) {
      const run = pair === 0 ? runs[0] : await importInto(ours, rows);
      if (!run) continue;
      if (pair > 0) runs.push(run);
      pairs.push({ ours: run.time, base: load() });
    }
  }
  remove(ours);
  const name = `import of ${rows} rows ÷ sqlite3 .import of what came of them`;
  const speed = pairs.length
    ? ratioRow(name, TARGET, pairs)
    : plainRow(name, '×', { value: null, target: TARGET, note: NO_SHELL });
  return [
    speed,
    ...memoryRows(
      small.peak,
      runs.map(({ peak }) => peak),
    ),
  ];
}

function memoryRows(small: number | null, large: readonly (number | null)[]): Row[] {
  const peaks = large.filter((peak) => peak !== null);
  const peak = peaks.length > 0 ? median(peaks) : null;
  const growth = peak === null || small === null ? null : peak / small;
  const note = peak === null ? 'no /proc here' : 'peak of resident memory';
  return [
    plainRow('import: memory', 'MB', { value: peak, target: MOST_MEMORY, note }),
    plainRow('import: memory ÷ that of a quarter of the rows', '×', {
      value: growth,
      target: MOST_GROWTH,
      note: small === null ? note : `${small.toFixed(0)} MB for the quarter`,
    }),
  ];
}

/**
 * The same rows into the same tables with the same indexes, in one transaction and with our
 * pragmas. `.import` knows no NULL, so its tables are not STRICT and hold empty text there.
 */
function shellLoadOf(register: string): () => number {
  const source = new Sqlite(register, { readonly: true });
  const tables = source
    .prepare(`select name, sql from sqlite_schema where type = 'table'`)
    .all() as { name: string; sql: string }[];
  const indexes = source
    .prepare(`select sql from sqlite_schema where type = 'index' and sql is not null`)
    .pluck()
    .all() as string[];
  source.close();
  const file = (table: string) => join(FOLDER, `rows-${table}.csv`);
  for (const { name } of tables)
    timeOf('sqlite3', [register, '-csv', '-cmd', `.output ${file(name)}`, `select * from ${name}`]);
  const target = join(FOLDER, 'loaded.db');
  const script = [
    'pragma journal_mode = wal; pragma synchronous = normal; pragma cache_size = -32000;',
    ...tables.map(({ sql }) => `${sql.replace(/\)\s*strict\s*(,\s*)?/i, ') ')};`),
    ...indexes.map((sql) => `${sql};`),
    'begin;',
    '.mode csv',
    ...tables.map(({ name }) => `.import ${file(name)} ${name}`),
    'commit;',
  ].join('\n');
  const scriptFile = join(FOLDER, 'load.sql');
  writeFileSync(scriptFile, script);
  return () => {
    remove(target);
    const time = timeOf('sqlite3', ['-bail', target, `.read ${scriptFile}`]);
    remove(target);
    return time;
  };
}
