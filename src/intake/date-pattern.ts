import type { CalendarDate } from '../domain/ids.ts';
import { isCalendarDate } from '../domain/time/calendar-date.ts';
import { parseWrittenDate } from '../domain/time/written-date.ts';

export type ReadDate = (text: string) => CalendarDate | null;

const PARTS: Readonly<Record<string, string>> = {
  yyyy: '(?<year>\\d{4})',
  yy: '(?<year>\\d{2})',
  MM: '(?<month>\\d{2})',
  M: '(?<month>\\d{1,2})',
  dd: '(?<day>\\d{2})',
  d: '(?<day>\\d{1,2})',
  HH: '\\d{2}',
  H: '\\d{1,2}',
  mm: '\\d{2}',
  ss: '\\d{2}',
};

/**
 * Of `yyyy yy MM M dd d HH H mm ss`; other letters stand in apostrophes: `dd.MM.yyyy 'г.'`. The time
 * of day is passed over, a year of two digits is in this century. null where year, month or day
 * is missing, or a letter means nothing.
 */
export function readDateBy(pattern: string): ReadDate | null {
  const tokens = pattern.match(/'[^']*'|([A-Za-z])\1*|[^A-Za-z']/g) ?? [];
  if (tokens.join('') !== pattern) return null;
  const sources: string[] = [];
  for (const token of tokens) {
    const part = PARTS[token];
    if (part === undefined && /^[A-Za-z]/.test(token)) return null;
    sources.push(part ?? escaped(token.replaceAll("'", '')));
  }
  const source = sources.join('');
  for (const group of ['year', 'month', 'day'])
    if (source.split(`(?<${group}>`).length !== 2) return null;
  const regex = new RegExp(`^${source}$`);
  return (text) => {
    const { year = '', month = '', day = '' } = regex.exec(text)?.groups ?? {};
    const full = year.length === 2 ? `20${year}` : year;
    const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isCalendarDate(date) ? date : null;
  };
}

const escaped = (literal: string): string => literal.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

/** What is read where a profile names no pattern: `2023-04-26` or `26.04.2023`, also with a local time. */
export const readAnyDate: ReadDate = (text) => {
  const [, date = ''] =
    /^([\d.-]{8,10})(?:[T ]\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?)?$/.exec(text) ?? [];
  return parseWrittenDate(date);
};

/** A date cell of a workbook, with or without its time. */
export const readIsoDate: ReadDate = (text) => {
  const [, date = ''] = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d:\d\d)?$/.exec(text) ?? [];
  return isCalendarDate(date) ? date : null;
};
