import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import type { AppealEvent } from '../../src/domain/appeal/events.ts';
import { asOfficialId } from '../../src/domain/ids.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { createRegister, openRegister } from '../../src/store/open.ts';
import {
  all,
  answered,
  countedSalts,
  done,
  founding,
  newAppeal,
  newOfficial,
  registered,
  released,
} from '../contract/register-samples.ts';

/** The register as the first program would have kept it: the same events, in its tables. */
async function ofFirstVersion(path: string, events: readonly AppealEvent[]): Promise<void> {
  const newest = `${path}.new`;
  const store = await createRegister(newest, { salt: countedSalts() });
  await done(store, [founding, newOfficial('Ёлкин'), newAppeal(...events)]);
  await store.close();
  const raw = new Sqlite(path);
  raw.pragma('journal_mode = wal');
  raw.exec(MIGRATIONS[0]?.sql ?? '');
  raw.pragma(`application_id = ${0x6f627231}`);
  raw.pragma('user_version = 1');
  raw.pragma('foreign_keys = off');
  raw.exec(`attach '${newest}' as newest; delete from head`);
  const tables = raw
    .prepare(`select name from sqlite_schema where type = 'table'`)
    .pluck()
    .all() as string[];
  for (const table of tables) {
    const columns = raw.prepare(`select name from pragma_table_info('${table}')`).pluck().all();
    // It knew no executors of one question beside the question itself.
    const where = table === 'assignments' ? 'where question is null' : '';
    raw.exec(`insert into ${table} select ${columns.join(', ')} from newest.${table} ${where}`);
  }
  raw.close();
}

it('a register of the first version is folded anew where its events say more than it kept', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'appeals-migration-'));
  const path = join(folder, 'register.db');
  const interim = { answeredOn: '2023-01-18', outcome: 'explained', interim: true } as const;
  await ofFirstVersion(path, [
    registered(),
    {
      type: 'assigned',
      facts: {
        assignedOn: '2023-01-11',
        question: 1,
        executors: [asOfficialId(2), asOfficialId(3)],
        resolutionBy: asOfficialId(2),
      },
      private: null,
    },
    { type: 'answered', facts: { ...interim, replyNumber: '6' }, private: null },
    answered(),
    released(),
  ]);
  const store = await openRegister(path, { salt: countedSalts() });
  expect(await all(store.verify())).toEqual([]);
  const [appeal] = await store.find({ ordinal: 1, series: 'ЛП' });
  expect(appeal).toMatchObject({
    dueSince: '2023-01-10',
    firstReplyOn: '2023-01-18',
    letters: [{ about: 'interim', on: '2023-01-18', number: '6' }],
    release: { by: null, authorised: false, actor: 'anna' },
    questions: [{ executor: 2, executors: [2, 3] }],
  });
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

it('the migrations make this schema from nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'appeals-schema-'));
  const path = join(folder, 'register.db');
  await (await createRegister(path, { salt: countedSalts() })).close();
  const raw = new Sqlite(path, { readonly: true });
  const statements = raw
    .prepare(
      `select sql from sqlite_schema where sql is not null and name not like 'sqlite_%'
       order by tbl_name, type desc, name`,
    )
    .pluck()
    .all();
  const dump = [
    `-- application_id ${raw.pragma('application_id', { simple: true })}`,
    `-- user_version ${raw.pragma('user_version', { simple: true })}`,
    `-- journal_mode ${raw.pragma('journal_mode', { simple: true })}`,
    ...statements.map((sql) => `${sql};`),
    '',
  ].join('\n');
  raw.close();
  rmSync(folder, { recursive: true, force: true });
  await expect(dump).toMatchFileSnapshot('schema.golden.sql');
});
