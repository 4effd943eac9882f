import type { Instant } from '../../../domain/ids.ts';
import type { ZoneOffset } from '../../../domain/policy/policy.ts';
import { isCalendarDate } from '../../../domain/time/calendar-date.ts';
import { instantAt } from '../../../domain/time/zone.ts';
import { timeOf } from '../html/named-moment.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** RFC 5322, with what older programs wrote. */
const DATE =
  /^\s*(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]{1,3}([a-z]{3})[a-z]{0,6}[\s-]{1,3}(\d{4}|\d\d)\s{1,3}(\d{1,2}):(\d\d)(?::(\d\d))?\s{0,3}([+-]\d{4}|[a-z]{1,5})?/i;
const NAMED_ZONES: Readonly<Record<string, string>> = {
  UT: '+00:00',
  UTC: '+00:00',
  GMT: '+00:00',
  Z: '+00:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  MSK: '+03:00',
};
const FIRST_YEAR = '1980';

/** null where it is no date. Without an offset it is taken for the time of the zone. */
export function readMailDate(text: string, zone: readonly ZoneOffset[]): Instant | null {
  const found = DATE.exec(text.slice(0, 100));
  if (!found) return null;
  const [, day = '', name = '', year = '', hour, minute, second, offset = ''] = found;
  const month = String(MONTHS.indexOf(name.toLowerCase()) + 1).padStart(2, '0');
  const full = year.length === 4 ? year : `${Number(year) < 50 ? 20 : 19}${year}`;
  const date = `${full}-${month}-${day.padStart(2, '0')}`;
  const time = timeOf(['', hour, minute, second, undefined]);
  if (time === null || !isCalendarDate(date) || full < FIRST_YEAR) return null;
  const known = offsetOf(offset);
  if (known === null) return instantAt(date, time, zone);
  const at = Date.parse(`${date}T${time}${known}`);
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

function offsetOf(text: string): string | null {
  if (/^[+-]\d{4}$/.test(text)) return `${text.slice(0, 3)}:${text.slice(3)}`;
  const name = text.toUpperCase();
  return Object.hasOwn(NAMED_ZONES, name) ? (NAMED_ZONES[name] ?? null) : null;
}
