import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../../support/fake-process.ts';
import { instagramExport, PAGE } from '../../support/instagram-export.ts';

const GIF = 'GIF89a';
let office: FakeOffice;
const at = (name: string): string => join(office.folder, name);
const run = (line: string) => office.run(['--db', 'r.db', ...line.split(' ')]);
async function json<T>(line: string): Promise<T> {
  const { stdout, stderr, exitCode } = await run(`${line} --json`);
  if (stdout === '') throw new Error(`${line}: ${exitCode} ${stderr}`);
  return JSON.parse(stdout) as T;
}
const codes = async () =>
  (await json<{ faults: { code: string }[] }>('check')).faults.map(({ code }) => code);
const kept = (folder = 'r.db.files'): string[] => {
  try {
    return readdirSync(at(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
};
const put = (path: string, text: string): void => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const photo = (name: string) => ({ photos: [{ uri: `photos/${name}` }] });

interface Talk {
  readonly talk: readonly {
    readonly attachments: readonly {
      readonly sha256: string | null;
      readonly file: string | null;
    }[];
  }[];
}
interface Shown {
  readonly attachments: readonly { readonly name: string; readonly mediaType: string }[];
}

beforeEach(async () => {
  office = fakeOffice();
  await run('init --quiet');
  put('export/photos/fonar.jpg', GIF);
  put('export/photos/again.jpg', GIF);
  put('export/photos/own.jpg', 'GIF89a of the office');
  instagramExport(at('export'), {
    anna: [
      ['2023-03-30T09:10', 'Анна', 'Не горит фонарь', photo('fonar.jpg')],
      ['2023-03-30T09:12', 'Анна', 'Вот', photo('again.jpg')],
      ['2023-03-30T09:13', 'Анна', 'И вот', photo('lost.jpg')],
      ['2023-03-30T10:00', PAGE, 'Проверим', photo('own.jpg')],
    ],
  });
});
afterEach(() => office.remove());

describe('a file that came with a message', () => {
  it('is kept beside the register once, shown with what it is, and counted', async () => {
    const { exports } = await json<{ exports: { media: object }[] }>('inbox import export');
    expect(exports[0]?.media).toEqual({ kept: 2, tooLarge: 0, missing: 1 });
    expect(kept()).toHaveLength(1);
    const { talk } = await json<Talk>('inbox show 1');
    const files = talk.map(({ attachments }) => attachments[0]?.file ?? null);
    expect(files).toEqual([kept()[0], kept()[0], null, null]);
    expect((await run('inbox show 1 --lang en')).stdout).toMatch(
      /\[photo: fonar\.jpg \(image\/gif, 6 B\)\]/,
    );
    const again = await json<{ exports: { media: object }[] }>('inbox import export');
    expect(again.exports[0]?.media).toEqual({ kept: 0, tooLarge: 0, missing: 0 });
    expect(await codes()).toEqual([]);
  });

  it('is read out of an archive that is not unpacked', async () => {
    const entries: Record<string, Uint8Array> = {};
    for (const entry of readdirSync(at('export'), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) {
        const path = join(entry.parentPath, entry.name);
        entries[path.slice(at('export').length + 1)] = await import('node:fs').then((fs) =>
          fs.readFileSync(path),
        );
      }
    writeFileSync(at('export.zip'), zipSync(entries));
    await run('inbox import export.zip');
    expect(kept()).toHaveLength(1);
    // An export that overlaps, in another form.
    const { exports } = await json<{ exports: object[] }>('inbox import export export.zip');
    expect(exports[0]).toMatchObject({ newMessages: 0, knownMessages: 4 });
  });

  it('is left out with --no-media, for good', async () => {
    const { exports } = await json<{ exports: object[] }>('inbox import export --no-media');
    expect(exports[0]).toMatchObject({ newMessages: 4, media: null });
    await run('inbox import export');
    expect(kept()).toEqual([]);
  });

  it('is kept no larger than the settings say', async () => {
    put('export/photos/lost.jpg', 'x'.repeat(1024 ** 2 + 1));
    await run('config set attachmentLimit 1');
    const { exports } = await json<{ exports: { media: object }[] }>('inbox import export');
    expect(exports[0]?.media).toEqual({ kept: 2, tooLarge: 1, missing: 0 });
  });

  it('becomes an attachment of the appeal in the same step', async () => {
    await run('inbox import export');
    await run('inbox accept 1 --topic 01');
    const one = { name: 'fonar.jpg', mediaType: 'image/gif' };
    expect((await json<Shown>('show Д-1')).attachments).toMatchObject([one]);
    await run('undo');
    expect((await json<Shown>('show Д-1')).attachments).toEqual([]);
    await run('undo --redo');
    expect((await json<Shown>('show Д-1')).attachments).toMatchObject([one]);
    expect(await codes()).toEqual([]);
  });

  it('joins an appeal that is there already, unless that has it', async () => {
    await run('inbox import export');
    await run('add Фонарь --channel written --topic 01');
    await run('inbox accept 1 --messages 1 --appeal П-1');
    await run('inbox accept 1 --messages 2-3 --appeal П-1');
    expect((await json<Shown>('show П-1')).attachments).toMatchObject([{ name: 'fonar.jpg' }]);
    await run('undo');
    await run('undo');
    expect((await json<Shown>('show П-1')).attachments).toEqual([]);
  });

  it('is missed by check, by its message and by its appeal', async () => {
    await run('inbox import export');
    const [path = ''] = kept();
    writeFileSync(path, 'GIF89b');
    expect(await codes()).toEqual(['media-altered', 'media-altered']);
    await run('inbox accept 1 --topic 01');
    rmSync(path);
    const { stdout } = await run('check --lang en --format csv');
    expect(stdout).toMatch(/Thread 1, message 2: the file ""again\.jpg"" is gone/);
    expect(await codes()).toEqual(['attachment-missing', 'media-missing', 'media-missing']);
    expect((await run('check --redact --json')).stdout).not.toContain('again');
  });

  it('goes along with a backup and comes back from it, and from an export', async () => {
    await run('inbox import export');
    expect(await json('backup copy.db')).toMatchObject({ attachments: 1, lostAttachments: 0 });
    expect(kept('copy.db.files')).toHaveLength(1);
    const restored = await office.run(['--db', 'two.db', 'restore', 'copy.db']);
    expect(restored.exitCode).toBe(0);
    await run('export -o all.ndjson');
    const replayed = await office.run([
      '--db',
      'three.db',
      'restore',
      'all.ndjson',
      '--lang',
      'en',
    ]);
    expect([replayed.exitCode, replayed.stderr]).toEqual([
      4,
      expect.stringContaining('Thread 1, message 1: the file "fonar.jpg" was not copied'),
    ]);
    for (const register of ['two.db', 'three.db'])
      expect((await office.run(['--db', register, 'inbox', 'show', '1'])).stdout).toContain(
        'image/gif',
      );
    expect((await run('export --redact')).stdout).not.toContain('fonar');
  });

  it('goes when the import is undone, unless something else names it', async () => {
    await run('inbox import export');
    await run('undo --dry-run');
    expect(kept()).toHaveLength(1);
    await run('undo');
    expect(kept()).toEqual([]);
    await run('add Фонарь --channel written --topic 01');
    await run('attach П-1 export/photos/fonar.jpg');
    await run('inbox import export');
    await run('undo');
    expect(kept()).toHaveLength(1);
    expect(await codes()).toEqual([]);
  });
});
