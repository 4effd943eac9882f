import type { CalendarDate } from '../domain/ids.ts';
import { type Period, previousPeriod, samePeriodLastYear, yearToDate } from '../domain/period.ts';
import type { AppealFilter, RegisterReader, TallyPeriod } from '../register/ports.ts';
import { type Compared, countedOf } from './figures.ts';
import { monthsOf, sameMonth } from './months.ts';
import type { PeriodReport, SectionId, SectionTable } from './report.ts';
import type { Lists } from './rows/row-plan.ts';
import { sectionTable } from './section-table.ts';
import { SECTIONS } from './sections.ts';

interface PeriodReportRequest {
  readonly period: Period;
  readonly today: CalendarDate;
  readonly sections: readonly SectionId[];
  /** Without dates: the periods set them. */
  readonly filter: Omit<AppealFilter, 'from' | 'to'>;
  /** One more column, and the cost of counting back to January. */
  readonly yearToDate: boolean;
  /** In each section over an open list this many rows, the rest in one; null for all. */
  readonly top: number | null;
}

/** What a report asks of a register. */
type ReportReader = Pick<
  RegisterReader,
  'about' | 'policy' | 'topics' | 'territories' | 'officials' | 'tally'
>;

/** Sections are read one after another: beside a busy writer this often, until all show one state. */
const ATTEMPTS = 5;

/** Counts appeals by the day of registration, in the period and in those it is compared with. */
export async function periodReport(
  reader: ReportReader,
  request: PeriodReportRequest,
): Promise<PeriodReport> {
  const { period, today } = request;
  const lists = await listsOf(reader, period);
  let about = await reader.about();
  for (let attempt = 1; ; attempt += 1) {
    const { head, demo } = about;
    const sections: SectionTable[] = [];
    for (const id of request.sections) sections.push(await section(reader, id, { request, lists }));
    about = await reader.about();
    if (about.head.seq !== head.seq && attempt < ATTEMPTS) continue;
    return {
      period,
      previous: previousPeriod(period),
      lastYear: samePeriodLastYear(period),
      asOf: earlier(period.to, today),
      head,
      demo,
      sections,
    };
  }
}

async function section(
  reader: ReportReader,
  id: SectionId,
  { request, lists }: { request: PeriodReportRequest; lists: Lists },
): Promise<SectionTable> {
  const spec = SECTIONS[id];
  // A month has no year to date of its own that would be a part of the year's.
  const withYear = request.yearToDate && id !== 'months';
  const compared = comparedPeriods(request.period, withYear);
  const tally = await reader.tally({
    dimensions: [spec.dimension, 'legalStatus'],
    measures: spec.measures,
    periods: [...compared].map(
      ([id, { from, to }]): TallyPeriod => ({ id, from, to, asOf: earlier(to, request.today) }),
    ),
    filter: request.filter,
  });
  const counted = countedOf(tally, spec.measures, (key, period) =>
    id === 'months' ? sameMonth(key, compared.get(period) ?? request.period, request.period) : key,
  );
  return sectionTable(spec, counted, { lists, yearToDate: withYear, top: request.top });
}

function comparedPeriods(period: Period, withYear: boolean): ReadonlyMap<Compared, Period> {
  const periods = new Map<Compared, Period>([
    ['current', period],
    ['previous', previousPeriod(period)],
    ['lastYear', samePeriodLastYear(period)],
  ]);
  if (withYear) periods.set('yearToDate', yearToDate(period));
  return periods;
}

async function listsOf(reader: ReportReader, period: Period): Promise<Lists> {
  const { channels } = await reader.policy();
  return {
    topics: await reader.topics(),
    territories: await reader.territories(),
    officials: await reader.officials(),
    months: monthsOf(period),
    statusOf: (channel) => channels[channel].legalStatus,
  };
}

const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);
