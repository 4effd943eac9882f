import { timeOf } from '../html/named-moment.ts';

/** Three numbers as they stand: which of them is the day is another question. */
export type DateParts = readonly [string, string, string];

/** The first line of a row. */
export interface RowStart {
  readonly parts: DateParts;
  readonly separator: string;
  /** `HH:MM:SS`; null where no clock shows it. */
  readonly time: string | null;
  readonly hasSeconds: boolean;
  /** The sender and what he wrote, or what the network tells. */
  readonly rest: string;
}

/** Marks of direction that WhatsApp puts before rows, names and files. */
const LEADING_MARKS = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/;
const DATE = String.raw`(\d{1,4})([./-]) ?(\d{1,2})\2 ?(\d{1,4})\.?`;
const TIME = String.raw`(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:\s?([ap])\.?\s?m\.?)?`;
/** A word may stand between the two: `г.`, `at`. */
const MOMENT = String.raw`${DATE},?\s+(?:\p{L}{1,4}\.?,?\s+)?${TIME}`;
/** An iPhone writes brackets, Android a dash. */
const FORMS = [
  new RegExp(String.raw`^\[${MOMENT}\]\s?(.*)$`, 'isu'),
  new RegExp(String.raw`^${MOMENT}\s+[-–]\s(.*)$`, 'isu'),
];

/** null: the line goes on with the row before it. */
export function readRowStart(line: string): RowStart | null {
  const clean = line.replace(LEADING_MARKS, '');
  for (const form of FORMS) {
    const found = form.exec(clean);
    if (!found) continue;
    const [, first = '', separator = '', second = '', third = ''] = found;
    const [hour, minute, seconds, half, rest = ''] = found.slice(5);
    return {
      parts: [first, second, third],
      separator,
      time: timeOf(['', hour, minute, seconds, half]),
      hasSeconds: seconds !== undefined,
      rest,
    };
  }
  return null;
}

export const withoutMarks = (text: string): string => text.replace(LEADING_MARKS, '');
