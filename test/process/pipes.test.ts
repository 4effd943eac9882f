import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, builtProgram, outcomeOf } from './built-program.ts';

let appeals: BuiltProgram;
beforeAll(async () => {
  appeals = builtProgram();
  await appeals.run(['demo']);
});
afterAll(() => appeals.remove());

const DB = '--db .local/share/appeals/demo.db';

describe('a reader that leaves', () => {
  it.each([
    'list --limit 0',
    'list --format ndjson',
    'list --json',
    'list --format csv',
    'list --format md',
    'report 2023-Q1 --json',
    'history ЛП-1/2023',
    'help add',
    '--help',
  ])('ends `%s` quietly with 0', async (line) => {
    const { stdout, stderr } = await appeals.shell(
      `appeals ${DB} ${line} | head -n 1; echo "\${PIPESTATUS[0]}"`,
    );
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n').at(-1)).toBe('0');
  });

  it('ends a list also before its first line', async () => {
    const { stdout, stderr } = await appeals.shell(
      `appeals ${DB} list --json | true; echo "\${PIPESTATUS[0]}"`,
    );
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' });
  });

  it('of stderr changes neither the result nor the exit code', async () => {
    const { stdout } = await appeals.shell(
      `{ appeals ${DB} list --chanel x 2>&1 1>&3 | true; echo "\${PIPESTATUS[0]}"; } 3>&1`,
    );
    expect(stdout).toBe('2\n');
  });
});

describe('streams that are not there', () => {
  it('a closed stdout is a file that cannot be written, and no bug', async () => {
    const { exitCode, stderr } = await appeals.shell(`appeals ${DB} list --json >&-`);
    expect([0, 74]).toContain(exitCode);
    expect(stderr).not.toMatch(/bug/i);
  });

  it('a full stdout exits 74', async () => {
    const { exitCode, stderr } = await appeals.shell(`appeals ${DB} list --json >/dev/full`);
    expect(exitCode).toBe(74);
    expect(stderr).toMatch(/disk/i);
  });

  it('a closed stdin is no terminal', async () => {
    const { exitCode, stdout } = await appeals.shell(`appeals ${DB} add <&-`);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    const read = await appeals.shell(`appeals ${DB} add - --channel reception <&-`);
    expect(read).toMatchObject({ exitCode: 3, stdout: '' });
  });
});

it('Ctrl-C ends a command that waits for stdin, with 130 and nothing recorded', async () => {
  const argv = ['add', '-', '--channel', 'reception', '--db', '.local/share/appeals/demo.db'];
  const child = appeals.start(argv);
  const ended = outcomeOf(child);
  setTimeout(() => child.kill('SIGINT'), 2_000);
  expect(await ended).toMatchObject({ exitCode: 130, stdout: '' });
  child.stdin?.destroy();
});

it('numbers go from one command to another', async () => {
  const { exitCode, stdout } = await appeals.shell(
    `appeals ${DB} list --status open --format ndjson --limit 3 |
      appeals ${DB} answer - --outcome explained --json --dry-run`,
  );
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toHaveLength(3);
});
