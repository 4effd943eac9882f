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
};
