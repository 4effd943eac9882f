import { UsageError } from '../../domain/faults.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { lastFinishedQuarter, type Period } from '../../domain/period.ts';
import type { OptionValues } from '../command.ts';
import { FILTER_OPTIONS } from '../line/filter-options.ts';
import { flag, readPeriod } from '../line/read-options.ts';

const DATES = ['period', 'from', 'to'] as const;

export interface PeriodChoice {
  readonly typed: string | null;
  readonly options: OptionValues;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  readonly today: CalendarDate;
}

/** PERIOD, or `--period`, or `--from` and `--to`; nothing said is the last finished quarter. */
export function chosenPeriod({ typed, options, from, to, today }: PeriodChoice): Period {
  const given = DATES.find((name) => options[name] !== undefined);
  if (typed !== null && given)
    throw new UsageError({ code: 'options-exclude', option: 'PERIOD', other: flag(given) });
  const period = typed ?? options.period;
  if (typeof period === 'string') return readPeriod(period);
  if (given === undefined) return lastFinishedQuarter(today);
  if (from === undefined)
    throw new UsageError({ code: 'option-needs', option: '--to', other: '--from' });
  return readPeriod(`${from}..${to ?? today}`);
}

/** The filters as they were typed: a part of the register must not be read as the whole. */
export function typedFilter(options: OptionValues): string {
  const named = FILTER_OPTIONS.map(({ flags }) => flags.split(' ', 1)[0] ?? flags);
  return named
    .flatMap((option) => {
      const value =
        options[option.slice(2).replace(/-./g, (match) => match.slice(1).toUpperCase())];
      if (value === undefined || DATES.some((name) => flag(name) === option)) return [];
      return [value === true ? option : `${option} ${[value].flat().join(',')}`];
    })
    .join(' ');
}
