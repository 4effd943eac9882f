import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openExports } from '../../../src/intake/messages/readers.ts';
import { fixture, folderExport } from './made-export.ts';

const ZONE = [{ from: null, offset: '+03:00' }];
const isThere = existsSync(fixture('made-here'));

/** Which readers take the files of a folder; the networks write so differently that none takes another's. */
describe.skipIf(!isThere)(
  `every fixture of messages${isThere ? '' : ' – SKIPPED: ../shared/fixtures is not there'}`,
  () => {
    it.each([
      ['instagram/igsift', ['instagram-json']],
      ['instagram/chat-miner', ['instagram-json']],
      ['messenger/CounterForMessenger', ['messenger']],
      ['telegram/chatstyle', ['telegram']],
      ['telegram/chat-miner', ['telegram']],
      ['whatsapp/chat-miner', ['whatsapp']],
      ['mail/cpython-3.13', ['mail']],
      ['made-here/instagram-json-2024', ['instagram-json']],
      ['made-here/instagram-html', ['instagram-html']],
      ['made-here/instagram-html-legacy', ['instagram-html']],
      ['made-here/telegram-full', ['telegram']],
      ['made-here/telegram-single', ['telegram']],
      ['made-here/telegram-invalid-escape', ['telegram']],
      ['made-here/telegram-legacy-2019', ['telegram']],
      ['made-here/vk-archive', ['vk']],
      ['made-here/whatsapp-ru', ['whatsapp']],
      ['made-here/mail', ['mail']],
    ])('%s is read by %j', async (folder, readers) => {
      const options = { zone: ZONE, dateOrder: null };
      const choice = { path: folder, reader: null };
      const opened = await openExports(folderExport(fixture(folder)), options, choice);
      expect(opened.map(({ reader }) => reader)).toEqual(readers);
    });

    it('all of them together are read by all readers, each file by one', async () => {
      const folders = ['instagram', 'messenger', 'telegram', 'whatsapp', 'mail', 'made-here'];
      const files = folders.flatMap((folder) => folderExport(fixture(folder)));
      const options = { zone: ZONE, dateOrder: 'dmy' } as const;
      const opened = await openExports(files, options, { path: '.', reader: null });
      expect(opened.map(({ reader }) => reader)).toEqual([
        'instagram-json',
        'messenger',
        'telegram',
        'vk',
        'instagram-html',
        'mail',
        'whatsapp',
      ]);
    });
  },
);
