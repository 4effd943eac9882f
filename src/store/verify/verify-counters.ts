import type { Fault } from '../../domain/faults.ts';
import type { Connection } from '../sqlite/connection.ts';

interface Counted {
  readonly series: string;
  readonly year: number;
  readonly highest: number;
  readonly appeals: number;
  /** Numbers that journals brought and that may be taken again. */
  readonly freed: number;
  readonly value: number | null;
}

const FIGURES = `coalesce(max(case when a.number_freed = 0 then a.ordinal end), 0) as highest,
  count(a.id) as appeals, coalesce(sum(case when a.number_freed > 0 then 1 else 0 end), 0) as freed`;
const COUNTED = `select c.series, c.year, ${FIGURES}, c.value as value
  from counters c left join appeals a on a.year = c.year and a.series = c.series
  group by c.series, c.year, c.value
  union all
  select a.series, a.year, ${FIGURES}, null from appeals a
  where not exists (select 1 from counters c where c.year = a.year and c.series = a.series)
  group by a.series, a.year`;

/** Numbers are gapless per series and year, save for a journal's own; the counter stands at the highest. */
export function* verifyCounters(connection: Connection): Generator<Fault> {
  for (const counted of connection.all<Counted>(COUNTED)) {
    const { series, year, highest, appeals, freed, value } = counted;
    if (value !== highest)
      yield { code: 'counter-differs', series, year, expected: highest, found: value ?? 0 };
    if (appeals !== highest || freed > 0)
      for (const ordinal of gapsOf(connection, series, year))
        yield { code: 'number-gap', series, year, ordinal };
  }
}

interface Numbered {
  readonly id: number;
  readonly ordinal: number;
}

/** A number that the register gave follows the one before it; one that a journal brought may not. */
function* gapsOf(connection: Connection, series: string, year: number): Generator<number> {
  const appeals = connection.all<Numbered>(
    `select id, ordinal from appeals where year = ? and series = ?
     order by ordinal, number_freed`,
    [year, series],
  );
  let next = 1;
  for (const { id, ordinal } of appeals) {
    if (next < ordinal && !isKept(connection, id)) while (next < ordinal) yield next++;
    next = ordinal + 1;
  }
}

/** By the event, which the chain holds to be true. */
function isKept(connection: Connection, id: number): boolean {
  const event = connection.get<{ facts: string }>('select facts from events where seq = ?', [id]);
  try {
    return JSON.parse(event?.facts ?? '{}').numberKept === true;
  } catch {
    // Somebody spoilt the facts: the chain tells that already.
    return false;
  }
}
