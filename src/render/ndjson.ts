import { terminalJson } from './json-text.ts';
import type { Renderer } from './renderer.ts';

/** A line an item; a record and a report are one item. */
export const ndjsonRenderer: Renderer = {
  *record({ json }) {
    yield `${terminalJson(json)}\n`;
  },
  async *list({ rows }) {
    for await (const { json } of rows) if (json !== undefined) yield `${terminalJson(json)}\n`;
  },
  *report({ json }) {
    yield `${terminalJson(json)}\n`;
  },
};
