import type { Period } from '../../src/domain/period.ts';
import { addDays, addMonths, daysBetween } from '../../src/domain/time/calendar-date.ts';
import type { Cells, SectionId } from '../../src/reports/report.ts';
import { controlOn, type Matter } from './matter.ts';

interface Span {
  readonly period: Period;
  readonly asOf: string;
}
type Spans = Readonly<Record<'current' | 'previous' | 'lastYear', Span>>;

const isClosed = ({ closedOn, reopenedOn }: Matter, day: string): boolean =>
  closedOn !== null &&
  closedOn <= day &&
  !(reopenedOn !== null && reopenedOn >= closedOn && reopenedOn <= day);
const isReplied = (matter: Matter, day: string): boolean =>
  isClosed(matter, day) && matter.ending !== 'forwarded' && matter.ending !== 'withdrawn';
const isForwarded = (matter: Matter, day: string): boolean =>
  isClosed(matter, day) && matter.ending === 'forwarded';
const isOverdue = (matter: Matter, day: string): boolean =>
  !isClosed(matter, day) && matter.dueOn !== null && matter.dueOn < day;
const isLate = (matter: Matter, day: string): boolean =>
  isReplied(matter, day) && matter.dueOn !== null && (matter.closedOn ?? '') > matter.dueOn;
const daysOf = ({ registeredOn, closedOn }: Matter): number =>
  daysBetween(registeredOn, closedOn ?? registeredOn);
const isPastMonth = ({ registeredOn, closedOn }: Matter): boolean =>
  (closedOn ?? '') > addMonths(registeredOn, 1);

/** The term of a forwarding is kept until the matter is reopened, whenever that is. */
const isForwardedLate = (matter: Matter): boolean =>
  daysOf(matter) > 7 && (matter.reopenedOn === null || matter.reopenedOn < (matter.closedOn ?? ''));

/** How often a matter counts in a row of what became of it, under the plain words of the definitions. */
const LINES: Readonly<Record<string, (matter: Matter, day: string) => boolean | number>> = {
  repeated: () => false,
  collective: ({ signatories }) => (signatories ?? 0) >= 2,
  signatories: ({ signatories }) => (signatories !== null && signatories >= 2 ? signatories : 0),
  mass: (matter, day) => isReplied(matter, day) && matter.ending === 'answered-on-site',
  anonymous: ({ anonymous }) => anonymous,
  replied: isReplied,
  within15: (matter, day) => isReplied(matter, day) && daysOf(matter) <= 15,
  withinMonth: (matter, day) =>
    isReplied(matter, day) && daysOf(matter) > 15 && !isPastMonth(matter),
  overMonth: (matter, day) => isReplied(matter, day) && isPastMonth(matter),
  forwarded: isForwarded,
  forwardedInTime: (matter, day) => isForwarded(matter, day) && !isForwardedLate(matter),
  forwardedLate: (matter, day) => isForwarded(matter, day) && isForwardedLate(matter),
  otherwise: (matter, day) => isClosed(matter, day) && matter.ending === 'withdrawn',
  open: (matter, day) => !isClosed(matter, day),
  openInTime: (matter, day) => !isClosed(matter, day) && !isOverdue(matter, day),
  overdue: isOverdue,
  late: isLate,
  extended: () => false,
  people: ({ signatories }) => signatories ?? 1,
  onTheSpot: (matter, day) => isReplied(matter, day) && daysOf(matter) === 0,
  turnedWritten: () => false,
};

const FORMS: Readonly<Record<string, readonly string[]>> = {
  written: ['written', 'remarks-book'],
  electronic: ['electronic'],
  oral: ['reception'],
  outside: ['direct', 'hotline', 'stream'],
};

const isTopic = (topic: string | null, row: string): boolean => {
  if (topic === null) return row === 'none';
  if (row.endsWith('.unspecified')) return topic === row.slice(0, 2);
  return row.length === 2 ? topic.slice(0, 2) === row : topic === row;
};

/** How often a matter stands in a row. */
function times(matter: Matter, section: SectionId, row: string, day: string): number {
  switch (section) {
    case 'channels':
    case 'days':
    case 'balance':
      return Number(matter.channel === row);
    case 'forms':
      return Number(FORMS[row]?.includes(matter.channel));
    case 'kinds':
      return Number(matter.kind === row);
    case 'topics':
    case 'repeats':
      return Number(isTopic(matter.topics[0] ?? null, row));
    case 'questions':
      return matter.topics.filter((topic) => isTopic(topic, row)).length;
    case 'territories':
      return Number((matter.territory ?? 'none') === row);
    case 'controllers': {
      const official = matter.assigned.filter(({ on }) => on <= day).at(-1)?.official;
      return Number((official === undefined ? 'none' : `official ${official}`) === row);
    }
    case 'executors': {
      const then = matter.executed.filter(({ on }) => on <= day);
      const whole = then.findLast(({ question }) => question === null)?.officials ?? [];
      const first = then.findLast(({ question }) => question === 1)?.officials ?? [];
      const officials = [...whole, ...first];
      if (row === 'none') return Number(officials.length === 0);
      return Number(officials.some((official) => `official ${official}` === row));
    }
    case 'outcomes': {
      if (row === 'open') return Number(!isClosed(matter, day));
      return Number(isClosed(matter, day) && (row === 'decided' || matter.ending === row));
    }
    case 'control':
      return Number(row === (day >= matter.registeredOn ? controlOn(matter, day) : 'none'));
    case 'openness':
      throw new Error('followers are no matters');
    case 'months':
      return Number(matter.registeredOn.slice(0, 7) === row);
    // Messages are no matters: see count-messages.test.ts.
    case 'direct':
      return 0;
    case 'marks':
    case 'terms':
    case 'reception':
      return Number(LINES[row]?.(matter, day));
  }
}

/** One matter after the other, one row after the other: slow, and without a line of the report's. */
export function recount(
  matters: readonly Matter[],
  section: SectionId,
  spans: Spans,
): (row: string | null, legalStatus: string | null) => Cells {
  const counted = matters.filter(
    (matter) => !matter.annulled && (section !== 'reception' || matter.channel === 'reception'),
  );
  const timesOf = (matter: Matter, row: string | null, { asOf }: Span): number => {
    if (row !== null) return times(matter, section, row, asOf);
    return section === 'questions' ? matter.topics.length : 1;
  };
  return (row, legalStatus) => {
    const some = counted.filter((one) => legalStatus === null || one.legalStatus === legalStatus);
    const cohort = (span: Span) =>
      some.filter(
        ({ registeredOn }) => registeredOn >= span.period.from && registeredOn <= span.period.to,
      );
    const sum = (span: Span): number =>
      row === 'receptionDays'
        ? new Set(cohort(span).map(({ registeredOn }) => registeredOn)).size
        : cohort(span).reduce((total, matter) => total + timesOf(matter, row, span), 0);
    if (section === 'balance')
      return balanceOf(
        some.filter((matter) => timesOf(matter, row, spans.current) > 0),
        spans.current,
      );
    const rows = (span: Span) => cohort(span).filter((matter) => timesOf(matter, row, span) > 0);
    return {
      ...figuresOf(rows(spans.current), spans.current.asOf),
      ...waitsOf(rows, spans),
      count: sum(spans.current),
      previous: sum(spans.previous),
      lastYear: sum(spans.lastYear),
    };
  };
}

function figuresOf(rows: readonly Matter[], day: string): Cells {
  const many = (holds: (matter: Matter, day: string) => boolean) =>
    rows.filter((matter) => holds(matter, day)).length;
  const answered = many(isClosed);
  return {
    answered,
    open: rows.length - answered,
    overdue: many(isOverdue),
    late: many(isLate),
    replied: many(isReplied),
    cameBack: 0,
  };
}

function waitsOf(rows: (span: Span) => readonly Matter[], spans: Spans): Cells {
  const wait = (span: Span, part: number): number | null => {
    const all = rows(span)
      .filter((matter) => isReplied(matter, span.asOf))
      .map(daysOf)
      .sort((a, b) => a - b);
    return all[Math.ceil(all.length * part) - 1] ?? null;
  };
  return {
    medianDays: wait(spans.current, 0.5),
    p90Days: wait(spans.current, 0.9),
    previousMedian: wait(spans.previous, 0.5),
    lastYearMedian: wait(spans.lastYear, 0.5),
  };
}

function balanceOf(matters: readonly Matter[], { period, asOf }: Span): Cells {
  const eve = addDays(period.from, -1);
  const before = matters.filter(({ registeredOn }) => registeredOn < period.from);
  const received = matters.filter(
    ({ registeredOn }) => registeredOn >= period.from && registeredOn <= period.to,
  );
  const closed = (matter: Matter) => isClosed(matter, asOf);
  const atStart = before.filter((matter) => !isClosed(matter, eve));
  return {
    openAtStart: atStart.length,
    received: received.length,
    reopened: before.filter((matter) => isClosed(matter, eve) && !closed(matter)).length,
    closed: [...atStart, ...received].filter(closed).length,
    openAtEnd: [...before, ...received].filter((matter) => !closed(matter)).length,
  };
}
