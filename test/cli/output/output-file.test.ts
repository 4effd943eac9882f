import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWhole, writeWhole } from '../../../src/cli/output/output-file.ts';

describe('an output file', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'appeals-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps the old content until the new one is whole', async () => {
    const path = join(folder, 'list.csv');
    writeFileSync(path, 'old');
    const file = await createWhole(path);
    await file.write('n');
    await file.write('ew');
    expect(readFileSync(path, 'utf8')).toBe('old');
    await file.finish();
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['list.csv']);
  });

  it('leaves nothing behind when it is abandoned', async () => {
    const path = join(folder, 'list.csv');
    const file = await createWhole(path);
    await file.write('half');
    await file.abandon();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is readable by its owner only', async () => {
    await writeWhole(join(folder, 'a'), 'names');
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o600);
  });

  it('keeps the permissions of the file that it replaces, and the link to it', async () => {
    const path = join(folder, 'shared.csv');
    const link = join(folder, 'link.csv');
    writeFileSync(path, 'old', { mode: 0o640 });
    symlinkSync(path, link);
    await writeWhole(link, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
  });

  it('is written to a device as it is, never in its place', async () => {
    await writeWhole('/dev/null', 'x');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    await expect(writeWhole(folder, 'x')).rejects.toMatchObject({
      fault: { code: 'file-unwritable', path: folder, detail: 'EISDIR' },
    });
  });

  it('passes over what a killed run has left', async () => {
    writeFileSync(join(folder, 'a.1.tmp'), 'half');
    await writeWhole(join(folder, 'a'), 'whole');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('whole');
    expect(readFileSync(join(folder, 'a.1.tmp'), 'utf8')).toBe('half');
  });

  it('names the file, not its temporary one, where the folder is missing', async () => {
    const path = join(folder, 'no', 'a');
    await expect(writeWhole(path, 'x')).rejects.toMatchObject({
      fault: { code: 'file-unwritable', path, detail: 'ENOENT' },
    });
  });
});
