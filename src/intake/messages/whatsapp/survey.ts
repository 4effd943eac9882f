import { InputError } from '../../../domain/faults.ts';
import { digestOf } from '../keys.ts';
import type { ExportFile, ReadingOptions } from '../reader.ts';
import { splitSender } from './content.ts';
import { DateEvidence, type DateOrder } from './date-order.ts';
import { rowsOf } from './rows.ts';

/** What only the whole of a file tells. */
export interface Survey {
  readonly file: ExportFile;
  readonly order: DateOrder;
  readonly hasSeconds: boolean;
  /** Names or numbers of all who wrote. */
  readonly writers: ReadonlySet<string>;
  readonly title: string | null;
  /** Of its first row, which stays the first in every later export. */
  readonly digest: string;
}

/** An InputError where the order of day and month can be neither seen nor is told. */
export async function surveyOf(
  file: ExportFile,
  asked: ReadingOptions['dateOrder'],
): Promise<Survey> {
  const evidence = new DateEvidence();
  const writers = new Set<string>();
  let hasSeconds = true;
  let digest: string | null = null;
  for await (const rows of rowsOf(file))
    for (const { start, text } of rows) {
      if (!start) continue;
      evidence.see(start);
      hasSeconds &&= start.hasSeconds;
      digest ??= digestOf([...start.parts, start.time, text]);
      const split = splitSender(text);
      if (split) writers.add(split.who);
    }
  const order = evidence.certain ?? asked ?? evidence.likely;
  if (order === null)
    throw new InputError({
      code: 'date-order-unknown',
      path: file.path,
      example: evidence.example ?? '',
    });
  return { file, order, hasSeconds, writers, title: titleOf(file), digest: digest ?? '' };
}

const TITLED = /^(?:WhatsApp Chat(?: with| -)|Чат WhatsApp(?: с контактом| с| -))\s+(.+)$/i;

/** The app names the file, or the archive around it, after the talk. */
function titleOf({ path, source }: ExportFile): string | null {
  for (const named of [path, source ?? '']) {
    const [name = ''] = named.split(/[\\/]/).reverse();
    const [, title] = TITLED.exec(name.replace(/\.(?:txt|zip)$/i, '').trim()) ?? [];
    if (title !== undefined) return title.replace(/\s*\(\d+\)$/, '').trim();
  }
  return null;
}
