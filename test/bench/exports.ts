import { spawnSync } from 'node:child_process';
import { hasSqliteShell, NO_SHELL, startAppeals } from './processes.ts';
import { median, ms, plainRow, type Row, ratioRow } from './rows.ts';

const MOST_SLOWER = 3;
const MOST_MEMORY = 300;
/** Beside that of a register four times smaller: what keeps its rows needs about four times. */
const MOST_GROWTH = 1.25;
/** Appeals from which a run takes so long that one pair says enough. */
const LARGE = 500_000;

/** The rows that an export is made of, for the shell to print as JSON. */
const SHELL = [
  ['csv', 'select * from appeals'],
  ['ndjson', 'select * from events order by seq'],
] as const;
const MEASURED_ALONE = ['open311', 'open311-xml'];

interface Registers {
  readonly whole: string;
  readonly quarter: string;
  /** In the whole. */
  readonly appeals: number;
}
interface Run {
  readonly time: number;
  readonly peak: number | null;
}

/** A register as files: as fast as others print its rows, in the memory of a small one. */
export async function exportRows(registers: Registers): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [format, sql] of SHELL) {
    const { runs, speed } = await besideShell(registers, format, sql);
    rows.push(speed, ...(await memoryRows(registers, format, runs)));
  }
  for (const format of MEASURED_ALONE)
    rows.push(...(await memoryRows(registers, format, [await exported(registers.whole, format)])));
  return rows;
}

const exported = (register: string, format: string): Promise<Run> =>
  startAppeals(['export', '--format', format, '--db', register]);

/** Nothing is kept of what either prints. */
async function besideShell({ whole, appeals }: Registers, format: string, sql: string) {
  const name = `export --format ${format} ÷ sqlite3 .mode json`;
  if (!hasSqliteShell())
    return {
      runs: [await exported(whole, format)],
      speed: plainRow(name, '×', { value: null, target: MOST_SLOWER, note: NO_SHELL }),
    };
  // Once uncounted: then the file is in memory for both.
  shellTime(whole, sql);
  const runs: Run[] = [];
  const pairs = [];
  while (pairs.length < (appeals < LARGE ? 3 : 1)) {
    const base = shellTime(whole, sql);
    const run = await exported(whole, format);
    runs.push(run);
    pairs.push({ ours: run.time, base });
  }
  return { runs, speed: ratioRow(name, MOST_SLOWER, pairs) };
}

function shellTime(register: string, sql: string): number {
  const start = performance.now();
  const { status } = spawnSync('sqlite3', ['-readonly', '-json', register, sql], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`sqlite3 ended with ${status}`);
  return performance.now() - start;
}

async function memoryRows(
  { quarter }: Registers,
  format: string,
  runs: readonly Run[],
): Promise<Row[]> {
  const peaks = runs.map(({ peak }) => peak).filter((peak) => peak !== null);
  const peak = peaks.length > 0 ? median(peaks) : null;
  const small = (await exported(quarter, format)).peak;
  const growth = peak === null || small === null ? null : peak / small;
  const note = peak === null ? 'no /proc here' : ms(median(runs.map(({ time }) => time)));
  return [
    plainRow(`export --format ${format}: memory`, 'MB', { value: peak, target: MOST_MEMORY, note }),
    plainRow(`export --format ${format}: memory ÷ that of a quarter of the appeals`, '×', {
      value: growth,
      target: MOST_GROWTH,
      note: small === null ? note : `${small.toFixed(0)} MB for the quarter`,
    }),
  ];
}
