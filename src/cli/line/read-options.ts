import type { WorkingDays } from '../../domain/calendar/working-days.ts';
import { UsageError } from '../../domain/faults.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { type Period, parsePeriod } from '../../domain/period.ts';
import { parseDate } from '../../domain/time/parse-date.ts';
import type { OptionValues } from '../command.ts';
import { suggestion } from './suggestion.ts';

/** What a date option is read against. */
export interface Today {
  readonly today: CalendarDate;
  readonly days: WorkingDays;
}

export function textOption(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

export const flagOption = (options: OptionValues, name: string): boolean => options[name] === true;

/** Of a `many` or `repeatable` option; empty when it was not given. */
export function listOption(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  if (Array.isArray(value)) return value;
  return typeof value === 'string' ? [value] : [];
}

export function dateOption(
  options: OptionValues,
  name: string,
  { today, days }: Today,
): CalendarDate | undefined {
  const value = textOption(options, name);
  if (value === undefined) return undefined;
  const date = parseDate(value, { today, workingDays: days });
  if (date === null) throw new UsageError({ code: 'bad-date', option: flag(name), value });
  return date;
}

/** A whole number from 1 up, or from `least`. */
export function countOption(options: OptionValues, name: string, least = 1): number | undefined {
  const value = textOption(options, name);
  return value === undefined ? undefined : readCount(value, flag(name), least);
}

export function readCount(value: string, option: string, least = 1): number {
  const count = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(count >= least)) throw new UsageError({ code: 'bad-count', option, value, least });
  return count;
}

/** Narrows what the parser has let pass through `choices`. */
export function codeOption<C extends string>(
  options: OptionValues,
  name: string,
  codes: readonly C[],
): C | undefined {
  const value = textOption(options, name);
  return value === undefined ? undefined : asCode(value, codes, flag(name));
}

export function codesOption<C extends string>(
  options: OptionValues,
  name: string,
  codes: readonly C[],
): readonly C[] {
  return listOption(options, name).map((value) => asCode(value, codes, flag(name)));
}

function asCode<C extends string>(value: string, codes: readonly C[], option: string): C {
  const code = codes.find((candidate) => candidate === value);
  if (code !== undefined) return code;
  const meant = suggestion(value, codes);
  throw new UsageError({ code: 'bad-choice', option, value, allowed: codes, suggestion: meant });
}

/** `2023-Q1`, `2023-01-15..2023-02-20`; one that ends before it starts is named as such. */
export function readPeriod(value: string): Period {
  const period = parsePeriod(value);
  if (period === null) throw new UsageError({ code: 'bad-period', value });
  if (period.unit === 'backwards')
    throw new UsageError({ code: 'bad-range', from: period.from, to: period.to });
  return period;
}

/** `replyNumber` → `--reply-number` */
export const flag = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
