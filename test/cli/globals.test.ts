import { describe, expect, it } from 'vitest';
import { commandNamed } from '../../src/cli/commands/index.ts';
import type { Process } from '../../src/cli/context.ts';
import type { TypedGlobals } from '../../src/cli/line/global-options.ts';
import { resolveGlobals } from '../../src/cli/line/resolve-globals.ts';
import { understand } from '../../src/cli/line/tree.ts';
import type { Settings } from '../../src/cli/settings/settings.ts';
import { UsageError } from '../../src/domain/faults.ts';

type World = Pick<Process, 'env' | 'cwd' | 'home' | 'user'> & { stdout: { isTTY: boolean } };
const world: World = {
  env: {},
  cwd: '/cwd',
  home: '/home/anna',
  user: 'anna',
  stdout: { isTTY: true },
};

function resolved(typed: TypedGlobals = {}, env: World['env'] = {}, settings: Settings = {}) {
  return resolveGlobals({ ...world, env } as Process, typed, settings, 'ru');
}

describe('a global option', () => {
  it('beats the environment, which beats the file, which beats the default', () => {
    const env = { APPEALS_DB: 'env.db', APPEALS_ACTOR: 'env' };
    const settings = { db: 'file.db', actor: 'file' } as const;
    const globals = resolved({ db: 'option.db', actor: 'option' }, env, settings);
    expect([globals.db, globals.actor]).toEqual(['/cwd/option.db', 'option']);
    const fromEnv = resolved({}, env, settings);
    expect([fromEnv.db, fromEnv.actor]).toEqual(['/cwd/env.db', 'env']);
    const fromFile = resolved({}, { APPEALS_DB: '' }, settings);
    expect([fromFile.db, fromFile.actor, fromFile.dbGiven]).toEqual(['/cwd/file.db', 'file', true]);
    const { db, actor, dbGiven } = resolved();
    expect([db, actor, dbGiven]).toEqual([
      '/home/anna/.local/share/appeals/register.db',
      'anna',
      false,
    ]);
    expect(resolved({}, { XDG_DATA_HOME: '/data' }).db).toBe('/data/appeals/register.db');
  });

  it('chooses a format only where somebody did', () => {
    expect(resolved()).toMatchObject({ format: 'table', formatGiven: false });
    expect(resolved({ json: true })).toMatchObject({ format: 'json', formatGiven: true });
    expect(resolved({}, {}, { format: 'csv' })).toMatchObject({ format: 'csv', formatGiven: true });
    expect(() => resolved({ json: true, format: 'csv' })).toThrow(UsageError);
  });

  it.each<[TypedGlobals, World['env'], boolean]>([
    [{}, {}, true],
    [{}, { TERM: 'dumb' }, false],
    [{}, { NO_COLOR: '1' }, false],
    [{}, { NO_COLOR: '', FORCE_COLOR: '0' }, false],
    [{ color: false }, { FORCE_COLOR: '1' }, false],
    [{ output: 'x' }, {}, false],
  ])('%j with %j gives colour: %s', (typed, env, color) => {
    expect(resolved(typed, env).color).toBe(color);
  });

  it('is accepted before the command and after it; the later one counts', async () => {
    const argv = ['--db', 'a.db', '--quiet', 'config', '--lang', 'be', 'path', '--db', 'b.db'];
    const { globals } = await understand(argv, commandNamed('config'));
    expect(globals).toEqual({ db: 'b.db', quiet: true, lang: 'be' });
  });

  it('is not taken out of the value of another option', async () => {
    const { globals, options } = await understand(
      ['list', '--topic', '-q', '--controller', 'a,b', '--controller=c'],
      commandNamed('list'),
    );
    expect(globals).toEqual({});
    expect(options).toEqual({ topic: ['-q'], controller: ['a', 'b', 'c'] });
  });
});
