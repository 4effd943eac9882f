import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../../support/fake-process.ts';

let office: FakeOffice;
beforeAll(async () => {
  office = fakeOffice();
  for (const db of ['r.db', 'other.db']) await office.run(['--db', db, 'init']);
});
afterAll(() => office.remove());

it.each(['r.db', 'other.db'])('a result is never written over a register: %s', async (name) => {
  const before = readFileSync(join(office.folder, name));
  const argv = ['--db', 'r.db', 'list', '--output', name, '--yes', '--json'];
  const { exitCode, stderr } = await office.run(argv);
  expect(exitCode).toBe(74);
  expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'output-over-register' } });
  expect(readFileSync(join(office.folder, name)).equals(before)).toBe(true);
});
