import type { AppealRecord } from '../../domain/appeal/appeal.ts';
import { foldAppeal } from '../../domain/appeal/fold.ts';
import type { Recorded, SubjectType } from '../../domain/event.ts';
import { batchRow, decisionRow } from '../inbox/state-rows.ts';
import type { Schema } from '../schema.ts';
import { accountRow } from '../write/account-rows.ts';
import { appealRow, type RowsOfAppeal, rowsOfAppeal } from '../write/appeal-rows.ts';
import {
  calendarRow,
  codedRow,
  frozenRow,
  importRow,
  officialRow,
  personRow,
  policyRow,
  registerRow,
  reminderRow,
} from '../write/office-rows.ts';

/** What a subject's events come to: the rows that must stand in the state tables. */
export interface SubjectState {
  readonly row: object | null;
  /** Of an appeal only. */
  readonly rows: RowsOfAppeal | null;
  readonly record: AppealRecord | null;
}

/** Where the state of each kind of subject stands; undo and redo have none. */
export const TABLE_OF = {
  appeal: 'appeals',
  official: 'officials',
  topic: 'topics',
  territory: 'territories',
  policy: 'policies',
  calendar: 'calendar_years',
  register: 'registers',
  import: 'imports',
  reminder: 'reminders',
  account: 'accounts',
  person: 'persons',
  thread: 'decisions',
  batch: 'batches',
  freeze: 'frozen',
} as const satisfies Record<Exclude<SubjectType, 'step'>, keyof Schema>;
export type StatefulType = keyof typeof TABLE_OF;

type RowOf = {
  [S in Exclude<StatefulType, 'appeal'>]: (
    events: readonly Recorded<S>[],
    version: number,
  ) => object | null;
};
const ROW_OF: RowOf = {
  official: officialRow,
  topic: codedRow,
  territory: codedRow,
  policy: policyRow,
  calendar: calendarRow,
  register: registerRow,
  import: importRow,
  reminder: reminderRow,
  account: accountRow,
  person: personRow,
  thread: decisionRow,
  batch: batchRow,
  freeze: frozenRow,
};

/** @param reversals how many undo and redo events named one of the subject's steps */
export function stateOf(
  type: StatefulType,
  events: readonly Recorded[],
  reversals: number,
): SubjectState {
  if (type === 'appeal') return stateOfAppeal(events as readonly Recorded<'appeal'>[], reversals);
  // The map's key and the events' subject are the same type; the union hides it.
  const rowOf = ROW_OF[type] as (events: readonly Recorded[], version: number) => object | null;
  return { row: rowOf(events, events.length + reversals), rows: null, record: null };
}

function stateOfAppeal(events: readonly Recorded<'appeal'>[], reversals: number): SubjectState {
  const record = foldAppeal(events, reversals);
  return { row: appealRow(record), rows: rowsOfAppeal(record), record };
}
