import { type Appeal, isAnsweredLate, isOverdue } from '../../domain/appeal/appeal.ts';
import { daysBetween } from '../../domain/time/calendar-date.ts';
import type { Cell, ColumnKind, ListResult, ListRow } from '../../render/result.ts';
import { AppealRow } from './appeal-row.ts';
import { applicantOf, type View } from './view.ts';

type Value = string | number | boolean | null | undefined;

/** A row an appeal, with every code and every date of its life: for a spreadsheet, not for a screen. */
const COLUMNS: readonly {
  readonly id: string;
  /** Key of its title, where it is not the id. */
  readonly word?: string;
  readonly kind?: ColumnKind;
  read(appeal: Appeal, view: View): Value;
}[] = [
  { id: 'number', read: ({ number }) => number },
  { id: 'channel', read: ({ channel }) => channel },
  { id: 'network', read: ({ network }) => network },
  { id: 'legalStatus', read: ({ legalStatus }) => legalStatus },
  { id: 'kind', read: ({ kind }) => kind },
  { id: 'receivedOn', kind: 'date', read: ({ receivedOn }) => receivedOn },
  { id: 'registeredOn', kind: 'date', read: ({ registeredOn }) => registeredOn },
  { id: 'applicant', read: (appeal, view) => applicantOf(appeal, view).name },
  { id: 'organisation', read: (appeal, view) => applicantOf(appeal, view).organisation },
  { id: 'address', read: (appeal, view) => applicantOf(appeal, view).address },
  { id: 'phone', read: (appeal, view) => applicantOf(appeal, view).phone },
  { id: 'email', read: (appeal, view) => applicantOf(appeal, view).email },
  { id: 'handle', read: (appeal, view) => applicantOf(appeal, view).handle },
  { id: 'signatories', kind: 'count', read: ({ signatories }) => signatories },
  { id: 'anonymous', kind: 'count', read: ({ anonymous }) => anonymous },
  { id: 'summary', read: ({ summary }) => summary },
  { id: 'topic', read: ({ questions }) => questions[0]?.topic },
  { id: 'questions', kind: 'count', read: ({ questions }) => questions.length },
  { id: 'territory', read: ({ territory }) => territory },
  { id: 'controller', read: ({ controller }, view) => view.official(controller)?.name },
  {
    id: 'executors',
    read: ({ executors }, view) =>
      executors.map((id) => view.official(id)?.name).join('; ') || null,
  },
  { id: 'status', read: ({ status }) => status },
  { id: 'control', read: ({ control }) => control },
  { id: 'outcome', read: ({ outcome }) => outcome },
  { id: 'originalDueOn', kind: 'date', read: ({ originalDueOn }) => originalDueOn },
  { id: 'dueOn', kind: 'date', read: ({ dueOn }) => dueOn },
  { id: 'controlDueOn', kind: 'date', read: ({ controlDueOn }) => controlDueOn },
  { id: 'answeredOn', kind: 'date', read: ({ answeredOn }) => answeredOn },
  { id: 'closedOn', kind: 'date', read: ({ closedOn }) => closedOn },
  { id: 'releasedOn', kind: 'date', read: ({ releasedOn }) => releasedOn },
  {
    id: 'daysToAnswer',
    kind: 'count',
    read: ({ registeredOn, answeredOn }) =>
      answeredOn === null ? null : daysBetween(registeredOn, answeredOn),
  },
  { id: 'answeredLate', kind: 'count', read: (appeal) => isAnsweredLate(appeal) },
  { id: 'overdue', kind: 'count', read: (appeal, { today }) => isOverdue(appeal, today) },
  { id: 'replyNumber', read: ({ replyNumber }) => replyNumber },
  { id: 'key', read: ({ key }) => key },
  {
    id: 'resolutionOn',
    word: 'resolution.on',
    kind: 'date',
    read: ({ resolution }) => resolution?.on,
  },
  { id: 'firstReplyOn', kind: 'date', read: ({ firstReplyOn }) => firstReplyOn },
  { id: 'extendedOn', word: 'extension.on', kind: 'date', read: ({ extension }) => extension?.on },
  { id: 'visitedOn', kind: 'date', read: ({ visitedOn }) => visitedOn },
  { id: 'closingDueOn', kind: 'date', read: ({ closingDueOn }) => closingDueOn },
  { id: 'forwardedTo', read: ({ forwardedTo }) => forwardedTo },
  { id: 'reopenedOn', kind: 'date', read: ({ reopenedOn }) => reopenedOn },
  { id: 'dueProvisional', kind: 'count', read: ({ dueProvisional }) => dueProvisional },
];

export const fullList = (appeals: AsyncIterable<Appeal>, view: View): ListResult => ({
  shape: 'list',
  columns: COLUMNS.map(({ id, word = id, kind = 'text' }) => ({
    id,
    kind,
    title: view.messages.appeals.fields[word] ?? id,
  })),
  rows: rowsOf(appeals, view),
});

async function* rowsOf(appeals: AsyncIterable<Appeal>, view: View): AsyncIterable<ListRow> {
  for await (const appeal of appeals) yield new AppealRow(appeal, view, cellsOf);
}

const cellsOf = (appeal: Appeal, view: View): readonly Cell[] =>
  COLUMNS.map(({ read }) => cellOf(read(appeal, view)));

/** Yes and no are 1 and 0, which a spreadsheet can add up. */
const cellOf = (value: Value): Cell => ({
  value: typeof value === 'boolean' ? Number(value) : (value ?? null),
});
