import { workingDays } from '../domain/calendar/working-days.ts';
import type { CalendarDate } from '../domain/ids.ts';
import { type Period, previousPeriod, samePeriodLastYear, yearToDate } from '../domain/period.ts';
import type { AppealFilter } from '../register/ports/filter.ts';
import type { InboxReader } from '../register/ports/inbox.ts';
import type { TallyPeriod } from '../register/ports/tally.ts';
import type { RegisterReader } from '../register/ports.ts';
import type { Asking } from './asking.ts';
import { countSection } from './count-section.ts';
import type { Compared } from './figures.ts';
import { monthsOf, sameMonth } from './months.ts';
import { inOneState } from './one-state.ts';
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
  | 'about'
  | 'policy'
  | 'calendar'
  | 'topics'
  | 'territories'
  | 'officials'
  | 'accounts'
  | 'tally'
  | 'flows'
> & { readonly inbox: Pick<InboxReader, 'tallyMessages'> };

/** Counts appeals by the day of registration, in the period and in those it is compared with. */
export async function periodReport(
  reader: ReportReader,
  request: PeriodReportRequest,
): Promise<PeriodReport> {
  const { period, today } = request;
  const lists = await listsOf(reader, period);
  const { value: sections, about } = await inOneState(reader, async () => {
    const tables: SectionTable[] = [];
    for (const id of request.sections) tables.push(await section(reader, id, { request, lists }));
    return tables;
  });
  return {
    period,
    previous: previousPeriod(period),
    lastYear: samePeriodLastYear(period),
    asOf: earlier(period.to, today),
    head: about.head,
    demo: about.demo,
    sections,
  };
}

async function section(
  reader: ReportReader,
  id: SectionId,
  { request, lists }: { request: PeriodReportRequest; lists: Lists },
): Promise<SectionTable> {
  const spec = SECTIONS[id];
  const withYear = request.yearToDate && spec.compared && !YEARLESS.has(id);
  const counted = await countSection(spec, asking(reader, { id, request, withYear }));
  return sectionTable(spec, counted, { lists, yearToDate: withYear, top: request.top });
}

/** A month is no part of a year's months; followers are counted on a day, not since January. */
const YEARLESS: ReadonlySet<SectionId> = new Set(['months', 'openness']);

function asking(
  reader: ReportReader,
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
    messages: () => messagesOf(reader, spanOf(period), filter.network),
    flows: () =>
      reader.flows({ period: spanOf(period), dimensions: ['channel', 'legalStatus'], filter }),
    accounts: () => reader.accounts(),
    lastDays: () => [...all].map(([id, each]) => [id, spanOf(each).asOf]),
    keyOf: (key, id) =>
      asked.id === 'months' ? sameMonth(key, all.get(id) ?? period, period) : key,
  };
}

async function messagesOf(
  reader: ReportReader,
  { from, to, asOf }: Omit<TallyPeriod, 'id'>,
  network: AppealFilter['network'],
): ReturnType<Asking['messages']> {
  const policy = await reader.policy();
  const days = workingDays(await reader.calendar(), policy);
  const tally = await reader.inbox.tallyMessages({ from, to, ...(network && { network }) });
  return { tally, rules: { policy, days, asOf } };
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

export const earlier = (a: CalendarDate, b: CalendarDate): CalendarDate => (a < b ? a : b);
