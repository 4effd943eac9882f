import type { Appeal } from '../../domain/appeal/appeal.ts';
import { shortName } from '../../domain/party/short-name.ts';
import type { Cell, Column, ListResult, ListRow } from '../../render/result.ts';
import { AppealRow } from './appeal-row.ts';
import { statusField } from './record.ts';
import { shortApplicant } from './short-applicant.ts';
import type { View } from './view.ts';

/** A column of the list with how it is read from an appeal; `drop` says which goes first on a narrow screen. */
interface AppealColumn extends Omit<Column, 'title'> {
  cell(appeal: Appeal, view: View): Cell;
}

const COLUMNS: readonly AppealColumn[] = [
  { id: 'number', kind: 'text', cell: ({ number }) => ({ value: number, tone: 'strong' }) },
  {
    id: 'registeredOn',
    kind: 'date',
    drop: 2,
    cell: ({ registeredOn }) => ({ value: registeredOn }),
  },
  {
    id: 'channel',
    kind: 'text',
    drop: 5,
    cell: ({ channel }, { messages }) => ({
      value: channel,
      label: messages.codes.channel[channel],
    }),
  },
  {
    id: 'applicant',
    kind: 'text',
    drop: 3,
    cell: (appeal, view) => ({ value: shortApplicant(appeal, view) }),
  },
  { id: 'summary', kind: 'text', flexible: true, cell: ({ summary }) => ({ value: summary }) },
  {
    id: 'topic',
    kind: 'text',
    drop: 6,
    cell: ({ questions }) => ({ value: questions[0]?.topic ?? null }),
  },
  {
    id: 'controller',
    kind: 'text',
    drop: 4,
    cell: ({ controller }, view) => {
      const name = view.official(controller)?.name;
      return { value: name === undefined ? null : shortName(name) };
    },
  },
  { id: 'dueOn', kind: 'date', cell: ({ dueOn }) => ({ value: dueOn }) },
  { id: 'status', kind: 'text', cell: statusField },
];

export function appealList(
  appeals: Iterable<Appeal> | AsyncIterable<Appeal>,
  view: View,
): ListResult {
  const { fields } = view.messages.appeals;
  return {
    shape: 'list',
    title: view.messages.page.journal,
    columns: COLUMNS.map(({ cell: _, ...column }) => ({
      ...column,
      title: fields[column.id] ?? column.id,
    })),
    rows: rowsOf(appeals, view),
  };
}

async function* rowsOf(
  appeals: Iterable<Appeal> | AsyncIterable<Appeal>,
  view: View,
): AsyncIterable<ListRow> {
  for await (const appeal of appeals) yield new AppealRow(appeal, view, cellsOf);
}

const cellsOf = (appeal: Appeal, view: View): readonly Cell[] =>
  COLUMNS.map(({ cell }) => cell(appeal, view));
