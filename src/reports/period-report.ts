import type { CalendarDate } from '../domain/ids.ts';
import { type Period, previousPeriod, samePeriodLastYear, yearToDate } from '../domain/period.ts';
import type { AppealFilter } from '../register/ports/filter.ts';
import type { FlowQuery, TallyPeriod } from '../register/ports/tally.ts';
import type { RegisterReader } from '../register/ports.ts';
import { type Asking, countSection } from './count-section.ts';
import type { Compared } from './figures.ts';
import { monthsOf, sameMonth } from './months.ts';
import type { PeriodReport, SectionId, SectionTable } from './report.ts';
import type { Lists } from './rows/row-plan.ts';
import { sectionTable } from './section-table.ts';
import { SECTIONS } from './sections.ts';
import { sharing } from './shared-tally.ts';

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
  'about' | 'policy' | 'topics' | 'territories' | 'officials' | 'tally' | 'flows'
>;

type Counting = Pick<ReportReader, 'tally' | 'flows'>;

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
    const counting = {
      tally: sharing((query) => reader.tally(query)),
      flows: (query: FlowQuery) => reader.flows(query),
    };
    for (const id of request.sections)
      sections.push(await section(counting, id, { request, lists }));
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
  reader: Counting,
  id: SectionId,
  { request, lists }: { request: PeriodReportRequest; lists: Lists },
): Promise<SectionTable> {
  const spec = SECTIONS[id];
  // A month has no year to date of its own that would be a part of the year's.
  const withYear = request.yearToDate && id !== 'months' && spec.compared;
  const counted = await countSection(spec, asking(reader, { id, request, withYear }));
  return sectionTable(spec, counted, { lists, yearToDate: withYear, top: request.top });
}

function asking(
  reader: Counting,
  asked: { id: SectionId; request: PeriodReportRequest; withYear: boolean },
): Asking {
  const { period, today, filter } = asked.request;
  const all = comparedPeriods(period, asked.withYear);
  const compared = SECTIONS[asked.id].compared ? [...all.keys()] : (['current'] as const);
  const spanOf = ({ from, to }: Period) => ({ from, to, asOf: earlier(to, today) });
  return {
    filter,
    periods: compared,
    tally: ({ periods = compared, ...query }) =>
      reader.tally({
        filter,
        ...query,
        periods: periods.map((id): TallyPeriod => ({ id, ...spanOf(all.get(id) ?? period) })),
      }),
    flows: () =>
      reader.flows({ period: spanOf(period), dimensions: ['channel', 'legalStatus'], filter }),
    keyOf: (key, id) =>
      asked.id === 'months' ? sameMonth(key, all.get(id) ?? period, period) : key,
  };
}

function comparedPeriods(period: Period, withYear: boolean): ReadonlyMap<Compared, Period> {
  const periods = new Map<Compared, Period>([
    ['current', period],
    ['previous', previousPeriod(period)],
    ['lastYear', samePeriodLastYear(period)],
  ]);
  if (!withYear) return periods;
  const year = yearToDate(period);
  return periods.set('yearToDate', year).set('lastYearToDate', samePeriodLastYear(year));
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
