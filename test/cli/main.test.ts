import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';

describe('a command line', () => {
  let office: FakeOffice;
  beforeEach(() => {
    office = fakeOffice();
  });
  afterEach(() => office.remove());

  it('without a command prints the help, and so do --help and help', async () => {
    const alone = await office.run([]);
    expect(alone.exitCode).toBe(0);
    expect(alone.stderr).toBe('');
    expect((await office.run(['--help'])).stdout).toBe(alone.stdout);
    expect((await office.run(['help'])).stdout).toBe(alone.stdout);
    expect((await office.run(['topic'])).stdout).toBe((await office.run(['help', 'topic'])).stdout);
  });

  it('asks for help without a register, and with a broken config file', async () => {
    await office.run(['config', 'set', 'lang', 'be']);
    writeFileSync(join(office.folder, '.config/appeals/config.json'), '{');
    const { exitCode, stdout } = await office.run(['add', '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('appeals add');
    expect(existsSync(join(office.folder, '.local'))).toBe(false);
  });

  it('changes nothing and creates nothing where the register is missing', async () => {
    for (const argv of [['list'], ['add', 'x'], ['report'], ['check'], ['backup', 'b.db']])
      expect((await office.run(argv)).exitCode, argv[0]).toBe(74);
    expect(readdirSync(office.folder)).toEqual([]);
  });

  it('ends with 130 when it was interrupted', async () => {
    const { exitCode, stderr } = await office.run(['config', 'path'], { interrupted: true });
    expect(exitCode).toBe(130);
    expect(stderr).toBe('Прервано.\n');
  });

  it('prints an error as JSON where the config file says json', async () => {
    await office.run(['config', 'set', 'format', 'json']);
    const { stdout, stderr } = await office.run(['list']);
    expect(stdout).toBe('');
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'register-missing' } });
  });

  it('writes a result to a file with --output, and only there', async () => {
    const { stdout } = await office.run(['config', 'list', '--json', '-o', 'settings.json']);
    expect(stdout).toBe('');
    expect(readdirSync(office.folder)).toEqual(['settings.json']);
  });

  it('asks nothing without a terminal', async () => {
    await office.run(['init']);
    const { exitCode, stderr } = await office.run(['add', '--json']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stderr).error.code).toMatch(/^(missing|no-terminal)/);
  });

  it('takes the language from the option, the environment and the file', async () => {
    await office.run(['config', 'set', 'lang', 'be']);
    const unknown = async (argv: string[], lang: string) =>
      (await office.run([...argv, 'frob'], { env: { APPEALS_LANG: lang } })).stderr;
    expect(await unknown([], 'ru')).toContain('Нет команды');
    expect(await unknown([], '')).toContain('Няма каманды');
    expect(await unknown(['--lang', 'en'], 'ru')).toContain('There is no command');
    expect(await unknown([], 'xx')).toContain('Няма каманды');
  });
});
