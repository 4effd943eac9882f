import { readFileSync } from 'node:fs';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { fakeOffice } from '../support/fake-process.ts';

const PARSER = 'commander';
/** Its JavaScript; the native part is loaded with the first register. */
const DRIVER = 'better-sqlite3';
const HEAVY = [
  'nodemailer',
  'docx',
  'write-excel-file',
  'd3-scale',
  'd3-shape',
  'kysely',
  'valibot',
  'papaparse',
  '@clack/prompts',
  'cli-table3',
  'libphonenumber-js/min',
  'file-type/core',
  'chalk',
];

describe('the built program', () => {
  let meta: Metafile;
  beforeAll(async () => {
    const result = await build({
      entryPoints: ['bin/appeals.ts'],
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      packages: 'external',
      outdir: 'dist',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    meta = result.metafile;
  });

  /** What is loaded when the chunk is: its static imports, and theirs. */
  function loadedBy(chunk: string, seen = new Set<string>()): Set<string> {
    if (seen.has(chunk)) return seen;
    seen.add(chunk);
    for (const { path, kind } of meta.outputs[chunk]?.imports ?? [])
      if (kind === 'import-statement') loadedBy(path, seen);
    return seen;
  }
  const chunkOf = (source: string): string =>
    Object.keys(meta.outputs).find((chunk) => meta.outputs[chunk]?.entryPoint === source) ?? source;

  it('answers --help and --version without parser, driver, or anything heavy', () => {
    const start = loadedBy('dist/appeals.js');
    const sources = [...start].flatMap((chunk) => Object.keys(meta.outputs[chunk]?.inputs ?? {}));
    expect(sources).toContain('src/cli/help/root-help.ts');
    expect([PARSER, DRIVER, ...HEAVY].filter((name) => start.has(name))).toEqual([]);
  });

  it('runs a command without the query layer, schemas, prompts and tables until it needs them', () => {
    const command = loadedBy(chunkOf('src/run.ts'));
    expect([...command]).toEqual(expect.arrayContaining([PARSER, DRIVER]));
    expect(HEAVY.filter((name) => command.has(name))).toEqual([]);
  });

  it('loads one language', () => {
    const messages = (language: string) => chunkOf(`src/i18n/${language}/messages.ts`);
    const loaded = loadedBy(messages('be'));
    expect(loaded.has(messages('be'))).toBe(true);
    expect(loaded.has(messages('ru'))).toBe(false);
    expect(loadedBy('dist/appeals.js').has(messages('en'))).toBe(false);
  });

  it('has the version of package.json', async () => {
    const office = fakeOffice();
    const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    expect(JSON.parse(manifest)).toMatchObject({ version: VERSION });
    const { stdout } = await office.run(['--version']);
    expect(stdout).toBe(`appeals ${VERSION}\n`);
    office.remove();
  });
});
