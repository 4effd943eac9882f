import type { CalendarDate } from '../ids.ts';
import type { Policy } from '../policy/policy.ts';
import { ok, type Result, refuse } from '../result.ts';
import { parseNumber } from './number-reference.ts';

/** What a journal says of its numbers; null: as the register would have it. */
export interface OwnNumber {
  readonly series: string | null;
  /** Kept as it is; null: the next one of the series. */
  readonly ordinal: number | null;
}

/** A year of two digits is in this century: `К-15/23`. */
const SHORT_YEAR = /\/\s*(\d\d)$/;

/**
 * A whole number, or a bare ordinal: series and year then come from beside it.
 * @example readOwnNumber({ number: '12', series: 'ЛП' }, '2023-01-16', policy) //=> ЛП-12/2023
 */
export function readOwnNumber(
  written: { readonly number: string | null; readonly series: string | null },
  registeredOn: CalendarDate,
  policy: Pick<Policy, 'channels'>,
): Result<OwnNumber> {
  const { number, series } = written;
  // Read as part of a number, so that an alias will do.
  const beside = series === null ? null : parseNumber(`${series}-1`, policy);
  if (series !== null && beside?.series === undefined)
    return refuse({ code: 'number-unfit', text: series });
  if (number === null) return ok({ series: beside?.series ?? null, ordinal: null });
  const read = parseNumber(number.trim().replace(SHORT_YEAR, '/20$1'), policy);
  if (read === null) return refuse({ code: 'number-unfit', text: number });
  if (read.year !== undefined && read.year !== Number(registeredOn.slice(0, 4)))
    return refuse({ code: 'number-of-other-year', text: number, registeredOn });
  return ok({ series: read.series ?? beside?.series ?? null, ordinal: read.ordinal });
}
