import { safeForTerminal } from '../../domain/text/safe-text.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { ReportedRow } from '../../register/import/judge-rows.ts';
import type { Field, RecordResult } from '../../render/result.ts';
import { sentenceOf } from '../present-error.ts';
import type { FileOutcome } from './journal-file.ts';

/** What an import has done, as it is printed. */
export function importResult(
  outcome: FileOutcome,
  { path, dryRun, rows }: { path: string; dryRun: boolean; rows: readonly ReportedRow[] },
  messages: Messages,
): RecordResult {
  const { titles, labels } = messages.imports;
  const { created, sheet, unread, ...counts } = outcome;
  const count = (id: 'read' | 'added' | 'known' | 'changed' | 'refused'): Field => ({
    id,
    kind: 'count',
    title: labels[id],
    value: counts[id],
    ...(counts[id] > 0 && (id === 'changed' || id === 'refused') && { tone: 'warn' as const }),
  });
  const names = (id: 'topics' | 'territories' | 'officials'): Field[] =>
    created[id].length === 0
      ? []
      : [{ id, kind: 'text', title: labels[id], value: created[id].join('; ') }];
  return {
    shape: 'record',
    title: outcome.interrupted ? titles.stopped : dryRun ? titles.dryRun : titles.done,
    fields: [
      { id: 'file', kind: 'text', title: labels.file, value: path },
      ...(sheet === null
        ? []
        : [{ id: 'sheet', kind: 'text', title: labels.sheet, value: sheet } as const]),
      ...(['read', 'added', 'known', 'changed', 'refused'] as const).map(count),
      ...(['topics', 'territories', 'officials'] as const).flatMap(names),
    ],
    json: {
      file: path,
      sheet,
      unreadSheets: unread,
      dryRun,
      ...counts,
      created,
      rows: rows.map((row) => jsonOf(row, messages)),
    },
  };
}

/** A line for stderr: what stands in a row may be hostile. */
export function reportedLine(row: ReportedRow, sheet: string | null, messages: Messages): string {
  const { imports, locale, appeals } = messages;
  const place = imports.place(locale.count(row.line), sheet);
  if (row.kind === 'refused')
    return safeForTerminal(imports.refusedRow(place, row.column, sentence(row, messages)));
  return safeForTerminal(imports.changedRow(place, row.number, row.fields.map(appeals.fieldName)));
}

function jsonOf(row: ReportedRow, messages: Messages): object {
  if (row.kind === 'changed') return row;
  const { reason, ...place } = row;
  const { code, ...facts } = reason;
  return { ...place, code, message: sentence(row, messages), ...facts };
}

const sentence = (
  { reason }: Extract<ReportedRow, { kind: 'refused' }>,
  { imports, refusals, locale }: Messages,
): string => sentenceOf(reason, { ...refusals, ...imports.problems }, locale);
