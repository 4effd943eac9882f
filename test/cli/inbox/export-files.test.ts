import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportFiles } from '../../../src/cli/inbox/export-files.ts';
import { openExports } from '../../../src/intake/messages/readers.ts';
import { collect } from '../../contract/message-reader.ts';
import { OWNER, row, thread } from '../../intake/messages/instagram-json/threads.ts';
import { zipOf } from '../../intake/messages/made-archive.ts';
import { contentOf } from '../../intake/messages/made-export.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'appeals-export-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, content: string | Uint8Array): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return file;
}
async function pathsOf(...paths: string[]): Promise<string[]> {
  const { files, close } = await exportFiles(paths);
  await close();
  return files.map(({ path }) => path);
}

const THREAD = 'your_instagram_activity/messages/inbox/anna_17841400000000001';
const PARTS = {
  [`${THREAD}/message_1.json`]: JSON.stringify(thread(['Anna'], [row('Anna', 1, 'b')])),
  [`${THREAD}/message_2.json`]: JSON.stringify(thread(['Anna'], [row('Anna', 0, 'a')])),
  'personal_information/personal_information/personal_information.json': JSON.stringify(OWNER),
};
const OPTIONS = { zone: [{ from: null, offset: '+03:00' }], dateOrder: null };

async function textsOf(...paths: string[]): Promise<string[]> {
  const { files, close } = await exportFiles(paths);
  const [opened] = await openExports(files, OPTIONS, { path: paths.join(' '), reader: null });
  const { messages } = opened ? await collect(opened) : { messages: [] };
  await close();
  return messages.map(({ text }) => text);
}

describe('the files of an export', () => {
  it('are those of a folder and its folders, by paths from it', async () => {
    write('export/a.json', '1');
    write('export/b/c/d.json', '2');
    expect(await pathsOf(join(folder, 'export'))).toEqual(['a.json', 'b/c/d.json']);
  });

  it('are no links, nor what they lead to', async () => {
    write('secret/passwd', 'x');
    write('export/a.json', '1');
    symlinkSync(join(folder, 'secret'), join(folder, 'export', 'folder'));
    symlinkSync(join(folder, 'secret', 'passwd'), join(folder, 'export', 'file.json'));
    expect(await pathsOf(join(folder, 'export'))).toEqual(['a.json']);
  });

  it('are one file, where one is named', async () => {
    const file = write('a.json', 'text');
    const { files } = await exportFiles([file]);
    expect(files.map(({ path, size, source }) => [path, size, source])).toEqual([
      ['a.json', 4, file],
    ]);
    expect(await contentOf(files[0])).toBe('text');
  });

  it('are those of an archive, which is known by its content', async () => {
    const archive = write('download.dat', zipOf({ 'a/b.json': '{}' }));
    const { files, close } = await exportFiles([archive]);
    expect(files.map(({ path }) => path)).toEqual(['a/b.json']);
    expect(await contentOf(files[0])).toBe('{}');
    await close();
  });

  it('are those of all archives, named one by one or lying in a folder by themselves', async () => {
    const one = write('parts/one.zip', zipOf({ 'a.json': '1' }));
    const two = write('parts/two.zip', zipOf({ 'b.json': '2' }));
    expect(await pathsOf(two, one)).toEqual(['b.json', 'a.json']);
    expect(await pathsOf(join(folder, 'parts'))).toEqual(['a.json', 'b.json']);
  });

  it('are not those of an archive that somebody sent in a talk', async () => {
    write('export/result.json', '{}');
    write('export/sent.zip', zipOf({ 'bomb.json': '' }));
    expect(await pathsOf(join(folder, 'export'))).toEqual(['result.json', 'sent.zip']);
  });

  it.each(['missing', 'missing.zip'])('are asked for in vain: %s', async (name) => {
    await expect(exportFiles([join(folder, name)])).rejects.toMatchObject({
      fault: { code: 'file-missing', path: join(folder, name) },
    });
  });
});

describe('an export', () => {
  it('gives the same out of a folder, an archive, and the parts of one in any order', async () => {
    for (const [path, content] of Object.entries(PARTS)) write(`folder/${path}`, content);
    const whole = write('whole.zip', zipOf(PARTS));
    const [first, second, owner] = Object.entries(PARTS).map(([path, content], index) =>
      write(`part-${index}.zip`, zipOf({ [path]: content })),
    ) as [string, string, string];
    expect(await textsOf(join(folder, 'folder'))).toEqual(['a', 'b']);
    expect(await textsOf(whole)).toEqual(['a', 'b']);
    expect(await textsOf(first, second, owner)).toEqual(['a', 'b']);
    expect(await textsOf(owner, second, first)).toEqual(['a', 'b']);
  });

  it('in a format that nobody reads is refused by its name', async () => {
    const named = async (path: string) => {
      const { files } = await exportFiles([path]);
      return openExports(files, OPTIONS, { path, reader: null }).catch(({ fault }) => fault);
    };
    const html = write('messages.html', '<html><head><title>Exported Data</title></head>');
    expect(await named(html)).toMatchObject({
      code: 'messages-unsupported',
      format: 'telegram-html',
    });
    const rar = write('export.rar', 'Rar!\u001a\u0007\u0001\u0000');
    expect(await named(rar)).toMatchObject({ code: 'messages-unsupported', format: 'rar' });
    const other = write('other.json', '{"a": 1}');
    expect(await named(other)).toEqual({ code: 'messages-unknown', path: other });
  });
});
