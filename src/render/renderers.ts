import { csvRenderer } from './csv.ts';
import { jsonRenderer } from './json.ts';
import { markdownRenderer } from './markdown.ts';
import { ndjsonRenderer } from './ndjson.ts';
import type { Renderer } from './renderer.ts';
import type { Format } from './result.ts';
import { tableRenderer } from './table.ts';

/** Each is a few lines; what is heavy behind one (cli-table3, chalk) it loads itself. */
export const RENDERERS: Readonly<Record<Format, Renderer>> = {
  table: tableRenderer,
  json: jsonRenderer,
  ndjson: ndjsonRenderer,
  csv: csvRenderer,
  md: markdownRenderer,
  html: loaded(async () => (await import('./html/html.ts')).htmlRenderer),
  xlsx: { binary: true, ...loaded(async () => (await import('./xlsx/xlsx.ts')).xlsxRenderer) },
  docx: { binary: true, ...loaded(async () => (await import('./docx/docx.ts')).docxRenderer) },
};

/** A renderer that is loaded when it is asked for: documents are rare, and large. */
function loaded(load: () => Promise<Renderer>): Renderer {
  return {
    async *record(result, how) {
      yield* (await load()).record(result, how);
    },
    async *list(result, how) {
      yield* (await load()).list(result, how);
    },
    async *report(result, how) {
      yield* (await load()).report(result, how);
    },
  };
}
