import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Policy } from '../../src/domain/policy/policy.ts';
import { createRegister as begin } from '../../src/register/create-register.ts';
import { createRegister } from '../../src/store/open.ts';
import { countedSalts } from '../contract/register-samples.ts';
import { bundledPolicy, bundledYears } from '../domain/bundled.ts';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';

let office: FakeOffice;
const run = (line: string) =>
  office.run(line.split(' '), { env: { APPEALS_LANG: 'en', APPEALS_DB: 'old.db' } });

/** A register as the first version of the program made it. */
beforeEach(async () => {
  office = fakeOffice();
  const { grounds: _, ...rest } = bundledPolicy;
  const store = await createRegister(join(office.folder, 'old.db'), { salt: countedSalts() });
  const caller = { actor: 'clerk', at: '2023-04-03T06:00:00.000Z', today: '2023-04-03' };
  const contents = {
    policy: rest as unknown as Policy,
    calendar: bundledYears,
    topics: [],
    territories: [],
  };
  await begin(store, contents, { caller, demo: false });
  await store.close();
});
afterEach(() => office.remove());

it('a policy of an earlier program is refused, and the way out is named', async () => {
  const { exitCode, stderr } = await run('add lantern --channel written');
  expect(exitCode).toBe(74);
  expect(stderr).toContain('appeals init --update');
});

it('a register with it can be copied first, and is then brought up to date', async () => {
  expect((await run('backup copy.db')).exitCode).toBe(0);
  const update = await run('init --update --json');
  expect(JSON.parse(update.stdout)).toMatchObject({ policy: 'by' });
  expect((await run('add lantern --channel written')).exitCode).toBe(0);
  expect((await run('due explain 1')).stdout).toContain('art.\u00a017(3)');
  expect((await run('check')).exitCode).toBe(0);
  expect(JSON.parse((await run('init --update --json')).stdout)).toMatchObject({ policy: null });
});
