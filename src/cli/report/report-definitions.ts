import type { Definition, ReportTexts } from '../../i18n/shape-report.ts';
import type { RecordResult } from '../../render/result.ts';

/** The definition behind every section and column, in the order of reading. */
export function definitionsResult({ definitions, definitionsTitle }: ReportTexts): RecordResult {
  const entries = Object.entries<Definition>(definitions);
  return {
    shape: 'record',
    title: definitionsTitle,
    fields: entries.map(([id, { term, text, source }]) => {
      return {
        id,
        title: term,
        kind: 'text',
        value: source === null ? text : `${text} [${source}]`,
      };
    }),
    json: entries.map(([id, definition]) => ({ id, ...definition })),
  };
}
