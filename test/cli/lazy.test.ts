import { readFileSync } from 'node:fs';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { VERSION } from '../../src/cli/version.ts';
import { fakeOffice } from '../support/fake-process.ts';

const HEAVY = ['better-sqlite3', 'kysely', 'valibot', '@clack/prompts', 'cli-table3', 'chalk'];

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

  it('starts without the driver, the query layer, schemas, prompts and tables', () => {
    const start = loadedBy('dist/appeals.js');
    expect(['commander', ...HEAVY].filter((name) => start.has(name))).toEqual([]);
    const parser = loadedBy(chunkOf('src/cli/run-command.ts'));
    expect([...parser]).toContain('commander');
    expect(HEAVY.filter((name) => parser.has(name))).toEqual([]);
  });

  it('does not need them for help and version either', async () => {
    const help = loadedBy(chunkOf('src/cli/help-text.ts'));
    expect(help.size).toBeGreaterThan(1);
    expect(HEAVY.filter((name) => help.has(name))).toEqual([]);
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
