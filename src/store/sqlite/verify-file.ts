import type { Fault } from '../../domain/faults.ts';
import type { Connection } from './connection.ts';

/** What SQLite itself finds in the file. */
export function* verifyFile(connection: Connection): Generator<Fault> {
  for (const { integrity_check: detail } of connection.all<{ integrity_check: string }>(
    'pragma integrity_check',
  ))
    if (detail !== 'ok') yield { code: 'database', detail };
  for (const { table, rowid, parent } of connection.all<{
    table: string;
    rowid: number | null;
    parent: string;
  }>('pragma foreign_key_check'))
    yield { code: 'database', detail: `${table} ${rowid ?? ''} → ${parent}` };
}
