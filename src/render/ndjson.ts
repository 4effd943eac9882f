import { terminalJson } from './json-text.ts';
import type { Renderer } from './renderer.ts';

/** A line an item; a record and a report are one item, unless the record's JSON is a list. */
export const ndjsonRenderer: Renderer = {
  *record({ json }) {
    for (const item of [json].flat()) yield `${terminalJson(item)}\n`;
  },
  async *list({ rows }) {
    for await (const { json } of rows) if (json !== undefined) yield `${terminalJson(json)}\n`;
  },
  *report({ json }) {
    yield `${terminalJson(json)}\n`;
  },
};
