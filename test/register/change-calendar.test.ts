import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeOffice } from '../support/fake-process.ts';
import { fakeOffice } from '../support/fake-process.ts';

/** What a newer program would bring along. */
function dataWithConfirmed2027(folder: string): string {
  const data = join(folder, 'newer-data');
  cpSync(new URL('../../data', import.meta.url), data, { recursive: true });
  const path = join(data, 'calendars/by.json');
  const calendar = JSON.parse(readFileSync(path, 'utf8'));
  const year = calendar.years.find(({ year }: { year: number }) => year === 2027);
  const transfers = [{ off: '2027-01-08', worked: '2027-01-16' }];
  Object.assign(year, { confirmed: true, act: 'No 1', transfers });
  writeFileSync(path, JSON.stringify(calendar));
  return data;
}

/** Two clerks and one register, as they would type it. */
describe('a change of the calendar or of the policy', () => {
  let office: FakeOffice;
  const run = async (line: string) => {
    const { exitCode, stdout, stderr } = await office.run(line.split(' '), {
      env: { APPEALS_LANG: 'en' },
    });
    return { exitCode, stdout, stderr };
  };
  const json = async (line: string) => JSON.parse((await run(`${line} --json`)).stdout);
  const transfersOf = async (year: number) =>
    (await json(`calendar show ${year}`)).transfers.map(({ off }: { off: string }) => off);

  beforeEach(async () => {
    office = fakeOffice();
    await run('init');
  });
  afterEach(() => office.remove());

  it('is one step of its own, which undo takes back and redo brings again', async () => {
    const before = await transfersOf(2023);
    await run('calendar move 2023-05-05 2023-05-20');
    expect(await transfersOf(2023)).toEqual([...before, '2023-05-05'].sort());
    await run('undo');
    expect(await transfersOf(2023)).toEqual(before);
    await run('undo --redo');
    expect(await transfersOf(2023)).toContain('2023-05-05');
    expect((await run('check')).exitCode).toBe(0);
  });

  it('blocks the undo of an earlier change of the same year by somebody else', async () => {
    await run('calendar move 2023-05-05 2023-05-20 --actor anna');
    await run('calendar move 2023-05-12 2023-05-27 --actor boris');
    expect((await run('undo --actor anna')).exitCode).toBe(3);
    expect((await run('undo --actor boris')).exitCode).toBe(0);
    expect((await run('undo --actor anna')).exitCode).toBe(0);
  });

  it('changes nothing in a dry run', async () => {
    const head = (await json('check')).head;
    await run('calendar move 2023-05-05 2023-05-20 --dry-run');
    await run('policy use kz --dry-run');
    expect((await json('check')).head).toBe(head);
  });

  it('keeps the office’s own moves when the program brings the confirmed year', async () => {
    await run('calendar move 2027-06-04 2027-06-19');
    const dataFolder = dataWithConfirmed2027(office.folder);
    const update = ['init', '--update', '--json'];
    const { stdout } = await office.run(update, { env: { APPEALS_LANG: 'en' }, dataFolder });
    expect(JSON.parse(stdout)).toMatchObject({ calendar: [2027] });
    expect(await json('calendar show 2027')).toMatchObject({
      confirmed: true,
      act: 'No 1',
      transfers: [
        { off: '2027-01-08', worked: '2027-01-16' },
        { off: '2027-06-04', worked: '2027-06-19', byOffice: true },
      ],
    });
  });

  it('leaves the due dates of the appeals that are there, also when they are recomputed', async () => {
    await run('add lantern --channel written --registered 2023-04-03');
    await run('policy use kz');
    await run('add roof --channel written --registered 2023-04-03');
    const due = async () =>
      (await json('list')).map(({ dueOn }: { dueOn: string }) => dueOn).sort();
    const dates = await due();
    expect(new Set(dates).size).toBe(2);
    expect(await json('due recompute')).toEqual([]);
    expect(await due()).toEqual(dates);
    const explained = await json('due explain 1');
    const [extended] = await json('extend 1 --reason check');
    expect(extended).toMatchObject({ dueOn: '2023-05-03' });
    const corrected = await json('edit 1 --received 2023-03-31 --registered 2023-03-31');
    expect(corrected).toMatchObject({ originalDueOn: '2023-04-17' });
    expect(explained).toMatchObject({
      policy: 'by',
      dueOn: '2023-04-18',
      countedNow: '2023-04-18',
    });
  });

  it('is recomputed as one event an appeal and one step in all, for open appeals alone', async () => {
    await run('add lantern --channel written --registered 2023-03-31');
    await run('add roof --channel direct --registered 2023-03-31');
    await run(
      'add water --channel written --registered 2023-03-31 --outcome explained --answered 2023-04-03',
    );
    await run('calendar move 2023-04-17 2023-04-22');
    const changed = await json('due recompute');
    expect(changed).toHaveLength(2);
    expect(changed[0]).toMatchObject({ oldDueOn: '2023-04-17', dueOn: '2023-04-18' });
    expect(await json('due recompute')).toEqual([]);
    await run('undo');
    expect(await json('due recompute --dry-run')).toHaveLength(2);
    expect((await run('check')).exitCode).toBe(0);
  });
});
