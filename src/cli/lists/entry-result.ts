import type { Cell, Column, ListResult, RecordResult } from '../../render/result.ts';
import type { Context } from '../context.ts';

/** A column of a list that the office keeps, with how it is read from an entry. */
export interface EntryColumn<T> extends Omit<Column, 'title'> {
  /** Key of its title, where it is not the id. */
  readonly word?: string;
  value(entry: T, context: Pick<Context, 'messages'>): Cell['value'];
  /** What a person reads instead of a code. */
  label?(entry: T, context: Pick<Context, 'messages'>): string;
}

/** Prints a list kept by the office; a person is told that it is empty. */
export async function printEntries<T extends object>(
  entries: readonly T[],
  columns: readonly EntryColumn<T>[],
  context: Context,
): Promise<void> {
  await context.print(entryList(entries, columns, context));
  if (entries.length === 0 && context.globals.format === 'table')
    await context.remark(context.messages.appeals.said.nothingFound);
}

function entryList<T extends object>(
  entries: readonly T[],
  columns: readonly EntryColumn<T>[],
  context: Pick<Context, 'messages'>,
): ListResult {
  const { fields } = context.messages.appeals;
  return {
    shape: 'list',
    columns: columns.map(({ value: _, label: __, word, ...column }) => ({
      ...column,
      title: fields[word ?? column.id] ?? column.id,
    })),
    rows: entries.map((entry) => ({
      cells: columns.map((column) => cellOf(entry, column, context)),
      json: entry,
    })),
  };
}

const cellOf = <T>(
  entry: T,
  { value, label }: EntryColumn<T>,
  context: Pick<Context, 'messages'>,
): Cell => ({ value: value(entry, context), ...(label && { label: label(entry, context) }) });

/** One entry after a change of it. */
export function entryRecord<T extends object>(
  entry: T,
  columns: readonly EntryColumn<T>[],
  context: Pick<Context, 'messages'>,
): RecordResult {
  const { fields } = context.messages.appeals;
  const values = columns.map((column) => ({
    id: column.id,
    kind: column.kind,
    title: fields[column.id] ?? column.id,
    ...cellOf(entry, column, context),
  }));
  const [first, ...rest] = values;
  return {
    shape: 'record',
    title: String(first?.value ?? ''),
    ...(first && { titleId: first.id }),
    fields: rest.filter(({ value }) => value !== null),
    json: entry,
  };
}
