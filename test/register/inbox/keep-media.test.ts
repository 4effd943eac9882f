import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AttachmentKind } from '../../../src/domain/inbox/message.ts';
import { MediaKeeper } from '../../../src/register/inbox/keep-media.ts';
import type { ThreadDraft } from '../../../src/register/ports/inbox.ts';
import { FolderFiles } from '../../../src/store/files/folder-files.ts';
import { head, message } from '../../contract/inbox-samples.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'appeals-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (text: string, { breaks = false } = {}) => ({
  size: text.length,
  async *open() {
    yield Buffer.from(text);
    if (breaks) throw new Error('the archive is broken');
  },
});
const EXPORT: Readonly<Record<string, ReturnType<typeof bytes>[]>> = {
  'photo.jpg': [bytes('GIF89a')],
  'same.jpg': [bytes('GIF89a'), bytes('GIF89a')],
  'other.jpg': [bytes('GIF89a'), bytes('GIF89b')],
  'large.mp4': [bytes('x'.repeat(21))],
  // Says that it is small.
  'liar.mp4': [{ ...bytes('x'.repeat(21)), size: 1 }],
  'broken.pdf': [bytes('%PDF', { breaks: true })],
  'empty.txt': [bytes('')],
};
const carrying = (path: string | null, kind: AttachmentKind = 'photo', text = 'Фонарь') => ({
  ...message('a', '03-30T08:00', text),
  attachments: [{ kind, path, label: null }],
});

async function kept(
  messages: ThreadDraft['messages'],
  { known = false, dryRun = false, stopped = false } = {},
) {
  const keeping = { files: new FolderFiles(join(folder, 'files')), limit: 20, dryRun };
  const media = { keeping, at: (path: string) => EXPORT[path] ?? [] };
  const signal = stopped ? AbortSignal.abort() : undefined;
  const keeper = new MediaKeeper(media, signal);
  const threads = await keeper.keep([{ head: head('a'), messages }], async () => known);
  const files = threads[0]?.messages.flatMap((one) => one.attachments.map(({ file }) => file));
  const texts = threads[0]?.messages.map(({ text }) => text);
  return { files, texts, counts: keeper.counts() };
}
const onDisk = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

describe('files that came with messages', () => {
  it('are kept under their digest, each content once, told by content', async () => {
    const { files, counts } = await kept([carrying('photo.jpg'), carrying('same.jpg')]);
    const [first, second] = files ?? [];
    expect(first).toMatchObject({ mediaType: 'image/gif', size: 6 });
    expect(second).toEqual(first);
    expect(counts).toEqual({ kept: 2, tooLarge: 0, missing: 0 });
    expect(onDisk()).toEqual([first?.sha256.slice(2)]);
  });

  it.each([
    ['larger than the bound', 'large.mp4', 'tooLarge'],
    ['larger than it says', 'liar.mp4', 'tooLarge'],
    ['not in the export', 'nowhere.jpg', 'missing'],
    ['never in it', null, 'missing'],
    ['broken in the archive', 'broken.pdf', 'missing'],
    ['empty', 'empty.txt', 'missing'],
    ['one of two that differ', 'other.jpg', 'missing'],
  ] as const)('stay a reference and are counted where one is %s', async (_, path, fate) => {
    const { files, counts } = await kept([carrying(path)]);
    expect(files).toEqual([undefined]);
    expect(counts).toEqual({ kept: 0, tooLarge: 0, missing: 0, [fate]: 1 });
    expect(onDisk()).toEqual([]);
  });

  it('are neither the account’s own, nor stickers, links and places, nor of known messages', async () => {
    const own = carrying('photo.jpg', 'photo', '→ Проверим');
    const strange = (['sticker', 'share', 'location'] as const).map((kind) =>
      carrying('photo.jpg', kind),
    );
    const nothing = { kept: 0, tooLarge: 0, missing: 0 };
    expect((await kept([own, ...strange])).counts).toEqual(nothing);
    expect((await kept([carrying('photo.jpg')], { known: true })).counts).toEqual(nothing);
    expect(onDisk()).toEqual([]);
  });

  it('in a dry run are looked through and not kept', async () => {
    const { counts } = await kept([carrying('photo.jpg'), carrying('liar.mp4')], { dryRun: true });
    expect(counts).toEqual({ kept: 1, tooLarge: 1, missing: 0 });
    expect(onDisk()).toEqual([]);
  });

  it('once somebody stops it are left, with their messages and all that came after', async () => {
    const bare = message('a', '03-30T07:00', 'Яма');
    const { files, texts } = await kept([bare, carrying('photo.jpg'), bare], { stopped: true });
    expect([files, texts]).toEqual([[], ['Яма']]);
  });
});
