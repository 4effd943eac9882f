import type { Period } from '../../src/domain/period.ts';
import type { Cells, SectionId } from '../../src/reports/report.ts';
import type { Matter } from './matter.ts';

interface Span {
  readonly period: Period;
  readonly asOf: string;
}

/** The row of level 1 that a matter stands in, under the plain words of the definitions. */
function rowOf(matter: Matter, section: SectionId, { asOf }: Span): string {
  switch (section) {
    case 'channels':
      return matter.channel;
    case 'kinds':
      return matter.kind;
    case 'topics':
      return matter.topics[0]?.slice(0, 2) ?? 'none';
    case 'territories':
      return matter.territory ?? 'none';
    case 'controllers': {
      const official = matter.assigned.filter(({ on }) => on <= asOf).at(-1)?.official;
      return official === undefined ? 'none' : `official ${official}`;
    }
    case 'months':
      return matter.registeredOn.slice(5, 7);
  }
}

/** One matter after the other, one row after the other: slow, and without a line of the program's. */
export function recount(
  matters: readonly Matter[],
  section: SectionId,
  spans: Readonly<Record<'current' | 'previous' | 'lastYear', Span>>,
): (row: string | null, legalStatus: string | null) => Cells {
  const inSpan = (span: Span, row: string | null, legalStatus: string | null) =>
    matters.filter(
      (matter) =>
        !matter.annulled &&
        matter.registeredOn >= span.period.from &&
        matter.registeredOn <= span.period.to &&
        (legalStatus === null || matter.legalStatus === legalStatus) &&
        (row === null || rowOf(matter, section, span) === row),
    );
  return (row, legalStatus) => {
    const { asOf } = spans.current;
    const cohort = inSpan(spans.current, row, legalStatus);
    const open = cohort.filter(({ closedOn }) => closedOn === null || closedOn > asOf);
    const counts = {
      count: cohort.length,
      previous: inSpan(spans.previous, row, legalStatus).length,
      lastYear: inSpan(spans.lastYear, row, legalStatus).length,
    };
    if (section !== 'controllers') return counts;
    const overdue = open.filter(({ dueOn }) => dueOn !== null && dueOn < asOf);
    const answered = cohort.length - open.length;
    return { ...counts, answered, open: open.length, overdue: overdue.length };
  };
}
