import { decodeText } from '../../decode.ts';
import { linesOf } from '../lines.ts';
import type { ExportFile } from '../reader.ts';
import { type RowStart, readRowStart } from './row-start.ts';

/** A row with all its lines; `start` is null for lines before the first row. */
export interface WhatsAppRow {
  /** From 1, of its first line. */
  readonly line: number;
  readonly start: RowStart | null;
  /** Without the date. */
  readonly text: string;
  /** Longer than any message can be: what is here is only its beginning. */
  readonly isTooLong: boolean;
}

/** Characters; WhatsApp itself takes 65,536. */
export const LONGEST_ROW = 1024 ** 2;

export async function* rowsOf(file: ExportFile): AsyncGenerator<readonly WhatsAppRow[], void> {
  let open: { line: number; start: RowStart | null; texts: string[]; length: number } | null = null;
  const closed = (): readonly WhatsAppRow[] => {
    if (!open || (open.start === null && open.texts.every((text) => text.trim() === ''))) return [];
    const { line, start, texts, length } = open;
    return [{ line, start, text: texts.join('\n'), isTooLong: length > LONGEST_ROW }];
  };
  for await (const lines of linesOf(decodeText(file.open()))) {
    const rows: WhatsAppRow[] = [];
    for (const { number, text } of lines) {
      const start = readRowStart(text);
      if (start || !open) {
        rows.push(...closed());
        open = { line: number, start, texts: [], length: 0 };
      }
      const room = LONGEST_ROW - open.length;
      if (room > 0) open.texts.push((start?.rest ?? text).slice(0, room));
      open.length += text.length + 1;
    }
    yield rows;
  }
  yield closed();
}
