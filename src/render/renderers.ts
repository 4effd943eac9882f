import type { Renderer } from './renderer.ts';
import type { Format } from './result.ts';

export const RENDERERS: Readonly<Record<Format, () => Promise<Renderer>>> = {
  table: async () => (await import('./table.ts')).tableRenderer,
  json: async () => (await import('./json.ts')).jsonRenderer,
  ndjson: async () => (await import('./ndjson.ts')).ndjsonRenderer,
  csv: async () => (await import('./csv.ts')).csvRenderer,
  md: async () => (await import('./markdown.ts')).markdownRenderer,
};
