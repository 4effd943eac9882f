import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messenger } from '../../../../src/intake/messages/messenger/reader.ts';
import { describeMessageReader, readExport } from '../../../contract/message-reader.ts';
import { row, thread } from '../instagram-json/threads.ts';
import { fixture, folderExport, madeExport } from '../made-export.ts';
import { mojibake, mojibakeJson } from '../mojibake.ts';

const at = (minute: number) => Date.UTC(2026, 0, 26, 12, minute);
const flat = (names: readonly string[], messages: readonly object[]) => ({
  participants: names,
  threadName: `${names[0]}_3`,
  messages,
});
const flatRow = (senderName: string, minute: number, text: string, more = {}) => ({
  isUnsent: false,
  media: [],
  reactions: [],
  senderName,
  text,
  timestamp: at(minute),
  type: 'text',
  ...more,
});

const ANNA = 'your_activity_across_facebook/messages/inbox/anna_100000001/message_1.json';
const BOTH = {
  [ANNA]: mojibakeJson(thread(['Анна'], [row('Анна', 0, 'Яма'), row('Office', 1, 'Где?')])),
  'your_activity_across_facebook/messages/inbox/petr_100000002/message_1.json': thread(
    ['Petr'],
    [row('Petr', 0, 'hi')],
  ),
  'messages/Анна_3.json': flat(
    ['Анна', 'Office'],
    [
      flatRow(mojibake('Анна'), 2, mojibake('Тут'), { media: [{ uri: './media/1.jpg' }] }),
      flatRow('Office', 1, 'Где?'),
      flatRow('Анна', 3, '', { isUnsent: true }),
    ],
  ),
  'messages/media/1.jpg': 'jpeg',
};

describeMessageReader(messenger, [
  { name: 'both exports of one account', rows: 6, files: madeExport(BOTH) },
]);

describe('Messenger', () => {
  it.each([
    'messages',
    'your_activity_across_facebook/messages',
    'your_facebook_activity/messages',
  ])('threads are found in %s, in whatever section', async (root) => {
    const sections = ['inbox', 'archived_threads', 'filtered_threads', 'e2ee_cutover'];
    const files = madeExport(
      Object.fromEntries(
        sections.map((section, index) => [
          `${root}/${section}/anna_10000000${index}/message_1.json`,
          thread(['Anna'], [row('Anna', index, section)]),
        ]),
      ),
    );
    const { threads } = await readExport(messenger, { files });
    expect(threads.map(({ key }) => key)).toEqual([
      '100000000',
      '100000001',
      '100000002',
      '100000003',
    ]);
  });

  it('what the encrypted storage has again is left out; names and texts are repaired in both', async () => {
    const { opened, threads, messages, skips } = await readExport(messenger, {
      files: madeExport(BOTH),
    });
    expect(opened.owner?.name).toBe('Office');
    expect(threads.map(({ title }) => title)).toEqual(['Анна', 'Petr', 'Анна']);
    expect(skips).toEqual({ duplicate: 1, unsent: 1 });
    expect(messages.map(({ text, isOwn }) => [text, isOwn])).toEqual([
      ['Яма', false],
      ['Где?', true],
      ['hi', false],
      ['Тут', false],
    ]);
    expect(messages.at(-1)?.attachments).toEqual([
      { kind: 'photo', path: 'messages/media/1.jpg', label: '1.jpg' },
    ]);
  });

  it('a thread of the encrypted storage has the same key alone and beside the other export', async () => {
    const path = 'messages/Анна_3.json';
    const alone = await readExport(messenger, { files: madeExport({ [path]: BOTH[path] }) });
    const beside = await readExport(messenger, { files: madeExport(BOTH) });
    expect(alone.threads[0]?.key).toBe(beside.threads[2]?.key);
  });
});

const isThere = existsSync(fixture('messenger'));
describe.skipIf(!isThere)(
  `an export that others made${isThere ? '' : ' – SKIPPED: ../shared/fixtures is not there'}`,
  () => {
    const files = isThere ? folderExport(fixture('messenger/CounterForMessenger')) : [];
    describeMessageReader(messenger, [{ name: 'CounterForMessenger', rows: 30, files }]);

    it('CounterForMessenger: two talks, two groups, four calls, an own account in all of them', async () => {
      const { opened, threads, messages, skips, reactions } = await readExport(messenger, {
        files,
      });
      expect(opened.owner?.name).toBe('John Doe');
      expect(threads.map(({ key, isGroup }) => [key, isGroup])).toEqual([
        ['123456789', false],
        ['4437375262993687', true],
        ['4537375262993687', true],
        ['987654321', false],
      ]);
      expect(messages).toHaveLength(26);
      expect(messages.filter(({ isOwn }) => isOwn)).toHaveLength(9);
      expect([skips, reactions]).toEqual([{ call: 4 }, 1]);
    });
  },
);
