import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { AppealFilter } from '../register/ports.ts';
import type { Schema } from './schema.ts';

type Appeals = ExpressionBuilder<Schema, 'appeals'>;

/** Written out, not bound: the partial indexes are used only where their condition is seen. */
export const STANDING = sql<SqlBool>`appeals.status <> 'annulled'`;
const UNCLOSED = sql<SqlBool>`appeals.closed_on is null`;

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
  const { executor, from, to, overdueOn, collective } = filter;
  if (executor && executor.length > 0) conditions.push(isExecutedBy(executor, appeals));
  if (from !== undefined) conditions.push(appeals('appeals.registered_on', '>=', from));
  if (to !== undefined) conditions.push(appeals('appeals.registered_on', '<=', to));
  if (overdueOn !== undefined)
    conditions.push(UNCLOSED, STANDING, appeals('appeals.due_on', '<', overdueOn));
  if (collective) conditions.push(appeals('appeals.signatories', '>=', 2));
  return conditions;
}

/** Of the whole appeal now, or of one of its questions. */
function isExecutedBy(officials: readonly number[], appeals: Appeals): Expression<SqlBool> {
  const { exists, or, selectFrom } = appeals;
  return or([
    exists(
      selectFrom('assignments')
        .select('assignments.ordinal')
        .whereRef('assignments.appeal_id', '=', 'appeals.id')
        .where('assignments.role', '=', 'executor')
        .where('assignments.to_on', 'is', null)
        .where('assignments.official_id', 'in', officials),
    ),
    exists(
      selectFrom('questions')
        .select('questions.ordinal')
        .whereRef('questions.appeal_id', '=', 'appeals.id')
        .where('questions.executor_id', 'in', officials),
    ),
  ]);
}
