import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { type BuiltProgram, builtProgram, programAt } from './built-program.ts';

let built: BuiltProgram;
/** As `npm install` of the packed program lays it out. */
let appeals: BuiltProgram;
let modules: string;
beforeAll(() => {
  built = builtProgram();
  const from = dirname(dirname(built.path));
  modules = join(built.folder, 'lib', 'node_modules');
  mkdirSync(modules, { recursive: true });
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', modules], {
    cwd: from,
  });
  const [archive = ''] = readdirSync(modules);
  execFileSync('tar', ['-xzf', archive], { cwd: modules });
  appeals = programAt(join(modules, 'package', 'dist', 'appeals.js'), built.folder);
});
afterAll(() => built.remove());

describe('the packed program', () => {
  it('says its version and its help without any other package, so without the native one', async () => {
    expect(await appeals.run(['--version'])).toEqual({
      exitCode: 0,
      stdout: `appeals ${VERSION}\n`,
      stderr: '',
    });
    for (const argv of [['--help'], [], ['help', 'add'], ['add', '--help'], ['help', 'exit-codes']])
      expect(await appeals.run(argv)).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('does the daily work, wherever it is called from', async () => {
    const native = join(dirname(dirname(built.path)), 'node_modules');
    for (const name of ['better-sqlite3', 'bindings', 'file-uri-to-path'])
      symlinkSync(join(native, name), join(modules, name));
    expect(await appeals.run(['init'])).toMatchObject({ exitCode: 0, stderr: '' });
    const added = await appeals.run([
      'add',
      'Street lamp',
      '--channel',
      'reception',
      '--topic',
      '02',
    ]);
    expect(added).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('ЛП-1/2023') });
    expect((await appeals.run(['list'])).stdout).toContain('Street lamp');
    expect(await appeals.run(['check'])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('makes the demonstration register with the two published figures', async () => {
    const { exitCode, stdout } = await appeals.run(['demo', '--json']);
    const [channels] = JSON.parse(stdout).sections;
    const counts = channels.rows.map((row: { key: string; cells: { count: number } }) => [
      row.key,
      row.cells.count,
    ]);
    expect(exitCode).toBe(0);
    expect(counts).toContainEqual(['reception', 140]);
    expect(counts).toContainEqual(['direct', 109]);
  });

  it('runs from what the build has compiled of it: of few files, since each takes its time', async () => {
    const script = `const { load, scripts } = (await import(process.argv[1])).default;
      load('./program.js');
      process.on('exit', () => console.error(JSON.stringify([...scripts.values()].map(
        ({ cachedDataRejected }) => cachedDataRejected))));`;
    const rejected = async (...line: string[]): Promise<unknown> =>
      JSON.parse((await appeals.node(script, [appeals.path, ...line])).stderr);
    // What every call loads, the language, what every command does.
    expect(await rejected('--help')).toEqual([false, false]);
    expect(await rejected('add', 'Street lamp', '--channel', 'direct')) //
      .toEqual([false, false, false]);
  });

  it('starts by itself where the shell calls it', () => {
    expect(readFileSync(appeals.path, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });
});

describe('the home of a register', () => {
  it('may have blanks and Cyrillic in its path', async () => {
    const env = {
      XDG_DATA_HOME: built.at('Мои данные 2023'),
      XDG_CONFIG_HOME: built.at('Настройки (все)'),
    };
    expect((await built.run(['init'], { env })).exitCode).toBe(0);
    await built.run(['config', 'set', 'format', 'json'], { env });
    const { stdout } = await built.run(['check', '--json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({
      path: join(env.XDG_DATA_HOME, 'appeals', 'register.db'),
      sound: true,
    });
    expect((await built.run(['config', 'get', 'format'], { env })).stdout).toContain('json');
  });
});
