import { formatNumber } from '../../domain/appeal/numbering.ts';
import type { EventsOf, SubjectType } from '../../domain/event.ts';
import type { SubjectChange } from '../../register/ports.ts';
import type { Connection } from '../sqlite/connection.ts';

const BUMP = `insert into counters (series, year, value) values (?, ?, ?)
  on conflict (series, year) do update set value = counters.value + excluded.value
  returning value`;

/** Gapless numbers for the new appeals of one step: one bump a series and year, in its transaction. */
export class NumberSource {
  readonly #next = new Map<string, number>();

  constructor(connection: Connection, changes: readonly SubjectChange[]) {
    for (const { series, year, count } of wantedBy(changes).values()) {
      const bumped = connection.get<{ value: number }>(BUMP, [series, year, count]);
      this.#next.set(counterOf(series, year), (bumped?.value ?? count) - count + 1);
    }
  }

  /** A registration with its ordinal and number; any other event as it is. */
  fill(event: EventsOf[SubjectType], change: SubjectChange): EventsOf[SubjectType] {
    if (event.type !== 'registered') return event;
    const { series, year } = event.facts;
    const counter = counterOf(series, year);
    const ordinal = this.#next.get(counter) ?? 1;
    this.#next.set(counter, ordinal + 1);
    const number = formatNumber(change.numbering ?? TEMPLATE, { series, ordinal, year });
    return { ...event, facts: { ...event.facts, ordinal, number } };
  }
}

const TEMPLATE = '{series}-{n}/{year}';

const counterOf = (series: string, year: number): string => `${year} ${series}`;

function wantedBy(changes: readonly SubjectChange[]) {
  const wanted = new Map<string, { series: string; year: number; count: number }>();
  for (const { events, id } of changes) {
    const [first] = events;
    if (id !== null || first?.type !== 'registered') continue;
    const { series, year } = first.facts;
    const counter = counterOf(series, year);
    wanted.set(counter, { series, year, count: (wanted.get(counter)?.count ?? 0) + 1 });
  }
  return wanted;
}
