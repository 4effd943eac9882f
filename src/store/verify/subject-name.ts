import type { Connection } from '../sqlite/connection.ts';

/** How a person knows the subject: an appeal by its number, an entry by its code or name. */
export function subjectName(connection: Connection, type: string, id: number): string {
  const sql = NAMES[type];
  const found = sql ? connection.get<{ name: string }>(sql, [id]) : undefined;
  return found?.name ?? `${type} ${id}`;
}

const NAMES: Readonly<Record<string, string>> = {
  appeal: 'select number as name from appeals where id = ?',
  official: 'select name from officials where id = ?',
  topic: 'select code as name from topics where id = ?',
  account: `select network || ':' || handle as name from accounts where id = ?`,
  freeze: 'select label as name from frozen where id = ?',
  territory: 'select code as name from territories where id = ?',
  thread: `select '№ ' || thread as name from decisions where id = ?`,
};
