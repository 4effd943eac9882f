import type { ReportSection } from '../../render/result.ts';
import type { PeriodReport, SectionTable } from '../../reports/report.ts';

/** What `report --json` prints: `data/schema/report.json`. */
export function reportJson(report: PeriodReport, printed: readonly ReportSection[]): unknown {
  const { label, from, to } = report.period;
  return {
    report: 'period',
    period: { label, from, to },
    asOf: report.asOf,
    head: report.head.hash,
    ...(report.demo ? { demo: true } : {}),
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
