import type { Fault } from '../../domain/faults.ts';
import type { Connection } from '../sqlite/connection.ts';

interface Counted {
  readonly series: string;
  readonly year: number;
  readonly highest: number;
  readonly appeals: number;
  readonly value: number | null;
}

const COUNTED = `select c.series, c.year, coalesce(max(a.ordinal), 0) as highest,
    count(a.id) as appeals, c.value as value
  from counters c left join appeals a on a.year = c.year and a.series = c.series
  group by c.series, c.year, c.value
  union all
  select a.series, a.year, max(a.ordinal), count(*), null from appeals a
  where not exists (select 1 from counters c where c.year = a.year and c.series = a.series)
  group by a.series, a.year`;

/** Numbers are gapless per series and year, and the counter stands at the highest. */
export function* verifyCounters(connection: Connection): Generator<Fault> {
  for (const { series, year, highest, appeals, value } of connection.all<Counted>(COUNTED)) {
    if (value !== highest)
      yield { code: 'counter-differs', series, year, expected: highest, found: value ?? 0 };
    if (appeals !== highest)
      for (const ordinal of gapsOf(connection, series, year))
        yield { code: 'number-gap', series, year, ordinal };
  }
}

function* gapsOf(connection: Connection, series: string, year: number): Generator<number> {
  const ordinals = connection.column<number>(
    'select ordinal from appeals where year = ? and series = ? order by ordinal',
    [year, series],
  );
  let next = 1;
  for (const ordinal of ordinals) {
    while (next < ordinal) yield next++;
    next = ordinal + 1;
  }
}
