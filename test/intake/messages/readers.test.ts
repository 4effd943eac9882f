import { describe, expect, it } from 'vitest';
import type { ExportFile, ReaderId } from '../../../src/intake/messages/reader.ts';
import { openExports } from '../../../src/intake/messages/readers.ts';
import { row, thread } from './instagram-json/threads.ts';
import { madeExport } from './made-export.ts';

const OPTIONS = { zone: [{ from: null, offset: '+03:00' }], dateOrder: null };
const openedBy = async (files: readonly ExportFile[], reader: ReaderId | null = null) =>
  (await openExports(files, OPTIONS, { path: 'export', reader })).map((opened) => opened.reader);

const anna = thread(['Anna'], [row('Anna', 0, 'hi')]);
const from = (source: string, contents: Record<string, unknown>): ExportFile[] =>
  madeExport(contents).map((file) => ({ ...file, source }));

describe('whose thread it is', () => {
  it.each<[string, ReaderId, string[]]>([
    ['the folder of Instagram', 'instagram-json', ['your_instagram_activity/messages/inbox/a_1']],
    ['the folder of Facebook', 'messenger', ['your_activity_across_facebook/messages/inbox/a_1']],
    ['a folder that only Facebook has', 'messenger', ['messages/archived_threads/a_1']],
    ['what stands beside it', 'messenger', ['messages/inbox/a_1', 'profile_information']],
    ['who follows', 'instagram-json', ['messages/inbox/a_1', 'followers_and_following']],
    ['nothing at all', 'instagram-json', ['messages/inbox/a_1']],
  ])('is told by %s', async (_, reader, [folder, beside]) => {
    const files = madeExport({
      [`${folder}/message_1.json`]: anna,
      ...(beside && { [`${beside}/x.json`]: {} }),
    });
    expect(await openedBy(files)).toEqual([reader]);
  });

  it('is told by the name of the archive where the content leaves it open', async () => {
    const path = 'messages/inbox/a_1/message_1.json';
    expect(await openedBy(from('/home/facebook-office.zip', { [path]: anna }))).toEqual([
      'messenger',
    ]);
    expect(await openedBy(from('/facebook/export.zip', { [path]: anna }))).toEqual([
      'instagram-json',
    ]);
  });

  it('is told by whoever asks for one reader', async () => {
    const files = madeExport({ 'messages/inbox/a_1/message_1.json': anna });
    expect(await openedBy(files, 'messenger')).toEqual(['messenger']);
    const choice = { path: 'export', reader: null, networks: ['facebook'] } as const;
    const [opened] = await openExports(files, OPTIONS, choice);
    expect(opened?.reader).toBe('messenger');
  });

  it('is told of each of several exports that are named together', async () => {
    const files = [
      ...from('a.zip', { 'your_instagram_activity/messages/inbox/a_1/message_1.json': anna }),
      ...from('b.zip', { 'your_facebook_activity/messages/inbox/a_1/message_1.json': anna }),
    ];
    expect(await openedBy(files)).toEqual(['instagram-json', 'messenger']);
  });

  it('is told by content, not by the name of the file', async () => {
    expect(await openedBy(madeExport({ 'export.txt': anna }))).toEqual(['instagram-json']);
    const named = madeExport({ 'your_instagram_activity/messages/inbox/a_1/message_1.json': '{}' });
    await expect(openedBy(named)).rejects.toMatchObject({ fault: { code: 'messages-unknown' } });
  });
});
