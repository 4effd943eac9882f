import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, it } from 'vitest';
import { createRegister } from '../../src/store/open.ts';
import { countedSalts } from '../contract/register-samples.ts';

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
