import type { CalendarDate } from '../../../domain/ids.ts';
import { isCalendarDate } from '../../../domain/time/calendar-date.ts';

/** A date with the name of its month, as a page shows it to people. */
export interface NamedMoment {
  readonly date: CalendarDate;
  /** `HH:MM:SS` */
  readonly time: string;
}

/** How the names of months begin, in English, Russian and Belarusian. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'янв', 'сту'],
  ['feb', 'фев', 'лют'],
  ['mar', 'мар', 'сак'],
  ['apr', 'апр', 'кра'],
  ['may', 'май', 'мая', 'мае', 'тра'],
  ['jun', 'июн', 'чэр'],
  ['jul', 'июл', 'ліп'],
  ['aug', 'авг', 'жні'],
  ['sep', 'сен', 'вер'],
  ['oct', 'окт', 'кас'],
  ['nov', 'ноя', 'ліс'],
  ['dec', 'дек', 'сне', 'снеж'],
];

const LONGEST = 80;
const TIME = /(\d{1,2}):(\d\d)(?::(\d\d))?(?:\s*([ap])\.?\s?m\.?(?![a-z]))?/i;
const DATE = /^(?:(\d{1,2})\.?\s+(\p{L}{3,})|(\p{L}{3,})\.?\s+(\d{1,2})),?\.?,?\s+(\d{4})$/u;
/** Words between a date and its time. */
const JOINTS = /(?:^|[\s,])(?:at|on|в|у|а|г\.?|года)(?=$|[\s,])/giu;

/**
 * `Sep 22, 2017 6:33 am`, `25 дек 2024 в 8:15:45`, `at 7:15:40 pm on 3 Nov 2014`. null for anything
 * else: in a language that is not here, or no such day.
 */
export function readNamedMoment(text: string): NamedMoment | null {
  if (text.length > LONGEST) return null;
  const clean = text.normalize('NFKC');
  const found = TIME.exec(clean);
  if (!found) return null;
  const rest = `${clean.slice(0, found.index)} ${clean.slice(found.index + found[0].length)}`;
  const plain = rest.replace(JOINTS, ' ').replace(/[\s,]+$|^[\s,]+/g, '');
  const [, day1, month1, month2, day2, year] = DATE.exec(plain) ?? [];
  const month = monthOf((month1 ?? month2 ?? '').toLowerCase());
  const date = `${year}-${month}-${(day1 ?? day2 ?? '').padStart(2, '0')}`;
  const time = timeOf(found);
  return time !== null && isCalendarDate(date) ? { date, time } : null;
}

const monthOf = (name: string): string =>
  String(MONTHS.findIndex((names) => names.some((one) => name.startsWith(one))) + 1).padStart(
    2,
    '0',
  );

/** Of twelve hours 12 is the first; an hour past 12 with `pm` is taken as it stands. */
export function timeOf([, hour = '', minute = '', second = '00', half]: readonly (
  | string
  | undefined
)[]): string | null {
  const shown = Number(hour);
  const isLate = half?.toLowerCase() === 'p';
  const hours = half === undefined || shown > 12 ? shown : (shown % 12) + (isLate ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minute}:${second}`;
}
