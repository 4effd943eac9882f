import type { CompiledQuery } from 'kysely';
import type { Appeal } from '../../domain/appeal/appeal.ts';
import type { AppealQuery, AppealRef } from '../../register/ports.ts';
import type { AttachmentRow } from '../schema/attachment-row.ts';
import type { AppealRow, LetterRow, NoteRow, QuestionRow } from '../schema.ts';
import type { Bound, Connection } from '../sqlite/connection.ts';
import { APPEAL_COLUMNS, appealOf, type RowsBeside } from './read-appeal.ts';

/** Few enough to be gone before V8 takes them for something that lasts. */
const BATCH = 100;

/** A few appeals, by literal SQL: the single commands need no query builder. */
export function findAppeals(connection: Connection, ref: AppealRef): Appeal[] {
  const { where, bound } = conditionOf(ref);
  const rows = connection.all<AppealRow>(`select * from appeals where ${where} order by id`, bound);
  return Array.from(withoutFreed(rows), (row) =>
    appealOf(row, {
      questions: connection.all<QuestionRow>(beside('questions'), [row.id]),
      notes: connection.all<NoteRow>(beside('notes'), [row.id]),
      letters: connection.all<LetterRow>(beside('letters'), [row.id]),
      attachments: connection.all<AttachmentRow>(beside('attachments'), [row.id]),
    }),
  );
}

/** Of a number that went free, whoever has it now, else the last who had it. */
function withoutFreed(rows: readonly AppealRow[]): Iterable<AppealRow> {
  if (rows.length < 2) return rows;
  const byNumber = new Map<string, AppealRow>();
  for (const row of rows) {
    const other = byNumber.get(row.number);
    if (!other || other.number_freed > 0) byNumber.set(row.number, row);
  }
  return byNumber.values();
}

const beside = (table: keyof RowsBeside): string =>
  `select * from ${table} where appeal_id = ? order by ordinal`;

function conditionOf(ref: AppealRef): { where: string; bound: Bound[] } {
  if ('id' in ref) return { where: 'id = ?', bound: [ref.id] };
  if ('key' in ref) return { where: 'key = ?', bound: [ref.key] };
  const { ordinal, series, year } = ref;
  const years = year === undefined ? '(select distinct year from counters)' : '(?)';
  const bound = year === undefined ? [ordinal] : [year, ordinal];
  const where = `year in ${years} and ordinal = ?`;
  if (series === undefined) return { where, bound };
  return { where: `${where} and series = ?`, bound: [...bound, series] };
}

/** Of these keys, those that are taken: an import asks for a thousand, of which mostly none is. */
export function appealsByKey(
  connection: Connection,
  keys: readonly string[],
): ReadonlyMap<string, Appeal> {
  const found = new Map<string, Appeal>();
  for (let start = 0; start < keys.length; start += BATCH)
    for (const key of takenOf(connection, keys.slice(start, start + BATCH))) {
      const [appeal] = findAppeals(connection, { key });
      if (appeal) found.set(key, appeal);
    }
  return found;
}

const takenOf = (connection: Connection, keys: readonly string[]): string[] =>
  connection.column<string>(
    `select key from appeals where key in (${keys.map(() => '?').join(', ')})`,
    keys,
  );

/** The appeals whose ids a query of the query layer gives, in its order. */
export type IdsQuery = (layer: typeof import('./queries.ts')) => CompiledQuery;

/** No statement stays open between two batches, so the memory is that of one batch and the ids. */
export async function* appealsOf(
  connection: Connection,
  query: IdsQuery,
  { withoutText = false }: Pick<AppealQuery, 'withoutText'> = {},
): AsyncGenerator<Appeal, void> {
  const { sql, parameters } = query(await import('./queries.ts'));
  const ids = connection.column<number>(sql, parameters);
  const columns = `${APPEAL_COLUMNS}, ${withoutText ? 'null as text' : 'text'}`;
  for (let start = 0; start < ids.length; start += BATCH)
    for (const appeal of appealsByIds(connection, columns, ids.slice(start, start + BATCH)))
      yield appeal;
}

function* appealsByIds(
  connection: Connection,
  columns: string,
  ids: readonly number[],
): Iterable<Appeal> {
  const marks = ids.map(() => '?').join();
  const rowsBeside = <R extends { appeal_id: number }>(table: keyof RowsBeside) =>
    byAppeal(
      connection.views<R>(
        `select * from ${table} where appeal_id in (${marks}) order by appeal_id, ordinal`,
        ids,
      ),
    );
  const questions = rowsBeside<QuestionRow>('questions');
  const notes = rowsBeside<NoteRow>('notes');
  const letters = rowsBeside<LetterRow>('letters');
  const attachments = rowsBeside<AttachmentRow>('attachments');
  const appeals = `select ${columns} from appeals where id in (${marks})`;
  const rows = new Map(connection.views<AppealRow>(appeals, ids).map((row) => [row.id, row]));
  for (const id of ids) {
    const row = rows.get(id);
    if (!row) continue;
    yield appealOf(row, {
      questions: questions.get(id) ?? [],
      notes: notes.get(id) ?? [],
      letters: letters.get(id) ?? [],
      attachments: attachments.get(id) ?? [],
    });
  }
}

function byAppeal<R extends { appeal_id: number }>(rows: readonly R[]): Map<number, R[]> {
  const groups = new Map<number, R[]>();
  for (const row of rows) {
    const group = groups.get(row.appeal_id);
    if (group) group.push(row);
    else groups.set(row.appeal_id, [row]);
  }
  return groups;
}
