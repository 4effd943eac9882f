import type { Messages } from '../../i18n/messages.ts';
import type { Cell, Column, ReportResult, ReportRow, ReportSection } from '../../render/result.ts';
import { textWidth } from '../../render/text-width.ts';
import type { Stats, StatsRow } from '../../reports/stats/stats.ts';
import type { StatsMeasure } from '../../reports/stats/stats-measures.ts';
import { rowLabel } from '../report/row-label.ts';
import { kindOf, measureCell, measureColumns, measureTitle } from './stats-columns.ts';
import { statsJson } from './stats-json.ts';
import { hasSome } from './stats-list.ts';

export interface StatsSetting {
  readonly messages: Messages;
  /** As typed; '' for none. */
  readonly filter: string;
  /** Of the terminal; null where there is none. */
  readonly width: number | null;
}

/** More columns than this are no table that anybody reads. */
const MOST_COLUMNS = 13;
/** A name and two blanks before the first column. */
const LEAST_NAME = 22;
const GAP = 2;

/** A table by one axis or two, in the reader's words. */
export function statsResult(counted: Stats, setting: StatsSetting): ReportResult {
  const { messages, filter } = setting;
  const { report, stats, locale } = messages;
  const { period, axes, asOf } = counted;
  const { lead } = report;
  const title = report.title(report.period(period, locale));
  return {
    shape: 'report',
    title: stats.title(
      title,
      axes.map((axis) => stats.axes[axis]),
    ),
    lead: [
      ...(counted.demo ? [lead.demo] : []),
      lead.dates(locale.date(period.from), locale.date(period.to)),
      ...(filter === '' ? [] : [lead.filter(filter)]),
      lead.asOf(locale.date(asOf)),
      ...(asOf < period.to ? [lead.unfinished] : []),
      ...(axes.includes('status') ? [stats.notes.statusNow] : []),
      lead.head(counted.head.hash),
    ],
    sections: [sectionOf(counted, setting)],
    json: statsJson(counted, messages),
  };
}

function sectionOf(stats: Stats, { messages, width }: StatsSetting): ReportSection {
  const [first, second] = stats.axes;
  const [only, another] = stats.measures;
  const names = messages.stats.axes;
  const note = stats.mayExceed ? { note: messages.stats.notes.mayExceed } : {};
  const crossed =
    second !== undefined && only !== undefined && another === undefined
      ? crossTable(stats, only, messages)
      : null;
  const title = first === undefined ? '' : names[first];
  if (crossed !== null && fits(crossed, width) && only !== undefined)
    return { id: 'stats', title: `${title}: ${measureTitle(only, messages)}`, ...note, ...crossed };
  return { id: 'stats', title, ...note, ...listTable(stats, messages) };
}

type Table = Pick<ReportSection, 'columns' | 'rows' | 'subtotals' | 'total'>;

const TOTAL = 'total';

/** The values of the second axis as columns, and their sum as the last. */
function crossTable(stats: Stats, measure: StatsMeasure, messages: Messages): Table {
  const kind = kindOf(measure);
  const titled = (id: string, title: string): Column => ({ id, title, kind });
  const row = ({ key, name, cells, under }: StatsRow): ReportRow => ({
    key,
    label: rowLabel(name, messages),
    cells: [...under.map((each) => measureCell(measure, each.cells)), measureCell(measure, cells)],
  });
  const { columns, rows, subtotals, total } = stats;
  return {
    columns: [
      ...columns.map(({ key, name }) => titled(key, rowLabel(name, messages))),
      titled(TOTAL, messages.report.total),
    ],
    rows: rows.map(row),
    subtotals: subtotals.map(row),
    total: {
      key: TOTAL,
      label: messages.report.total,
      cells: [...columns, total].map(({ cells }) => measureCell(measure, cells)),
    },
  };
}

/** Whether every column can stand beside a name that says something. */
function fits({ columns, rows }: Table, width: number | null): boolean {
  if (columns.length > MOST_COLUMNS) return false;
  if (width === null) return true;
  const figures = (place: number): number =>
    Math.max(...rows.map(({ cells }) => String(cells[place]?.value ?? 0).length + 2), 1);
  const needed = columns.reduce(
    (sum, { title }, place) => sum + GAP + Math.max(textWidth(title), figures(place)),
    0,
  );
  return LEAST_NAME + needed <= width;
}

/** The measures as columns; the second axis stands under each value of the first. */
function listTable({ measures, ...stats }: Stats, messages: Messages): Table {
  const cellsOf = ({ cells }: Pick<StatsRow, 'cells'>): readonly Cell[] =>
    measures.map((measure) => measureCell(measure, cells));
  const row = (each: StatsRow): ReportRow => ({
    key: each.key,
    label: rowLabel(each.name, messages),
    cells: cellsOf(each),
  });
  return {
    columns: measureColumns(measures, messages),
    rows: stats.rows.flatMap((each): ReportRow[] => [
      row(each),
      ...each.under.filter(hasSome).map((cell): ReportRow => ({ ...row(cell), level: 2 })),
    ]),
    subtotals: stats.subtotals.map(row),
    total: { key: TOTAL, label: messages.report.total, cells: cellsOf(stats.total) },
  };
}
