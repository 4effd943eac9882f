import * as v from 'valibot';
import {
  FIRST_YEAR,
  isCalendarDate,
  LAST_YEAR,
  SATURDAY,
  weekday,
  yearOf,
} from '../time/calendar-date.ts';
import { type Invalid, invalid, type Validated, validate } from '../validation.ts';
import type { CalendarYear } from './calendar.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const date = v.pipe(v.string(), v.check(isCalendarDate, 'date'));

const calendarFile = v.strictObject({
  /** The rules that hold in every year. */
  source: text,
  years: v.array(
    v.strictObject({
      year: v.pipe(
        v.number(),
        v.integer(),
        v.minValue(FIRST_YEAR, 'year'),
        v.maxValue(LAST_YEAR, 'year'),
      ),
      confirmed: v.boolean(),
      act: v.nullable(text),
      holidays: v.array(v.strictObject({ on: date, name: text })),
      transfers: v.array(
        v.strictObject({ off: date, worked: date, byOffice: v.exactOptional(v.boolean()) }),
      ),
      /** Where the days were read and what the sources disagree about; for people only. */
      sources: v.optional(v.array(text), []),
      notes: v.optional(v.array(text), []),
    }),
  ),
});

/** `data/calendars/*.json`, or an office's own: an organisation may transfer its days differently. */
export function parseCalendarFile(json: unknown): Validated<readonly CalendarYear[]> {
  const read = validate(calendarFile, json);
  if (!read.ok) return read;
  const years = read.value.years.map(
    ({ sources: _sources, notes: _notes, ...year }): CalendarYear => year,
  );
  const seen = new Set<number>();
  for (const [index, year] of years.entries()) {
    const key = `years[${index}]`;
    if (seen.has(year.year))
      return invalid(`${key}.year`, { code: 'repeated', found: String(year.year) });
    seen.add(year.year);
    const fault = faultOfHolidays(year, key) ?? faultOfTransfers(year, key);
    if (fault) return fault;
  }
  return faultOfSaturdays(years) ?? { ok: true, value: years };
}

function faultOfHolidays({ year, holidays }: CalendarYear, key: string): Invalid | null {
  const seen = new Set<string>();
  for (const [index, { on }] of holidays.entries()) {
    const where = `${key}.holidays[${index}].on`;
    if (yearOf(on) !== year) return invalid(where, { code: 'outside-year', date: on, year });
    if (seen.has(on)) return invalid(where, { code: 'repeated', found: on });
    seen.add(on);
  }
  return null;
}

/** A transfer makes a worked weekday off and a Saturday worked, neither of them a holiday. */
function faultOfTransfers(
  { year, holidays, transfers }: CalendarYear,
  key: string,
): Invalid | null {
  const taken = new Set(holidays.map(({ on }) => on));
  for (const [index, { off, worked }] of transfers.entries()) {
    const offKey = `${key}.transfers[${index}].off`;
    const workedKey = `${key}.transfers[${index}].worked`;
    if (yearOf(off) !== year) return invalid(offKey, { code: 'outside-year', date: off, year });
    if (taken.has(off) || isWeekend(off))
      return invalid(offKey, { code: 'already-day-off', date: off });
    if (Math.abs(yearOf(worked) - year) > 1)
      return invalid(workedKey, { code: 'outside-year', date: worked, year });
    if (weekday(worked) !== SATURDAY)
      return invalid(workedKey, { code: 'not-saturday', date: worked });
    if (taken.has(worked)) return invalid(workedKey, { code: 'repeated', found: worked });
    taken.add(off).add(worked);
  }
  return null;
}

/** A Saturday of the next year may be worked for a day of this one, but only once. */
function faultOfSaturdays(years: readonly CalendarYear[]): Invalid | null {
  const seen = new Set<string>();
  for (const [index, { transfers }] of years.entries())
    for (const [place, { worked }] of transfers.entries()) {
      const key = `years[${index}].transfers[${place}].worked`;
      if (seen.has(worked)) return invalid(key, { code: 'repeated', found: worked });
      seen.add(worked);
    }
  return null;
}

const isWeekend = (day: string): boolean => weekday(day) >= SATURDAY;
