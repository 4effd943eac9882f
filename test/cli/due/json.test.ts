import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../../support/fake-process.ts';
import { schemaFaults } from '../../support/json-schema.ts';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../../data/schema/${name}.json`, import.meta.url), 'utf8'));

let office: FakeOffice;
const json = async (line: string) =>
  JSON.parse((await office.run([...line.split(' '), '--json'])).stdout);

beforeAll(async () => {
  office = fakeOffice();
  await office.run(['init']);
  await office.run(['add', 'lantern', '--channel', 'written', '--registered', '2023-03-24']);
  await office.run(['extend', '1', '--reason', 'check']);
  await office.run(['calendar', 'move', '2023-05-05', '2023-05-20']);
});
afterAll(() => office.remove());

describe('JSON of the law’s clock has the published shape', () => {
  it.each([
    'due calc 2023-04-14',
    'due calc 2023-04-10 --channel direct',
    'due calc 2023-04-10 --channel reception',
    'due calc 2027-03-01 --channel remarks-book',
    'due calc 2023-04-14 --policy ru',
    'due calc 2023-04-14 --policy kz --channel direct',
  ])('of %s', async (line) => {
    expect(schemaFaults(schemaOf('due'), await json(line))).toEqual([]);
  });

  it('of due explain', async () => {
    expect(schemaFaults(schemaOf('due-explain'), await json('due explain 1'))).toEqual([]);
  });

  it.each(['calendar show 2023', 'calendar show 2024', 'calendar show 1950'])(
    'of %s',
    async (line) => {
      expect(schemaFaults(schemaOf('calendar-year'), await json(line))).toEqual([]);
    },
  );

  it('of policy show: it is a policy file again', async () => {
    const { parsePolicyFile } = await import('../../../src/domain/policy/policy-schema.ts');
    for (const line of ['policy show', 'policy show ru', 'policy show kz'])
      expect(parsePolicyFile(await json(line))).toMatchObject({ ok: true });
  });
});
