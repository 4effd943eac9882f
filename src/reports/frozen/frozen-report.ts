import type { FrozenReport, ReportFrozen } from '../../domain/office/freeze.ts';
import { parsePeriod, previousPeriod, samePeriodLastYear } from '../../domain/period.ts';
import type { PeriodReport, SectionTable } from '../report.ts';
import { DEFINITIONS_VERSION } from './definitions-version.ts';

/** The facts of handing a report in. */
export const frozenFacts = (report: PeriodReport, edition: number): ReportFrozen['facts'] => {
  const { period, asOf, head, sections } = report;
  const { label, from, to } = period;
  return {
    label,
    from,
    to,
    asOf,
    edition,
    definitions: DEFINITIONS_VERSION,
    head: { seq: head.seq, hash: head.hash },
    sections,
  };
};

/** The tables as they were frozen. */
export const frozenSections = ({ sections }: FrozenReport): readonly SectionTable[] =>
  sections as readonly SectionTable[];

/** The report as it was handed in. */
export function frozenAsReport(frozen: FrozenReport, demo: boolean): PeriodReport {
  const { label, asOf, head } = frozen;
  const period = parsePeriod(label);
  if (period === null || period.unit === 'backwards') throw new Error(`frozen period ${label}`);
  return {
    period,
    previous: previousPeriod(period),
    lastYear: samePeriodLastYear(period),
    asOf,
    head,
    demo,
    sections: frozenSections(frozen),
  };
}
