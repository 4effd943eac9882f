import { formatNumber, type NumberParts } from '../../domain/appeal/numbering.ts';
import type { EventsOf, SubjectType } from '../../domain/event.ts';
import type { SubjectChange } from '../../register/ports.ts';
import type { Connection } from '../sqlite/connection.ts';

const BUMP = `insert into counters (series, year, value) values (?, ?, ?)
  on conflict (series, year) do update set value = counters.value + excluded.value
  returning value`;
const RAISE = `insert into counters (series, year, value) values (?, ?, ?)
  on conflict (series, year) do update set value = excluded.value
  where excluded.value > counters.value`;
const HOLDER = `select id from appeals
  where year = ? and ordinal = ? and series = ? and number_freed = 0 and id <> ?`;

/**
 * Gapless numbers for the new appeals of one step: one bump a series and year, in its transaction.
 * Those that a journal brings stay as they are, and the counter goes on after them.
 */
export class NumberSource {
  readonly #next = new Map<string, number>();

  constructor(connection: Connection, changes: readonly SubjectChange[]) {
    for (const { series, year, given, kept } of wantedBy(changes).values()) {
      if (kept > 0) connection.run(RAISE, [series, year, kept]);
      if (given === 0) continue;
      const bumped = connection.get<{ value: number }>(BUMP, [series, year, given]);
      this.#next.set(counterOf(series, year), (bumped?.value ?? given) - given + 1);
    }
  }

  /** A registration with its ordinal and number; any other event as it is. */
  fill(event: EventsOf[SubjectType], change: SubjectChange): EventsOf[SubjectType] {
    if (event.type !== 'registered') return event;
    const { series, year, numberKept } = event.facts;
    const ordinal = numberKept ? event.facts.ordinal : this.#take(series, year);
    const number = numberOf(change, { series, ordinal, year });
    return { ...event, facts: { ...event.facts, ordinal, number } };
  }

  #take(series: string, year: number): number {
    const counter = counterOf(series, year);
    const ordinal = this.#next.get(counter) ?? 1;
    this.#next.set(counter, ordinal + 1);
    return ordinal;
  }
}

/** Whether an appeal other than this one has the number. */
export const isNumberTaken = (
  connection: Connection,
  { year, ordinal, series }: NumberParts,
  except = 0,
): boolean => connection.get(HOLDER, [year, ordinal, series, except]) !== undefined;

/** The number that a change would keep and somebody else has. */
export function takenNumber(change: SubjectChange, connection: Connection): string | null {
  const [first] = change.events;
  if (first?.type !== 'registered' || !first.facts.numberKept) return null;
  return isNumberTaken(connection, first.facts) ? numberOf(change, first.facts) : null;
}

/** After numbers that journals brought went free or came back. */
export function recount(connection: Connection): void {
  connection.run(`update counters set value = coalesce((select max(a.ordinal) from appeals a
    where a.year = counters.year and a.series = counters.series and a.number_freed = 0), 0)`);
}

const TEMPLATE = '{series}-{n}/{year}';

const numberOf = ({ numbering }: SubjectChange, parts: NumberParts): string =>
  formatNumber(numbering ?? TEMPLATE, parts);

const counterOf = (series: string, year: number): string => `${year} ${series}`;

interface Wanted {
  readonly series: string;
  readonly year: number;
  /** How many the counter has to give. */
  given: number;
  /** The highest that is brought along. */
  kept: number;
}

function wantedBy(changes: readonly SubjectChange[]): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const { events, id } of changes) {
    const [first] = events;
    if (id !== null || first?.type !== 'registered') continue;
    const { series, year, ordinal, numberKept } = first.facts;
    const counter = counterOf(series, year);
    const known = wanted.get(counter) ?? { series, year, given: 0, kept: 0 };
    if (numberKept) known.kept = Math.max(known.kept, ordinal);
    else known.given++;
    wanted.set(counter, known);
  }
  return wanted;
}
