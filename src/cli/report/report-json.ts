import type { ReportSection } from '../../render/result.ts';
import type { PeriodReport, SectionTable } from '../../reports/report.ts';

/** Of a report that was handed in: who and when, and how many of its figures have changed since. */
export interface FrozenMark {
  readonly at: string;
  readonly actor: string;
  readonly edition: number;
  readonly definitions: number;
  readonly changed: number;
}

/** What `report --json` prints: `data/schema/report.json`. */
export function reportJson(
  report: PeriodReport,
  printed: readonly ReportSection[],
  frozen: FrozenMark | null,
): unknown {
  const { label, from, to } = report.period;
  return {
    report: 'period',
    period: { label, from, to },
    asOf: report.asOf,
    head: report.head.hash,
    ...(report.demo ? { demo: true } : {}),
    frozen,
    sections: report.sections.map((section, index) => sectionJson(section, printed[index])),
  };
}

function sectionJson(section: SectionTable, printed: ReportSection | undefined): unknown {
  const { id, subtotals, total } = section;
  return {
    id,
    title: printed?.title,
    ...(section.mayExceed && { mayExceed: true }),
    columns: printed?.columns.map(({ id, kind, title }) => ({ id, kind, title })),
    rows: section.rows.map(({ key, legalStatus, level, role, cells }, index) => ({
      key,
      label: printed?.rows[index]?.label,
      ...(legalStatus === undefined ? {} : { legalStatus }),
      ...(level === 2 ? { level } : {}),
      ...(role === undefined ? {} : { role }),
      cells,
    })),
    subtotals,
    total,
  };
}
