import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report as english } from '../../src/i18n/en/report.ts';
import { DEFINITIONS_VERSION } from '../../src/reports/frozen/definitions-version.ts';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';

let office: FakeOffice;
beforeAll(() => {
  office = fakeOffice();
});
afterAll(() => office.remove());

const LATER = '2023-05-10T09:00:00.000Z';
const run = (argv: readonly string[], now = LATER) => office.run(argv, { now });
async function done(argv: readonly string[], now?: string): Promise<void> {
  const { exitCode, stderr } = await run(argv, now);
  expect([argv, exitCode, stderr]).toEqual([argv, 0, expect.any(String)]);
}
const read = async <T>(argv: readonly string[]): Promise<T> =>
  JSON.parse((await run([...argv, '--json'])).stdout) as T;

interface Report {
  readonly frozen?: { readonly changed: number };
  readonly sections: readonly { readonly id: string; readonly total: object }[];
}
interface Change {
  readonly section: string;
  readonly row: string;
  readonly column: string;
  readonly frozen: number;
  readonly now: number;
}
interface Correction {
  readonly number: string;
  readonly effect: string;
  readonly changes: readonly { readonly field: string; readonly old: unknown }[];
}

describe('a frozen quarter', () => {
  const QUARTER = '2023-Q1';
  let before: Report;

  beforeAll(async () => {
    const add = (summary: string, registered: string, ...more: string[]) =>
      done(
        ['add', summary, '--channel', 'written', '--registered', registered, ...more],
        '2023-04-03T09:00:00.000Z',
      );
    await done(['init']);
    await add('Крыша', '2023-01-10', '--topic', '01.1');
    await add('Фонарь', '2023-02-10', '--topic', '02.2');
    await add('Яма', '2023-03-10', '--topic', '03.1');
    await add('Снег', '2023-03-11', '--topic', '03.3');
    before = await read<Report>(['report', QUARTER, '--sections', 'all']);
    await done(['report', QUARTER, '--freeze'], '2023-04-28T09:00:00.000Z');
  });

  it('has the figures of the day it was frozen, whatever happens after it', async () => {
    await done(['edit', 'П-1', '--topic', '02.2']);
    await done(['edit', 'П-2', '--registered', '2023-04-10']);
    await done(['add', 'Поздно', '--channel', 'written', '--registered', '2023-03-30']);
    await done(['answer', 'П-3', '--outcome', 'explained', '--on', '2023-05-05']);
    const frozen = await read<Report>(['report', 'frozen', QUARTER]);
    expect(frozen.sections).toEqual(before.sections);
    expect(frozen.frozen?.changed).toBeGreaterThan(0);
    const now = await read<Report>(['report', QUARTER, '--sections', 'all']);
    expect(now.sections).not.toEqual(before.sections);
  });

  it('lists which figures changed: an answer after its end changes none', async () => {
    const changes = await read<Change[]>(['report', 'frozen', QUARTER, '--compare']);
    const of = (section: string, row: string) =>
      changes.find((change) => change.section === section && change.row === row);
    expect(of('topics', '01')).toMatchObject({ column: 'count', frozen: 1, now: 0 });
    expect(of('topics', '02')).toBeUndefined();
    expect(of('months', '2023-02')).toMatchObject({ frozen: 1, now: 0 });
    expect(of('months', '2023-03')).toMatchObject({ frozen: 2, now: 3 });
    expect(of('channels', 'total')).toBeUndefined();
    expect(of('terms', 'open')).toBeUndefined();
  });

  it('lists which appeals changed them: corrected, moved out, registered late', async () => {
    const corrections = await read<Correction[]>(['report', QUARTER, '--corrections']);
    expect(corrections.map(({ number, effect }) => [number, effect])).toEqual([
      ['П-1/2023', 'corrected'],
      ['П-5/2023', 'entered'],
      ['П-2/2023', 'left'],
    ]);
    expect(corrections[0]?.changes).toMatchObject([{ field: 'questions.1.topic', old: '01.1' }]);
  });

  it('counts an undo after it as a correction, and none once that is undone too', async () => {
    const effects = async () =>
      (await read<Correction[]>(['report', QUARTER, '--corrections'])).map(({ number }) => number);
    const known = await effects();
    await office.run(['edit', 'П-4', '--kind', 'complaint', '--actor', 'olga'], { now: LATER });
    expect(await effects()).toEqual([...known.slice(0, 1), 'П-4/2023', ...known.slice(1)]);
    await office.run(['undo', '--actor', 'olga'], { now: LATER });
    expect(await effects()).toEqual(known);
  });

  it('is frozen a second time only where that is said, and the first stays', async () => {
    const refused = await run(['report', QUARTER, '--freeze', '--json']);
    expect([refused.exitCode, JSON.parse(refused.stderr).error.code]).toEqual([
      3,
      'already-frozen',
    ]);
    await done(['report', QUARTER, '--freeze', '--again', '--actor', 'anna']);
    const editions = await read<{ edition: number; actor: string }[]>(['report', 'frozen']);
    expect(editions.map(({ edition, actor }) => [edition, actor])).toEqual([
      [1, 'clerk'],
      [2, 'anna'],
    ]);
    const first = await read<Report>(['report', 'frozen', QUARTER, '--edition', '1']);
    expect(first.sections).toEqual(before.sections);
    expect(await read<Change[]>(['report', 'frozen', QUARTER, '--compare'])).toEqual([]);
  });

  it('can be undone, and is not brought back where somebody froze it meanwhile', async () => {
    await done(['undo', '--actor', 'anna']);
    expect(await read<unknown[]>(['report', 'frozen'])).toHaveLength(1);
    await done(['report', QUARTER, '--freeze', '--again']);
    const refused = await run(['undo', '--redo', '--actor', 'anna', '--json']);
    expect([refused.exitCode, JSON.parse(refused.stderr).error.code]).toEqual([3, 'undo-blocked']);
    await done(['undo']);
    await done(['undo', '--redo', '--actor', 'anna']);
    expect(await read<unknown[]>(['report', 'frozen'])).toHaveLength(2);
  });

  it('goes through export and restore, and the check', async () => {
    await done(['export', '-o', 'all.ndjson']);
    await done(['restore', 'all.ndjson', '--db', 'again.db']);
    const argv = ['report', 'frozen', QUARTER, '--edition', '1', '--json'];
    const here = await run(argv);
    expect((await run([...argv, '--db', 'again.db'])).stdout).toBe(here.stdout);
    await done(['check', '--db', 'again.db']);
  });

  it('is whole and finished: no part of it, no filter, no quarter that lasts', async () => {
    const codes = async (...argv: string[]) => {
      const { exitCode, stderr } = await run(['report', ...argv, '--json']);
      return [exitCode, JSON.parse(stderr).error.code];
    };
    expect(await codes(QUARTER, '--freeze', '--kind', 'complaint')).toEqual([2, 'options-exclude']);
    expect(await codes(QUARTER, '--freeze', '--sections', 'kinds')).toEqual([2, 'options-exclude']);
    expect(await codes(QUARTER, '--freeze', '--top', '3')).toEqual([2, 'options-exclude']);
    expect(await codes(QUARTER, '--again')).toEqual([2, 'option-needs']);
    expect(await codes('2023-Q2', '--freeze')).toEqual([3, 'period-unfinished']);
    expect(await codes('frozen', '2022-Q1')).toEqual([5, 'frozen-unknown']);
  });
});

it('late registrations are those after the end of the period, where nothing is frozen', async () => {
  await done(['add', 'Давно', '--channel', 'written', '--registered', '2022-12-30']);
  const corrections = await read<Correction[]>(['report', '2022-Q4', '--corrections']);
  expect(corrections.map(({ number, effect }) => [number, effect])).toEqual([
    ['П-1/2022', 'entered'],
  ]);
});

it('the definitions have the version that frozen reports name', () => {
  const said = Object.entries(english.definitions).map(([id, { text }]) => `${id}: ${text}`);
  const digest = createHash('sha256').update(said.sort().join('\n')).digest('hex').slice(0, 12);
  // Another text: one more version, and the digest here. A better wording of the same: the digest alone.
  expect([DEFINITIONS_VERSION, digest]).toEqual([1, '19a32bcf5b9a']);
});
