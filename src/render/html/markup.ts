import { oneLine, severalLines } from '../written.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

/** Text of strangers inside an element or a quoted attribute: no markup, no control signs, one line. */
export const text = (value: string): string => escaped(oneLine(value));

/** The same with its lines kept. */
export const lines = (value: string): string => severalLines(value).map(escaped).join('<br>');
