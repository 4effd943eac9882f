import type { CalendarDate } from '../../../domain/ids.ts';
import { isCalendarDate } from '../../../domain/time/calendar-date.ts';
import type { DateParts, RowStart } from './row-start.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** null where no such day is. A year of two digits is in this century. */
export function dateOf([first, second, third]: DateParts, order: DateOrder): CalendarDate | null {
  const [year, month, day] =
    order === 'ymd'
      ? [first, second, third]
      : order === 'dmy'
        ? [third, second, first]
        : [third, first, second];
  const full = year.length === 2 ? `20${year}` : year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

/** What all dates of a file together say of their order. */
export class DateEvidence {
  private readonly counts: Record<DateOrder, number> = { dmy: 0, mdy: 0, ymd: 0 };
  /** Steps back in time of more than a day, if the dates are read so: a talk is written down in order. */
  private readonly stepsBack = { dmy: 0, mdy: 0 };
  private readonly last = { dmy: '', mdy: '' };
  private hasDots = false;
  /** A date that can be read in two ways. */
  example: string | null = null;

  see({ parts, separator }: RowStart): void {
    const [first, second] = [Number(parts[0]), Number(parts[1])];
    if (parts[0].length > 2 || first > 31) this.counts.ymd++;
    else if (first > 12) this.counts.dmy++;
    else if (second > 12) this.counts.mdy++;
    else if (first !== second) this.example ??= parts.join(separator);
    this.hasDots ||= separator === '.';
    for (const order of ['dmy', 'mdy'] as const) {
      const date = dateOf(parts, order) ?? this.last[order];
      if (date < this.last[order]) this.stepsBack[order]++;
      this.last[order] = date;
    }
  }

  /** What the numbers themselves decide; null where each date can be read in two ways. */
  get certain(): DateOrder | null {
    const { dmy, mdy, ymd } = this.counts;
    const most = Math.max(dmy, mdy, ymd);
    if (most === 0) return this.example === null ? 'dmy' : null;
    return most === ymd ? 'ymd' : most === dmy ? 'dmy' : 'mdy';
  }

  /** No country puts the month first and dots behind; and time does not run backwards. */
  get likely(): DateOrder | null {
    if (this.hasDots) return 'dmy';
    const { dmy, mdy } = this.stepsBack;
    if ((dmy === 0) === (mdy === 0)) return null;
    return dmy === 0 ? 'dmy' : 'mdy';
  }
}
