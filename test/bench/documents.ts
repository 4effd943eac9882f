import { QUARTER } from './journal.ts';
import { APPEALS, OPEN_REGISTER, timeOf, timePairs } from './processes.ts';
import { median, plainRow, type Row, ratioRow } from './rows.ts';

const PAIRS = 3;
const DOCUMENTS = ['html', 'xlsx', 'docx', 'md', 'csv'] as const;
/** Seconds that a format may take beside JSON, which needs no drawing. */
const RENDERING = 0.3;

/** The whole report, and what each format of a report costs. */
export function documentRows(register: string, pairs: number): Row[] {
  const appeals = (...args: string[]) =>
    timeOf(process.execPath, [APPEALS, ...args, '--db', register]);
  const open = () => timeOf(process.execPath, [OPEN_REGISTER, register]);
  const whole = () => appeals('report', QUARTER, '--sections', 'all');
  return [
    ratioRow('appeals report --sections all ÷ opening the file', 3, timePairs(pairs, whole, open)),
    ...DOCUMENTS.map((format) => renderingRow(format, appeals)),
  ];
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
