import type { Database, Statement } from 'better-sqlite3';
import type { CompiledQuery } from 'kysely';
import { rowView } from './row-view.ts';
import { type FaultPlace, isBusy, storeErrorOf } from './sqlite-faults.ts';

export type Bound = string | number | null;

/** What a transaction's work comes to, and whether it stays. */
export interface Outcome<T> {
  readonly value: T;
  readonly keep: boolean;
}

/** Milliseconds in which SQLite looks often. */
const LOOKS_FOR = 25;

/** One connection with its prepared statements; every error of SQLite leaves it as a StoreError. */
export class Connection {
  readonly #database: Database;
  readonly #place: FaultPlace;
  readonly #statements = new Map<string, Statement<unknown[]>>();
  readonly #unnamed = new Map<string, Statement<unknown[]>>();
  readonly #views = new Map<string, (values: readonly unknown[]) => unknown>();
  #synchronous: 'full' | 'normal' | null = null;

  constructor(database: Database, place: FaultPlace) {
    this.#database = database;
    this.#place = place;
  }

  get path(): string {
    return this.#place.path;
  }

  all<R>(sql: string, bound: readonly Bound[] = []): R[] {
    return this.#try(() => this.statement(sql).all(bound) as R[]);
  }

  get<R>(sql: string, bound: readonly Bound[] = []): R | undefined {
    return this.#try(() => this.statement(sql).get(bound) as R | undefined);
  }

  /** Only inside `write`, which translates its errors: bulk inserts run thousands of these. */
  run(sql: string, bound: readonly unknown[] = []): void {
    this.statement(sql).run(bound);
  }

  /** Rows as arrays in the order of the select: of wide rows the names cost as much as the values. */
  tuples<T extends readonly unknown[]>(sql: string, bound: readonly Bound[]): T[] {
    return this.#try(() => this.#raw(sql).all(bound) as unknown as T[]);
  }

  /** Rows for reading a column by its name, and for nothing else: no two columns of one name. */
  views<R>(sql: string, bound: readonly Bound[]): R[] {
    return this.#try(() => {
      const statement = this.#raw(sql);
      const known = this.#views.get(sql);
      const viewOf = known ?? rowView(statement.columns().map(({ name }) => name));
      if (!known) this.#views.set(sql, viewOf);
      return (statement.all(bound) as unknown[][]).map(viewOf) as R[];
    });
  }

  #raw(sql: string): Statement<unknown[]> {
    const known = this.#unnamed.get(sql);
    if (known) return known;
    const statement = this.#database.prepare<unknown[]>(sql).raw();
    this.#unnamed.set(sql, statement);
    return statement;
  }

  /** Prepared once. */
  statement(sql: string): Statement<unknown[]> {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare<unknown[]>(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /** The first column of every row. */
  column<V>(sql: string, bound: readonly unknown[]): V[] {
    return this.#try(() => this.#database.prepare(sql).pluck().all(bound) as V[]);
  }

  rows<R>({ sql, parameters }: CompiledQuery<R>): R[] {
    return this.#try(() => this.#database.prepare(sql).all(parameters) as R[]);
  }

  pragma(source: string): unknown {
    return this.#try(() => this.#database.pragma(source));
  }

  exec(sql: string): void {
    this.#try(() => this.#database.exec(sql));
  }

  /**
   * Begins IMMEDIATE: a deferred begin that reads and then writes fails at once beside another
   * writer, whatever the timeout.
   */
  write<T>(work: () => Outcome<T>, { durable }: { durable: boolean }): T {
    this.#synchronise(durable ? 'full' : 'normal');
    this.#begin();
    return this.#finish(work);
  }

  /**
   * SQLite looks for the lock ever more seldom, at last ten times a second, and an import beside us
   * leaves it for shorter than that: so it is made to begin looking again and again.
   */
  #begin(): void {
    const { timeout } = this.#place;
    this.exec(`pragma busy_timeout = ${Math.min(LOOKS_FOR, timeout)}`);
    try {
      for (let waited = LOOKS_FOR; ; waited += LOOKS_FOR)
        try {
          this.#database.exec('begin immediate');
          return;
        } catch (error) {
          if (waited >= timeout || !isBusy(error)) throw storeErrorOf(error, this.#place);
        }
    } finally {
      this.exec(`pragma busy_timeout = ${timeout}`);
    }
  }

  /** Everything `work` reads is of one moment, whatever others write meanwhile. */
  beginReading(): void {
    this.exec('begin');
  }

  endReading(): void {
    if (this.#database.inTransaction) this.exec('rollback');
  }

  async backup(path: string): Promise<void> {
    try {
      // All pages in one go: a writer elsewhere would start a paged copy over again and again.
      await this.#database.backup(path, { progress: () => 0x7fffffff });
    } catch (error) {
      throw storeErrorOf(error, this.#place);
    }
  }

  close(): void {
    this.#try(() => this.#database.close());
  }

  #finish<T>(work: () => Outcome<T>): T {
    try {
      const { value, keep } = work();
      this.exec(keep ? 'commit' : 'rollback');
      return value;
    } catch (error) {
      // A full disk may have rolled it back already.
      if (this.#database.inTransaction) this.#database.exec('rollback');
      throw storeErrorOf(error, this.#place);
    }
  }

  #synchronise(mode: 'full' | 'normal'): void {
    if (this.#synchronous === mode) return;
    this.pragma(`synchronous = ${mode}`);
    this.#synchronous = mode;
  }

  #try<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw storeErrorOf(error, this.#place);
    }
  }
}
