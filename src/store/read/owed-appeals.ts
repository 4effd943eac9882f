import { type CompiledQuery, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { OwedQuery } from '../../register/ports.ts';
import { conditionsOf } from './filter-appeals.ts';
import { compiled, queries } from './query-compiler.ts';

/** Apart, each along its partial index; a first reply is owed before its appeal's own term ends. */
export function idsOwed({ filter, until }: OwedQuery): CompiledQuery {
  const query = queries
    .selectFrom('appeals')
    .select('appeals.id')
    .where((appeals) => appeals.and([isOwed(until), ...conditionsOf(filter, appeals)]))
    .orderBy('appeals.id');
  return compiled(query);
}

function isOwed(until: OwedQuery['until']): RawBuilder<SqlBool> {
  const by = (column: RawBuilder<unknown>) =>
    until === null ? sql`${column} is not null` : sql`${column} <= ${until}`;
  return sql<SqlBool>`appeals.status <> 'annulled' and appeals.id in (
    select o.id from appeals o where o.closed_on is null and ${by(sql`o.due_on`)}
    union all select w.id from appeals w where w.control in ('on', 'additional')
      and w.control_due_on is not null and ${by(sql`w.control_due_on`)}
    union all select r.id from appeals r where r.closed_on is null and r.channel = 'direct'
      and r.first_reply_on is null and r.due_on is not null)`;
}
