import type { Statement } from 'better-sqlite3';
import { CellSums } from '../cells/cell-sums.ts';
import { writeCells } from '../cells/cell-writer.ts';
import { type EventInStep, recordedOf, reversalsOf } from '../read/event-rows.ts';
import { type StatefulType, type SubjectState, stateOf, TABLE_OF } from '../read/subject-state.ts';
import type { Connection } from '../sqlite/connection.ts';
import { TABLES_OF_APPEAL } from './appeal-rows.ts';

/**
 * Puts the fold of one subject's events in the place of what stood there. Cells are sums over
 * subjects: `forget` takes out what a subject was before it changes, `finish` writes what came of all.
 */
export class StateWriter {
  readonly #connection: Connection;
  readonly #insertions = new Map<string, Statement<unknown[]>>();
  readonly #upsertions = new Map<string, Statement<unknown[]>>();
  readonly #cells = new CellSums();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @param events of the subject as it stands in the tables now */
  forget(type: StatefulType, events: readonly EventInStep[]): void {
    if (type !== 'appeal' || events.length === 0) return;
    const { record } = stateOf(type, events.map(recordedOf), reversalsOf(events));
    if (record) this.#cells.add(record, -1);
  }

  finish(): void {
    writeCells(this.#connection, this.#cells);
  }

  insert(type: StatefulType, { row, rows, record }: SubjectState): void {
    if (record) this.#cells.add(record);
    if (row) this.#insert(TABLE_OF[type], row);
    if (rows)
      for (const table of TABLES_OF_APPEAL) {
        for (const dated of rows[table]) this.#insert(table, dated);
      }
  }

  replace(type: StatefulType, id: number, state: SubjectState): void {
    if (state.row === null) {
      this.#connection.run(`delete from ${TABLE_OF[type]} where id = ?`, [id]);
      return;
    }
    if (state.rows)
      for (const table of TABLES_OF_APPEAL)
        this.#connection.run(`delete from ${table} where appeal_id = ?`, [id]);
    this.#upsert(TABLE_OF[type], state.row);
    this.insert(type, { ...state, row: null });
  }

  #insert(table: string, row: object): void {
    const known = this.#insertions.get(table);
    const statement = known ?? this.#connection.statement(insertion(table, Object.keys(row)));
    if (!known) this.#insertions.set(table, statement);
    // Spread: the driver takes arguments faster than it takes the items of an array.
    statement.run(...Object.values(row));
  }

  #upsert(table: string, row: object): void {
    const known = this.#upsertions.get(table);
    const statement = known ?? this.#connection.statement(upsertion(table, Object.keys(row)));
    if (!known) this.#upsertions.set(table, statement);
    statement.run(Object.values(row));
  }
}

const insertion = (table: string, columns: readonly string[]): string =>
  `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`;

const upsertion = (table: string, columns: readonly string[]): string =>
  `${insertion(table, columns)} on conflict (id) do update set ${columns
    .filter((column) => column !== 'id')
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')}`;
