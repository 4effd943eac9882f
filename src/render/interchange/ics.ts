import ical from 'ical-generator';
import { oneLine, severalLines } from '../written.ts';

/** One day in a calendar. */
export interface CalendarEntry {
  /** The same in every export: a calendar that is read again moves the entry, and makes no second. */
  readonly uid: string;
  /** Grows with each change of the matter. */
  readonly sequence: number;
  readonly on: string;
  readonly summary: string;
  readonly description: string;
}

/** RFC 5545: days without a time, lines of 75 octets that end on CRLF, text of strangers harmless. */
export function icsCalendar(name: string, stamp: string, entries: Iterable<CalendarEntry>): string {
  const calendar = ical({
    name,
    prodId: { company: 'appeals', product: 'appeals', language: 'EN' },
  });
  for (const { uid, sequence, on, summary, description } of entries)
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: new Date(stamp),
      allDay: true,
      start: new Date(`${on}T00:00:00Z`),
      end: new Date(Date.parse(`${on}T00:00:00Z`) + DAY),
      summary: oneLine(summary),
      description: severalLines(description).join('\n'),
    });
  return `${calendar.toString()}\r\n`;
}

const DAY = 86_400_000;
