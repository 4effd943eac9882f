import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { attachmentPath } from '../../../src/register/ports/files.ts';
import { FolderFiles } from '../../../src/store/files/folder-files.ts';
import { inPieces } from '../../intake/bytes.ts';

let home: string;
let files: FolderFiles;
const folder = () => join(home, 'register.db.files');
const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const put = (text: string, limit = 1_000) => files.put(inPieces(text, 3), limit);
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const names = (): string[] =>
  readdirSync(folder(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'appeals-files-'));
  files = new FolderFiles(folder());
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('attachments in a folder', () => {
  it('are kept under their digest, for their owner alone', async () => {
    const sha256 = digestOf('привет');
    expect(await put('привет')).toMatchObject({ sha256, size: 12 });
    const path = attachmentPath(folder(), sha256);
    expect(readFileSync(path, 'utf8')).toBe('привет');
    expect([modeOf(path), modeOf(join(path, '..')), modeOf(folder())]).toEqual([
      '600',
      '700',
      '700',
    ]);
  });

  it('are kept by several at once, none taking the others’ unfinished ones', async () => {
    const texts = Array.from({ length: 200 }, (_, index) => `№ ${index}`);
    const left = [...texts];
    const clerk = async (): Promise<void> => {
      for (let text = left.pop(); text !== undefined; text = left.pop()) await put(text);
    };
    await Promise.all([clerk(), clerk(), clerk(), clerk()]);
    expect(names().sort()).toEqual(texts.map((text) => digestOf(text).slice(2)).sort());
  });

  it('are gone once removed, and nothing happens to what is not there', async () => {
    await put('один');
    for (const text of ['один', 'два']) await files.remove(digestOf(text));
    expect([names(), files.read(digestOf('один'))]).toEqual([[], null]);
  });

  it('of the same content are kept once, and what was damaged is whole again', async () => {
    await put('один');
    writeFileSync(attachmentPath(folder(), digestOf('один')), 'иное');
    await put('один');
    expect(names()).toHaveLength(1);
    const bytes = files.read(digestOf('один'));
    expect(bytes && (await buffer(bytes)).toString()).toBe('один');
  });

  it('over the limit, or empty, leave nothing behind', async () => {
    expect(await put('двенадцать', 10)).toBeNull();
    expect(await put('')).toMatchObject({ size: 0 });
    expect(names()).toEqual([]);
  });

  it('that cannot be read to their end leave nothing behind', async () => {
    async function* broken() {
      yield Buffer.from('начало');
      throw new Error('cut off');
    }
    await expect(files.put(broken(), 1_000)).rejects.toThrow('cut off');
    expect(names()).toEqual([]);
  });

  it('are put beside what a crashed run left', async () => {
    await put('раз');
    writeFileSync(join(folder(), '1.tmp'), 'обрыв');
    expect(await put('два')).toMatchObject({ sha256: digestOf('два') });
    expect(names().sort()).toEqual(
      ['1.tmp', digestOf('раз').slice(2), digestOf('два').slice(2)].sort(),
    );
  });

  it('are looked at without being kept; of an unknown digest there is nothing', async () => {
    expect(await files.look(inPieces('три', 2), 100)).toMatchObject({ sha256: digestOf('три') });
    expect(files.read(digestOf('три'))).toBeNull();
  });

  it('that cannot be written are a fault that names the folder', async () => {
    writeFileSync(folder(), 'a file stands there');
    await expect(put('четыре')).rejects.toMatchObject({
      fault: { code: 'file-unwritable', path: folder() },
    });
  });
});
