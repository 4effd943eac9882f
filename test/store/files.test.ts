import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { createRegister, openRegister } from '../../src/store/open.ts';
import { all, countedSalts, done, founding, newAppeal } from '../contract/register-samples.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'appeals-files-'));
  path = join(folder, 'register.db');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const options = () => ({ salt: countedSalts() });
const create = () => createRegister(path, options());
const faultOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'none',
    (error) => error.fault?.code ?? String(error),
  );
const openFault = (at = path) =>
  faultOf(openRegister(at, options()).then((store) => all(store.verify())));

async function founded(appeals = 0): Promise<void> {
  const store = await create();
  await done(store, [founding]);
  if (appeals > 0)
    await done(
      store,
      Array.from({ length: appeals }, () => newAppeal()),
    );
  await store.close();
}

describe('making a register', () => {
  it('is private, with its folders and the files beside it', async () => {
    path = join(folder, 'a', 'b', 'register.db');
    const store = await create();
    await done(store, [founding]);
    const modes = readdirSync(join(folder, 'a', 'b')).map(
      (name) => statSync(join(folder, 'a', 'b', name)).mode & 0o777,
    );
    expect(modes).toEqual([0o600, 0o600, 0o600]);
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o700);
    await store.close();
    expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['register.db']);
  });

  it('refuses where there is one, and any other file', async () => {
    await founded();
    expect(await faultOf(create())).toBe('register-exists');
    writeFileSync(join(folder, 'letter.txt'), 'Уважаемые товарищи!'.repeat(100));
    expect(await faultOf(createRegister(join(folder, 'letter.txt'), options()))).toBe(
      'register-foreign',
    );
    expect(await faultOf(createRegister(folder, options()))).toBe('register-is-directory');
    expect(readdirSync(folder).sort()).toEqual(['letter.txt', 'register.db']);
  });

  it('goes on where an earlier making was cut short', async () => {
    await (await create()).close();
    await founded();
    expect(await faultOf(create())).toBe('register-exists');
  });

  it('lets one of several founders win', async () => {
    const stores = await Promise.all([create(), create()]);
    const results = await Promise.all(stores.map((store) => faultOf(done(store, [founding]))));
    expect(results.sort()).toEqual(['none', 'register-exists']);
    for (const store of stores) await store.close();
    expect(await openFault()).toBe('none');
  });

  it('leaves nothing behind where it fails', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await faultOf(createRegister(join(folder, 'file', 'r.db'), options()))).toBe(
      'register-unwritable',
    );
    expect(readdirSync(folder)).toEqual(['file']);
  });
});

describe('opening a register', () => {
  it('names what is wrong with the file', async () => {
    expect(await openFault()).toBe('register-missing');
    expect(existsSync(path)).toBe(false);
    expect(await openFault(folder)).toBe('register-is-directory');
    writeFileSync(path, '');
    expect(await openFault()).toBe('register-foreign');
    writeFileSync(path, 'SQLite? '.repeat(1_000));
    expect(await openFault()).toBe('register-foreign');
    mkdirSync(join(folder, 'other'));
    const other = new Sqlite(join(folder, 'other', 'x.db'));
    other.exec('create table appeals (id)');
    other.close();
    expect(await openFault(join(folder, 'other', 'x.db'))).toBe('register-foreign');
  });

  it('refuses a register of a newer program', async () => {
    await founded();
    const raw = new Sqlite(path);
    raw.pragma('user_version = 99');
    raw.close();
    const attempt = openRegister(path, options());
    await expect(attempt).rejects.toMatchObject({
      fault: { code: 'register-newer', found: 99, known: MIGRATIONS.length },
    });
  });

  it('finds a truncated file damaged, by a fault or an error of the store', async () => {
    await founded(200);
    truncateSync(path, Math.floor(statSync(path).size / 2 / 4_096) * 4_096);
    expect(await openFault()).toBe('register-damaged');
  });

  it('finds any spoilt page, and never fails otherwise', async () => {
    await founded(100);
    const sound = readFileSync(path);
    for (let page = 1; page * 4_096 < sound.length; page += 3) {
      const spoilt = Buffer.from(sound);
      spoilt.fill(0x5a, page * 4_096, page * 4_096 + 2_048);
      writeFileSync(path, spoilt);
      const verdict = openRegister(path, options()).then(async (store) => {
        const faults = await all(store.verify());
        return faults.length > 0 ? 'register-damaged' : 'sound';
      });
      const code = await verdict.catch((error) => error.fault?.code ?? String(error));
      expect([page, code]).toEqual([page, 'register-damaged']);
    }
  });

  it('says when the disk is full, and keeps what it had', async () => {
    await founded(50);
    const raw = new Sqlite(path);
    const pages = Number(raw.pragma('page_count', { simple: true }));
    raw.close();
    const store = await openRegister(path, { ...options(), mostPages: pages + 5 });
    const many = Array.from({ length: 500 }, () => newAppeal());
    expect(await faultOf(done(store, many))).toBe('disk-full');
    expect(await store.count({})).toBe(50);
    expect(await all(store.verify())).toEqual([]);
    await store.close();
  });

  it('waits for another writer, and gives up after the timeout', async () => {
    await founded();
    const raw = new Sqlite(path);
    raw.exec('begin immediate');
    const store = await openRegister(path, { ...options(), timeout: 50 });
    expect(await faultOf(done(store, [newAppeal()]))).toBe('register-busy');
    raw.exec('rollback');
    await done(store, [newAppeal()]);
    await store.close();
    raw.close();
  });

  it('reads what may not be written', async () => {
    await founded(1);
    const store = await openRegister(path, { ...options(), readOnly: true });
    expect(await store.count({})).toBe(1);
    expect(await faultOf(done(store, [newAppeal()]))).toBe('register-unwritable');
    await store.close();
  });

  it('serves two at once: numbers without a gap, one sound chain', async () => {
    await founded();
    const stores = [await openRegister(path, options()), await openRegister(path, options())];
    for (let round = 0; round < 20; round++)
      await Promise.all(stores.map((store) => done(store, [newAppeal(), newAppeal()])));
    const [first, second] = stores;
    expect(await first?.count({})).toBe(80);
    expect(await second?.find({ ordinal: 80 })).toMatchObject([{ number: 'ЛП-80/2023' }]);
    for (const store of stores) {
      expect(await all(store.verify())).toEqual([]);
      await store.close();
    }
  });
});

describe('a backup', () => {
  it('is a private register of its own, and never replaces a file', async () => {
    await founded(30);
    const store = await openRegister(path, options());
    const copy = join(folder, 'copy.db');
    await store.backup(copy);
    await done(store, [newAppeal()]);
    expect(await faultOf(store.backup(copy))).toBe('file-exists');
    const opened = await openRegister(copy, options());
    expect(await opened.count({})).toBe(30);
    expect(await all(opened.verify())).toEqual([]);
    await opened.close();
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    expect(await faultOf(store.backup(join(folder, 'none', 'x.db')))).toBe('file-unwritable');
    await store.close();
    chmodSync(copy, 0o400);
    expect(readdirSync(folder).sort()).toEqual(['copy.db', 'register.db']);
  });
});
