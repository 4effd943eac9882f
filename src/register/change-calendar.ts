import type { CalendarYear, Transfer } from '../domain/calendar/calendar.ts';
import {
  type Calendar,
  decideMove,
  decideUnmove,
  refusalOfTransfer,
} from '../domain/calendar/transfers.ts';
import type { CalendarDate } from '../domain/ids.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { canonicalJson } from '../domain/text/canonical-json.ts';
import type { Office } from './office.ts';
import type { Kept, SubjectChange } from './ports.ts';

type Decide = (calendar: Calendar) => Result<readonly CalendarYear[]>;
interface Options {
  readonly dryRun?: boolean;
}

/** Makes a working day off and a Saturday worked, in this office alone. */
export const moveDay = (
  transfer: Transfer,
  office: Office,
  options: Options,
): Promise<Result<readonly CalendarYear[]>> =>
  changeYears((calendar) => only(decideMove(transfer, calendar)), office, options);

/** Takes such a transfer back, or the one of the year's act. */
export const unmoveDay = (
  off: CalendarDate,
  office: Office,
  options: Options,
): Promise<Result<readonly CalendarYear[]>> =>
  changeYears((calendar) => only(decideUnmove(off, calendar)), office, options);

/** Each year of the file in the place of the one that is kept; the years that it changed. */
export const importYears = (
  years: readonly CalendarYear[],
  office: Office,
  options: Options,
): Promise<Result<readonly CalendarYear[]>> =>
  changeYears((calendar) => decideImport(years, calendar), office, options);

const only = (result: Result<CalendarYear>): Result<readonly CalendarYear[]> =>
  result.ok ? ok([result.value]) : result;

function decideImport(
  years: readonly CalendarYear[],
  { years: kept, policy }: Calendar,
): Result<readonly CalendarYear[]> {
  const news = years.filter((year) => {
    const before = kept.find((each) => each.year === year.year);
    return canonicalJson(before ?? null) !== canonicalJson(year);
  });
  if (news.length === 0)
    return refuse({ code: 'calendar-unchanged', years: years.map(({ year }) => year) });
  const others = kept.filter(({ year }) => !years.some((each) => each.year === year));
  // A Saturday of a neighbouring year that is kept may be worked already.
  for (const transfer of news.flatMap(({ transfers }) => transfers)) {
    const bare = years.map((year) => ({ ...year, transfers: [] }));
    const refusal = refusalOfTransfer(transfer, { years: [...others, ...bare], policy });
    if (refusal) return refuse(refusal);
  }
  return ok(news);
}

/** As one step; decided again where somebody changed the calendar meanwhile. */
async function changeYears(
  decide: Decide,
  office: Office,
  { dryRun = false }: Options,
): Promise<Result<readonly CalendarYear[]>> {
  const { store, policy, caller } = office;
  const kept = await store.keptCalendar();
  const decision = decide({ years: kept.map(({ value }) => value), policy });
  if (!decision.ok) return decision;
  const { actor, at } = caller;
  const changes = decision.value.map((year) => adoption(year, kept));
  const result = await store.append({ actor, at, changes, dryRun });
  return result.ok ? decision : changeYears(decide, office, { dryRun });
}

/** A year goes on where it is kept; a new one is a new subject. */
export function adoption(
  year: CalendarYear,
  kept: readonly Kept<CalendarYear>[],
): SubjectChange<'calendar'> {
  const { id, version } = kept.find(({ value }) => value.year === year.year) ?? NEW;
  const events = [{ type: 'adopted', facts: year, private: null }] as const;
  return { type: 'calendar', id, version, events };
}

const NEW = { id: null, version: 0 };
