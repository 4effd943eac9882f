import type { CalendarDate, Instant } from '../ids.ts';
import type { ZoneOffset } from '../policy/policy.ts';
import { isCalendarDate } from './calendar-date.ts';
import { parseWrittenDate } from './written-date.ts';

type Zone = readonly ZoneOffset[];

/** The day that the wall calendar of the zone shows at this instant. */
export const localDate = (instant: Instant, zone: Zone): CalendarDate =>
  wallClock(instant, zone).slice(0, 10);

/** What a clock of the zone shows at this instant: `HH:MM`. */
export const localTime = (instant: Instant, zone: Zone): string =>
  wallClock(instant, zone).slice(11, 16);

function wallClock(instant: Instant, zone: Zone): string {
  const at = Date.parse(instant);
  const held = zone.findLast(({ from }) => from === null || Date.parse(from) <= at);
  return new Date(at + offsetInMs(held)).toISOString();
}

/** The instant at which the clocks of the zone show `time` (`HH:MM`, also with seconds). */
export function instantAt(date: CalendarDate, time: string, zone: Zone): Instant {
  const wall = Date.parse(`${date}T${time}Z`);
  // Newest first: an hour that the clocks show twice is the later one, a skipped one is moved on.
  const held = zone.findLast(
    (offset) => offset.from === null || Date.parse(offset.from) <= wall - offsetInMs(offset),
  );
  return new Date(wall - offsetInMs(held)).toISOString();
}

/**
 * A date means 12:00 in the zone; a time without an offset is in the zone; with an offset or `Z` it
 * is taken as it stands. null where no such date or time exists.
 */
export function parseNow(text: string, zone: Zone): Instant | null {
  const day = parseWrittenDate(text.trim());
  if (day) return instantAt(day, '12:00', zone);
  const parts = /^(\S{10})[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?$/i.exec(
    text.trim(),
  );
  const [, date = '', time = '', offset] = parts ?? [];
  if (!isCalendarDate(date) || !isTime(time)) return null;
  if (offset === undefined) return instantAt(date, time, zone);
  const at = Date.parse(`${date}T${time}${offset.toUpperCase()}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** Date.parse also takes 24:00, which no clock shows. */
const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(\.\d+)?$/.test(time);

function offsetInMs(held: ZoneOffset | undefined): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(held?.offset ?? '+00:00') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
