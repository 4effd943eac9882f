import type { RenderOptions } from '../renderer.ts';
import type { RecordResult } from '../result.ts';
import { cut, pad, textWidth } from '../text-width.ts';
import { oneLine, severalLines, written } from '../written.ts';
import { GAP } from './fit.ts';
import type { Paint } from './paint.ts';
import { wrap } from './wrap.ts';

/** The title, then a line a field: the names in one column, long values wrapped beside them. */
export function* printRecord(
  result: RecordResult,
  { width, locale }: RenderOptions,
  paint: Paint,
): Generator<string> {
  const widest = Math.max(0, ...result.fields.map(({ title }) => textWidth(oneLine(title))));
  const names = Math.min(widest, Math.floor(width / 3));
  const room = Math.max(2, width - names - 2 * GAP.length);
  const indent = ' '.repeat(names);

  for (const line of wrap(oneLine(result.title), width)) yield `${paint(line, 'strong')}\n`;
  for (const field of result.fields) {
    const name = pad(cut(oneLine(field.title), names), names);
    const mark = field.tone ?? (field.value === null ? 'dim' : undefined);
    const lines = severalLines(written(field, field.kind, locale));
    const values = lines.flatMap((line) => wrap(line, room));
    for (const [index, value] of values.entries()) {
      const beside = index === 0 ? paint(name, 'dim') : indent;
      const line = GAP + beside + GAP + paint(value, mark);
      yield `${line.trimEnd()}\n`;
    }
  }
}
