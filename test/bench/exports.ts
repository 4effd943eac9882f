import { spawnSync } from 'node:child_process';
import { QUARTER } from './journal.ts';
import {
  APPEALS,
  hasSqliteShell,
  NO_SHELL,
  OPEN_REGISTER,
  startAppeals,
  timeOf,
  timePairs,
} from './processes.ts';
import { median, ms, plainRow, type Row, ratioRow } from './rows.ts';

const PAIRS = 3;
const DOCUMENTS = ['html', 'xlsx', 'docx', 'md', 'csv'] as const;
/** Seconds that a format may take beside JSON, which needs no drawing. */
const RENDERING = 0.3;

/** The whole report, the register as files, and what each format of a report costs. */
export async function exportRows(register: string, pairs: number): Promise<Row[]> {
  const appeals = (...args: string[]) =>
    timeOf(process.execPath, [APPEALS, ...args, '--db', register]);
  const open = () => timeOf(process.execPath, [OPEN_REGISTER, register]);
  const whole = () => appeals('report', QUARTER, '--sections', 'all');
  return [
    ratioRow('appeals report --sections all ÷ opening the file', 3, timePairs(pairs, whole, open)),
    ...exported(register, 'csv', 'select * from appeals'),
    ...exported(register, 'ndjson', 'select * from events order by seq'),
    await memoryRow(register, 'csv'),
    await memoryRow(register, 'ndjson'),
    ...DOCUMENTS.map((format) => renderingRow(format, appeals)),
  ];
}

/** Against the shell's own JSON of the same rows; nothing is kept of either. */
function exported(register: string, format: string, sql: string): Row[] {
  const name = `export --format ${format} ÷ sqlite3 .mode json`;
  if (!hasSqliteShell()) return [plainRow(name, '×', { value: null, target: 3, note: NO_SHELL })];
  const ours = () =>
    discarded(process.execPath, [APPEALS, 'export', '--format', format, '--db', register]);
  const base = () => discarded('sqlite3', ['-readonly', '-json', register, sql]);
  return [ratioRow(name, 3, timePairs(PAIRS, ours, base))];
}

function discarded(command: string, args: readonly string[]): number {
  const start = performance.now();
  const { status } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  return performance.now() - start;
}

async function memoryRow(register: string, format: string): Promise<Row> {
  const { time, peak } = await startAppeals(['export', '--format', format, '--db', register]);
  return plainRow(`export --format ${format}: memory`, 'MB', {
    value: peak,
    target: 300,
    note: ms(time),
  });
}

/** Of pairs, so that a busy machine slows both. */
function renderingRow(format: string, appeals: (...args: string[]) => number): Row {
  const report = (as: string) => appeals('report', QUARTER, '--top', '10', '--format', as);
  const pairs = timePairs(
    PAIRS,
    () => report(format),
    () => report('json'),
  );
  const value = median(pairs.map(({ ours, base }) => ours - base)) / 1_000;
  const note = 'beside JSON';
  return plainRow(`report as ${format}`, 's', { value, target: RENDERING, note });
}
