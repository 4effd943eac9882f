import type { Fault } from '../../domain/faults.ts';
import type { Connection } from '../sqlite/connection.ts';
import { openMemory } from '../sqlite/open-file.ts';

interface SchemaObject {
  readonly type: string;
  readonly name: string;
  readonly sql: string;
}

const OBJECTS = 'select type, name, sql from sqlite_schema where sql is not null order by name';

/** Against what the migrations make of nothing: an index that is gone, a trigger that nobody wrote. */
export function* verifySchema(connection: Connection): Generator<Fault> {
  const found = namesOf(connection);
  const expected = expectedNames();
  for (const [name, sql] of expected)
    if (found.get(name) !== sql) yield { code: 'database', detail: `≠ ${name}` };
  for (const name of found.keys())
    if (!expected.has(name)) yield { code: 'database', detail: `+ ${name}` };
}

function expectedNames(): ReadonlyMap<string, string> {
  const memory = openMemory();
  try {
    return namesOf(memory);
  } finally {
    memory.close();
  }
}

/** `index appeals_key` → its SQL. SQLite's own tables for statistics are nobody's edit. */
function namesOf(connection: Connection): ReadonlyMap<string, string> {
  const objects = connection
    .all<SchemaObject>(OBJECTS)
    .filter(({ name }) => !name.startsWith('sqlite_'));
  return new Map(objects.map(({ type, name, sql }) => [`${type} ${name}`, sql]));
}
