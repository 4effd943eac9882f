import { StoreError } from '../../domain/faults.ts';
import { recount } from '../cells/recount.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { type EventInStep, HISTORY, recordedOf, reversalsOf } from '../read/event-rows.ts';
import { stateOf } from '../read/subject-state.ts';
import { StateWriter } from '../write/state-writer.ts';
import type { Connection } from './connection.ts';

/** «обр» of обращения, in the header of every register: another program's file is not ours. */
const APPLICATION_ID = 0x6f627231;

/**
 * Brings a register of an older program up to this one, in one transaction; refuses a newer one and
 * other files. Appeals are folded anew once all columns are there: the fold fills those of today.
 */
export function migrate(connection: Connection, { fresh }: { fresh: boolean }): void {
  if (!fresh) refuseForeign(connection);
  if (versionOf(connection) >= MIGRATIONS.length) return;
  connection.write(
    () => {
      // Another program may have been faster while we waited for the lock.
      const pending = MIGRATIONS.slice(versionOf(connection));
      for (const { sql } of pending) connection.exec(sql);
      for (const { refolded } of pending) if (refolded !== undefined) refold(connection, refolded);
      if (pending.some(({ refolded, recounted }) => recounted || refolded)) recount(connection);
      connection.pragma(`application_id = ${APPLICATION_ID}`);
      connection.pragma(`user_version = ${MIGRATIONS.length}`);
      return { value: null, keep: pending.length > 0 };
    },
    { durable: true },
  );
}

function refold(connection: Connection, selected: string): void {
  const states = new StateWriter(connection);
  for (const id of connection.column<number>(selected, [])) {
    const events = connection.all<EventInStep>(HISTORY, [id]);
    states.replace('appeal', id, stateOf('appeal', events.map(recordedOf), reversalsOf(events)));
  }
}

function refuseForeign(connection: Connection): void {
  const { path } = connection;
  if (numberOf(connection, 'application_id') !== APPLICATION_ID)
    throw new StoreError({ code: 'register-foreign', path });
  const found = versionOf(connection);
  const known = MIGRATIONS.length;
  if (found > known) throw new StoreError({ code: 'register-newer', path, found, known });
}

const versionOf = (connection: Connection): number => numberOf(connection, 'user_version');

const numberOf = (connection: Connection, pragma: string): number =>
  Number(connection.column(`pragma ${pragma}`, [])[0]);
