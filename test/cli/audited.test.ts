import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';

let office: FakeOffice;
const run = (argv: readonly string[]) => office.run(argv, { env: { APPEALS_LANG: 'en' } });
const read = async (...argv: string[]) => JSON.parse((await run([...argv, '--json'])).stdout);
const done = async (...argv: string[]) => {
  const { exitCode, stderr } = await run(argv);
  expect([argv, exitCode === 0 ? '' : stderr]).toEqual([argv, '']);
};
const errorOf = async (...argv: string[]) =>
  JSON.parse((await run([...argv, '--json'])).stderr).error;

beforeEach(async () => {
  office = fakeOffice();
  await done('init');
});
afterEach(() => office.remove());

describe('a filter that names nothing', () => {
  it.each(['--channel', '--status', '--topic', '--controller'])(
    '%s with an empty value is a wrong command line, not the whole register',
    async (option) => {
      for (const value of ['', ' , '])
        expect(await errorOf('list', option, value)).toMatchObject({
          code: 'missing-value',
          option,
        });
    },
  );
});

describe('help of a command that is not there', () => {
  it('is a wrong command line, with what may have been meant', async () => {
    const { exitCode, stdout } = await run(['lst', '--help']);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(await errorOf('lst', '--help')).toMatchObject({ suggestion: 'list' });
  });
});

describe('a verb that was told nothing', () => {
  it('names all that it could be told', async () => {
    await done('add', 'Lamp', '--channel', 'written');
    expect((await errorOf('assign', 'П-1')).options).toContain('--resolution');
    expect((await errorOf('link', 'П-1')).options).toEqual([
      '--repeat-of',
      '--duplicate-of',
      '--written-from',
    ]);
  });
});

describe('a day that has not come', () => {
  it('is named by the option that was typed', async () => {
    const fault = await errorOf(
      'add',
      'Lamp',
      '--channel',
      'written',
      '--registered',
      '2023-04-10',
    );
    expect(fault).toMatchObject({ code: 'date-in-future', field: 'registered' });
  });

  it('is not counted from where it came in after its registration', async () => {
    expect(await errorOf('due', 'calc', '2023-04-14', '--received', '2023-04-20')).toMatchObject({
      code: 'dates-out-of-order',
    });
  });
});

describe('a stand-in', () => {
  it('keeps the matters for the absent one whoever else changes hands for good', async () => {
    for (const name of ['Novik Pavel', 'Shevchuk Olga', 'Savitskaya Elena'])
      await done('official', 'add', name);
    await done('add', 'A', '--channel', 'written', '--controller', 'Novik', '--executor', 'Savits');
    await done('reassign', 'Novik', 'Shevchuk', '--until', '2023-04-20');
    await done('reassign', 'Savits', 'Shevchuk');
    await done('reassign', 'Shevchuk', 'Novik', '--back');
    const appeal = await read('show', 'П-1');
    expect(appeal.controller.name).toBe('Novik Pavel');
    expect(appeal.executors).toMatchObject([{ name: 'Shevchuk Olga' }]);
  });
});

describe('what a due date went through', () => {
  it('is told with every extension, in order and with the article', async () => {
    await done('add', 'Pipes', '--channel', 'written');
    await done('extend', 'П-1', '--reason', 'Check');
    await done(
      ...['extend', 'П-1', '--reason', 'Works', '--to', '2023-06-01', '--ground', 'works'],
      ...['--notice', 'today'],
    );
    const { stdout } = await run(['due', 'explain', 'П-1']);
    expect(stdout).toMatch(/03\.05\.2023|03\/05\/2023|3 May 2023|2023-05-03/);
    expect(stdout.match(/\(art\. 17\(3\)\): (Check|Works)/g)).toEqual([
      '(art. 17(3)): Check',
      '(art. 17(3)): Works',
    ]);
  });
});

describe('one answer on the site (art. 25¹)', () => {
  it('remarks where too few are alike', async () => {
    await done('add', 'Noise', '--channel', 'written', '--topic', '16');
    const { stderr } = await run(['answer', 'П-1', '--outcome', 'answered-on-site']);
    expect(stderr).toMatch(/11 alike/);
  });
});

describe('redo of an entry whose code was taken meanwhile', () => {
  it('names the entry', async () => {
    await done('territory', 'add', 'ekiman', 'Экиманский');
    await done('undo');
    await done('territory', 'add', 'ekiman', 'Другой', '--actor', 'anna');
    expect(await errorOf('undo', '--redo')).toMatchObject({
      code: 'entry-exists',
      list: 'territory',
      entry: 'ekiman',
    });
  });
});

describe('an appeal that is registered with its answer', () => {
  it.each(['forwarded', 'left-unexamined', 'withdrawn', 'joined'])(
    'cannot be %s, which needs what only its own verb asks for',
    async (outcome) => {
      const line = ['add', 'Lamp', '--channel', 'written', '--outcome', outcome];
      const { code, allowed } = await errorOf(...line);
      expect([code, allowed.includes(outcome), allowed.includes('explained')]).toEqual([
        'bad-choice',
        false,
        true,
      ]);
      expect((await run(line)).exitCode).toBe(2);
    },
  );
});

describe('a version that was never there', () => {
  it('is said to be none, not to have changed', async () => {
    await done('add', 'Lamp', '--channel', 'written');
    const line = ['edit', 'П-1', '--summary', 'Pit', '--expect-version', '99'];
    expect((await run(line)).stderr).toMatch(/has no version 99 yet: it is version 1\./);
  });
});

describe('the head that somebody wrote down', () => {
  it('is a wrong command line where it cannot be a hash, and no spoilt register', async () => {
    expect(await errorOf('check', '--head', 'abc')).toMatchObject({ code: 'bad-hash' });
    const { exitCode, stdout } = await run(['check', '--head', 'abc']);
    expect([exitCode, stdout]).toEqual([2, '']);
  });

  it('may be in capitals', async () => {
    const { head } = await read('check');
    expect((await run(['check', '--head', head.toUpperCase()])).exitCode).toBe(0);
  });
});

describe('a noun without its verb', () => {
  it('prints its help to a person, and tells a script what is missing', async () => {
    expect(await run(['config'])).toMatchObject({ exitCode: 0, stderr: '' });
    for (const [line, argument] of [
      [['config'], 'verb'],
      [['topic'], 'verb'],
      [[], 'command'],
    ] as const) {
      const { exitCode, stdout } = await run([...line, '--json']);
      expect([line, exitCode, stdout]).toEqual([line, 2, '']);
      expect(await errorOf(...line)).toMatchObject({ code: 'missing-argument', argument });
    }
  });
});
