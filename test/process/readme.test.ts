import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, builtProgram } from './built-program.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const SHELL = [...README.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block);
const CRON = SHELL.flatMap((block) => block.split('\n').filter((line) => /^\d/.test(line)));

let appeals: BuiltProgram;
beforeAll(async () => {
  appeals = builtProgram();
  for (const folder of ['backup', 'reports']) mkdirSync(appeals.at(folder));
  await appeals.run(['init', '--db', appeals.at('register.db')]);
});
afterAll(() => appeals.remove());

/** As cron runs the line: without its five times, `\%` as `%`. */
async function printedBy(line: string, db: string): Promise<string> {
  const command = line
    .replace(/^(\S+\s+){5}/, '')
    .replaceAll('\\%', '%')
    .replaceAll('/srv', appeals.at('.'));
  const mail = 'mail() { echo "mail: $2"; }';
  return (await appeals.shell(`export APPEALS_DB='${db}'; ${mail}; ${command}`)).stdout;
}

describe('the lines for cron in README', () => {
  it('do their work in silence', async () => {
    expect(CRON).toHaveLength(5);
    for (const line of CRON)
      expect([line, await printedBy(line, appeals.at('register.db'))]).toEqual([line, '']);
    expect(readdirSync(appeals.at('backup'))).toHaveLength(1);
    const [report = ''] = readdirSync(appeals.at('reports'));
    expect(readFileSync(appeals.at(`reports/${report}`), 'utf8')).toMatch(/^section,key,label/);
  });

  it('tell somebody where there is no register', async () => {
    const [backup = '', check = ''] = CRON;
    for (const line of [backup, check])
      expect(await printedBy(line, appeals.at('none.db'))).toMatch(/^mail: appeals: /);
  });
});

it('the scripts that README names are there', () => {
  const { scripts } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const named = [...README.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name);
  expect(new Set(named)).toEqual(new Set(['demo', 'build', 'check', 'bench']));
  for (const name of named) expect(scripts).toHaveProperty(String(name));
});
