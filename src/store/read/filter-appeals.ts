import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { CalendarDate } from '../../domain/ids.ts';
import type { AppealFilter } from '../../register/ports/filter.ts';
import type { Schema } from '../schema.ts';

type Appeals = ExpressionBuilder<Schema, 'appeals'>;

const CODE_COLUMNS = {
  channel: 'appeals.channel',
  network: 'appeals.network',
  legalStatus: 'appeals.legal_status',
  status: 'appeals.status',
  control: 'appeals.control',
  kind: 'appeals.kind',
  topic: 'appeals.topic',
  territory: 'appeals.territory',
  outcome: 'appeals.outcome',
  controller: 'appeals.controller_id',
} as const;
const CODES = Object.keys(CODE_COLUMNS) as (keyof typeof CODE_COLUMNS)[];

/** Every given member narrows; several values of one member are alternatives. */
export function conditionsOf(filter: AppealFilter, appeals: Appeals): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = [];
  for (const member of CODES) {
    const values = filter[member];
    if (values && values.length > 0)
      conditions.push(appeals(CODE_COLUMNS[member], 'in', values as readonly string[]));
  }
  const { executor, from, to, overdueOn, collective, repeated, duplicateOf } = filter;
  if (executor && executor.length > 0) conditions.push(isExecutedBy(executor));
  if (from !== undefined) conditions.push(appeals('appeals.registered_on', '>=', from));
  if (to !== undefined) conditions.push(appeals('appeals.registered_on', '<=', to));
  if (overdueOn !== undefined) conditions.push(isOverdueOn(overdueOn));
  if (duplicateOf) conditions.push(appeals('appeals.duplicate_of', 'in', duplicateOf));
  if (repeated) conditions.push(appeals('appeals.repeat_of', 'is not', null));
  if (collective) conditions.push(appeals('appeals.signatories', '>=', 2));
  return conditions;
}

/**
 * Written out, not bound, and apart: a partial index is used only where its condition is seen, and
 * the list's own order would otherwise lead through every appeal.
 */
const isOverdueOn = (day: CalendarDate) =>
  sql<SqlBool>`appeals.status <> 'annulled' and appeals.id in (
    select u.id from appeals u where u.closed_on is null and u.due_on < ${day})`;

/** Of the whole appeal now, or of one of its questions. */
const isExecutedBy = (officials: readonly number[]) =>
  sql<SqlBool>`appeals.id in (
    select s.appeal_id from assignments s
    where s.role = 'executor' and s.to_on is null and s.official_id in (${sql.join(officials)}))`;
