import { terminalJson } from './json-text.ts';
import type { Renderer } from './renderer.ts';

/** Single things are indented; of a list each element has its line, so that it can be streamed. */
export const jsonRenderer: Renderer = {
  *record({ json }) {
    yield `${terminalJson(json, 2)}\n`;
  },
  async *list({ rows }) {
    let before = '[\n';
    for await (const { json } of rows) {
      if (json === undefined) continue;
      yield before + terminalJson(json);
      before = ',\n';
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  },
  *report({ json }) {
    yield `${terminalJson(json, 2)}\n`;
  },
};
