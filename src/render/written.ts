import { safeForTerminal } from '../domain/text/safe-text.ts';
import type { Locale } from '../i18n/messages.ts';
import type { Cell, ColumnKind } from './result.ts';

/** What a person reads in a cell, as it came: not yet safe for a terminal. */
export function written({ value, label }: Cell, kind: ColumnKind, locale: Locale): string {
  if (label !== undefined) return label;
  if (value === null) return locale.nothing;
  if (typeof value === 'string') return kind === 'date' ? locale.date(value) : value;
  return writtenNumber(value, kind, locale);
}

function writtenNumber(value: number, kind: ColumnKind, locale: Locale): string {
  switch (kind) {
    case 'text':
    case 'date':
      return String(value);
    case 'count':
      return locale.count(value);
    case 'delta':
      return locale.delta(value);
    case 'percent':
      return locale.percent(value);
    case 'percent-delta': {
      const percent = locale.percent(value);
      return value > 0 && percent !== locale.percent(0) ? `+${percent}` : percent;
    }
  }
}

export const isNumeric = (kind: ColumnKind): boolean => kind !== 'text' && kind !== 'date';

/** Safe for a terminal, on one line. */
export const oneLine = (text: string): string => safeForTerminal(text);

/** Safe for a terminal, its lines kept. */
export const severalLines = (text: string): string[] =>
  safeForTerminal(text, { multiline: true }).split('\n');
