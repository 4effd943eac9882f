import { type CompiledQuery, sql } from 'kysely';
import type { AppealFilter } from '../../register/ports/filter.ts';
import type { AppealQuery, SortField } from '../../register/ports.ts';
import { conditionsOf } from './filter-appeals.ts';
import { compiled, queries } from './query-compiler.ts';

const NEWEST_FIRST = [{ field: 'registered', descending: true }] as const;

const SORT_COLUMNS = {
  registered: ['appeals.registered_on'],
  received: ['appeals.received_on'],
  due: ['appeals.due_on'],
  number: ['appeals.year', 'appeals.series', 'appeals.ordinal'],
  channel: ['appeals.channel'],
  status: ['appeals.status'],
  topic: ['appeals.topic'],
  territory: ['appeals.territory'],
  controller: ['officials.name_key'],
} as const satisfies Record<SortField, readonly string[]>;

/** Nothing comes last, in whichever direction: the engines do not agree on nulls. */
const NULLABLE: readonly SortField[] = ['due', 'topic', 'territory', 'controller'];

/** The ids of a list in its order: 8 bytes an appeal, and each batch is then read by its ids. */
export function idsOfList({ filter, sort = NEWEST_FIRST, limit }: AppealQuery): CompiledQuery {
  const order = sort.length > 0 ? sort : NEWEST_FIRST;
  let query = queries.selectFrom('appeals').select('appeals.id');
  if (order.some(({ field }) => field === 'controller'))
    query = query.leftJoin('officials', 'officials.id', 'appeals.controller_id') as typeof query;
  query = query.where((appeals) => appeals.and(conditionsOf(filter, appeals)));
  for (const { field, descending } of order) {
    const direction = descending ? 'desc' : 'asc';
    for (const column of SORT_COLUMNS[field]) {
      if (NULLABLE.includes(field)) query = query.orderBy(sql`${sql.ref(column)} is null`);
      query = query.orderBy(sql.ref(column), direction);
    }
  }
  query = query.orderBy('appeals.id', order[0]?.descending ? 'desc' : 'asc');
  return compiled(limit === undefined ? query : query.limit(limit));
}

export const countOf = (filter: AppealFilter): CompiledQuery<{ count: number | string }> =>
  compiled(
    queries
      .selectFrom('appeals')
      .select((appeals) => appeals.fn.countAll<number | string>().as('count'))
      .where((appeals) => appeals.and(conditionsOf(filter, appeals))),
  );
