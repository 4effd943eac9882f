import type { Messages } from '../../i18n/messages.ts';
import type { Cell, ReportResult, ReportRow, ReportSection } from '../../render/result.ts';
import type { MonthsByChannel } from '../../reports/months-by-channel.ts';
import type { Cells, ColumnId, PeriodReport, SectionTable } from '../../reports/report.ts';
import { monthBars } from './month-bars.ts';
import { reportCharts } from './report-charts.ts';
import { reportColumns } from './report-columns.ts';
import { type FrozenMark, reportJson } from './report-json.ts';
import { rowLabel } from './row-label.ts';

export interface ReportSetting {
  readonly messages: Messages;
  /** As typed; '' for none. */
  readonly filter: string;
  /** For the pictures; null where the format draws none. */
  readonly months: MonthsByChannel | null;
  /** Draws with letters in so many columns; null draws none. */
  readonly width: number | null;
  /** Pictures beside the tables. */
  readonly charts: boolean;
  /** In place of the usual ones. */
  readonly title?: string | undefined;
  /** First of the lead. */
  readonly remarks?: readonly string[];
  /** Of a report that was handed in. */
  readonly frozen?: FrozenMark;
  readonly body?: string | undefined;
}

/** The numbers of a report with the reader's words. */
export function reportResult(report: PeriodReport, setting: ReportSetting): ReportResult {
  const {
    messages,
    filter,
    months,
    width,
    charts,
    title,
    body,
    remarks = [],
    frozen = null,
  } = setting;
  const texts = messages.report;
  const bars = months && width !== null ? monthBars(months, messages, width) : [];
  const sections = report.sections.map((section) => ({
    ...sectionOf(section, report, messages),
    ...(section.id === 'months' && bars.length > 0 && { drawing: bars }),
  }));
  return {
    shape: 'report',
    title: title ?? texts.title(texts.period(report.period, messages.locale)),
    ...(body === undefined ? {} : { body }),
    lead: [...remarks, ...leadOf(report, messages, filter)],
    sections,
    ...(width !== null && sections.length > 0 && { legend: texts.legend }),
    ...(charts && { charts: reportCharts(sections, months, messages) }),
    json: reportJson(report, sections, frozen),
  };
}

function leadOf(report: PeriodReport, messages: Messages, filter: string): readonly string[] {
  const { locale } = messages;
  const { lead, period: named } = messages.report;
  const { period, previous, lastYear, asOf, head } = report;
  return [
    ...(report.demo ? [lead.demo] : []),
    lead.dates(locale.date(period.from), locale.date(period.to)),
    ...(filter === '' ? [] : [lead.filter(filter)]),
    lead.asOf(locale.date(asOf)),
    ...(asOf < period.to ? [lead.unfinished] : []),
    lead.compared(named(previous, locale), named(lastYear, locale)),
    lead.head(head.hash),
  ];
}

function sectionOf(section: SectionTable, report: PeriodReport, messages: Messages): ReportSection {
  const { codes, report: texts } = messages;
  const { title, note } = texts.sections[section.id];
  const cells = (row: { readonly cells: Cells }) => cellsOf(section.columns, row.cells);
  return {
    id: section.id,
    title,
    ...(note === undefined ? {} : { note }),
    columns: reportColumns(section, report, texts),
    rows: section.rows.map(({ key, name, level, legalStatus, ...row }): ReportRow => {
      const label = rowLabel(name, messages);
      return { key, label, level, cells: cells(row), ...(legalStatus && { legalStatus }) };
    }),
    subtotals: section.subtotals.map((row): ReportRow => {
      return { key: row.key, label: codes.legalStatus[row.key], cells: cells(row) };
    }),
    total: { key: 'total', label: texts.total, cells: cells(section.total) },
  };
}

const cellsOf = (columns: readonly ColumnId[], cells: Cells): readonly Cell[] =>
  columns.map((column): Cell => {
    const value = cells[column] ?? null;
    return column === 'overdue' && value !== null && value > 0 ? { value, tone: 'bad' } : { value };
  });
