import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_VALUE } from '../../../src/intake/messages/telegram/rows.ts';
import { telegramReader } from '../../../src/intake/messages/telegram/telegram.ts';
import { describeMessageReader, readExport } from '../../contract/message-reader.ts';
import { fixture, folderExport, madeExport, madeFile } from './made-export.ts';

const row = (id: number, more: object = {}) => ({
  id,
  type: 'message',
  date: '2026-02-02T09:00:00',
  date_unixtime: String(1770012000 + id),
  from: 'Мария',
  from_id: 'user5',
  text: `строка ${id}`,
  ...more,
});
const chat = (messages: unknown[], more: object = {}) => ({
  name: 'Мария',
  type: 'personal_chat',
  id: 5,
  messages,
  ...more,
});
const read = (contents: unknown, options = {}) =>
  readExport(telegramReader, {
    files: madeExport({ 'chat/result.json': contents, 'chat/photos/1.jpg': 'x' }),
    options,
  });
const textsOf = async (contents: unknown) =>
  (await read(contents)).messages.map(({ text }) => text);

describeMessageReader(telegramReader, [
  {
    name: 'a talk of two',
    files: madeExport({ 'result.json': chat([row(1), row(2, { from_id: 'user9' }), row(3)]) }),
    rows: 3,
  },
  {
    name: 'one chat exported twice',
    files: madeExport({
      'a/result.json': chat([row(1), row(2), row(3)]),
      'b/result.json': chat([row(2), row(3), row(4)]),
    }),
    rows: 6,
  },
]);

describe('a row of Telegram', () => {
  const only = async (more: object) => {
    const { messages, skips, problems } = await read(chat([row(1, more)]));
    return messages[0] ?? problems[0]?.reason ?? skips;
  };

  it('has its text from pieces, not from the entities that repeat them', async () => {
    const text = ['тел. ', { type: 'phone', text: '+375 29 000-00-01' }, ' вечером'];
    expect(await only({ text, text_entities: [{ type: 'plain', text: '...' }] })).toMatchObject({
      text: 'тел. +375 29 000-00-01 вечером',
    });
  });

  it('without a date in seconds is taken for the time of the zone', async () => {
    const legacy = { date_unixtime: undefined, from_id: 5 };
    expect(await only(legacy)).toMatchObject({
      sentAt: '2026-02-02T06:00:00.000Z',
      sender: { id: 'user5' },
    });
    const { opened } = await read(chat([row(1, legacy)]));
    expect(opened.remarks).toEqual([{ code: 'local-time' }]);
  });

  it.each([
    [
      'a photo',
      { photo: 'photos/1.jpg' },
      { kind: 'photo', path: 'chat/photos/1.jpg', label: null },
    ],
    [
      'a file that was left out',
      { file: '(File not included. Change data exporting settings to download.)' },
      { kind: 'file', path: null, label: null },
    ],
    [
      'a path that leaves the export',
      { file: '../../etc/passwd' },
      { kind: 'file', path: null, label: 'passwd' },
    ],
    [
      'a sticker',
      { file: '(…)', media_type: 'sticker', sticker_emoji: '😀' },
      { kind: 'sticker', path: null, label: '😀' },
    ],
    [
      'a place',
      { location_information: { latitude: 53.02, longitude: 27.55 }, place_name: 'Слуцк' },
      { kind: 'location', path: null, label: '53.02, 27.55 (Слуцк)' },
    ],
    [
      'a contact',
      { contact_information: { first_name: 'Пётр', last_name: '', phone_number: '+375' } },
      { kind: 'contact', path: null, label: 'Пётр +375' },
    ],
    ['a poll', { poll: { question: 'Когда?' } }, { kind: 'poll', path: null, label: 'Когда?' }],
  ])('with %s and no words is a message', async (_, more, attachment) => {
    expect(await only({ text: '', ...more })).toMatchObject({
      text: '',
      attachments: [attachment],
    });
  });

  it('with half a pair of surrogates has a character that every store keeps', async () => {
    expect(await only({ text: 'а\ud83d', from: '\ude00' })).toMatchObject({
      text: 'а\ufffd',
      sender: { name: '\ufffd' },
    });
  });

  it('that was forwarded says from whom', async () => {
    expect(await only({ forwarded_from: 'Соседи' })).toMatchObject({
      attachments: [{ kind: 'share', label: 'Соседи' }],
    });
  });

  it.each([
    ['a call', { type: 'service', action: 'phone_call' }, { call: 1 }],
    ['a pinned message', { type: 'service', action: 'pin_message' }, { service: 1 }],
    ['what the program could not tell', { type: 'unsupported' }, { unsupported: 1 }],
    ['a game', { text: '', game_title: 'x' }, { unsupported: 1 }],
    ['nothing', { text: '' }, { empty: 1 }],
    ['another type', { type: 'поэма' }, { code: 'shape-unknown', found: 'поэма' }],
    ['no date', { date: null, date_unixtime: null }, { code: 'message-without-date' }],
    [
      'a date that is none',
      { date: '2026-02-30T09:00:00', date_unixtime: '' },
      { code: 'date-unreadable', value: '2026-02-30T09:00:00' },
    ],
    ['nobody', { from: null, from_id: null }, { code: 'message-without-sender' }],
  ])('with %s is told', async (_, more, expected) => {
    expect(await only(more)).toEqual(expected);
  });
});

describe('the account in an export of Telegram', () => {
  it('is whoever is not the other in a talk of two', async () => {
    const mine = row(2, { from: 'РИК', from_id: 'user7' });
    const { opened, messages } = await read(chat([row(1), mine]));
    expect(opened.owner).toEqual({ name: 'РИК', handle: null, id: 'user7' });
    expect(messages.map(({ isOwn }) => isOwn)).toEqual([false, true]);
  });

  it('is not somebody who took its name', async () => {
    const facts = { user_id: 7, first_name: 'РИК' };
    const account = {
      personal_information: facts,
      chats: { list: [chat([row(1, { from: 'РИК' })])] },
    };
    const { messages } = await read(account);
    expect(messages[0]?.isOwn).toBe(false);
  });

  it('is asked for where nobody has an id', async () => {
    const rows = [row(1, { from_id: undefined }), row(2, { from: 'РИК', from_id: undefined })];
    const { opened } = await read(chat(rows, { id: undefined }));
    expect(opened).toMatchObject({ owner: null, candidates: ['Мария', 'РИК'] });
  });
});

describe('broken JSON of Telegram', () => {
  const text = JSON.stringify(chat([row(1), row(2), row(3)]), null, 1);

  it('with control characters as Telegram writes them is mended, an escaped backslash left alone', async () => {
    const broken = text.replace('строка 2', String.raw`стр\x08ока \\x08 2`);
    expect(await textsOf(broken)).toEqual(['строка 1', 'стр\bока \\x08 2', 'строка 3']);
  });

  it('loses the one row that is damaged and tells where it stands', async () => {
    const broken = text.replace('"строка 2"', '"строка 2');
    const { messages, problems } = await read(broken);
    expect(messages.map(({ key }) => key)).toEqual(['1', '3']);
    const byte = Buffer.byteLength(broken.slice(0, broken.indexOf('{\n   "id": 2')));
    expect(problems).toMatchObject([
      {
        file: 'chat/result.json',
        place: { unit: 'byte', number: byte + 1 },
        reason: { code: 'not-json' },
      },
    ]);
  });

  it('keeps what came before the place where a file was cut off', async () => {
    const { messages, problems } = await read(text.slice(0, text.indexOf('строка 3')));
    expect(messages.map(({ key }) => key)).toEqual(['1', '2']);
    expect(problems).toMatchObject([{ reason: { code: 'cut-off' } }]);
  });

  it('stops where the brackets do not close, and says at which byte', async () => {
    const { messages, problems } = await read(`${text.slice(0, text.lastIndexOf(']'))}}`);
    expect(messages).toHaveLength(3);
    expect(problems).toMatchObject([{ reason: { code: 'not-json', detail: '}' } }]);
  });

  it('holds no row that is larger than any message can be', async () => {
    const rows = [row(1), row(2, { text: 'я'.repeat(LARGEST_VALUE) }), row(3)];
    const { messages, problems } = await read(chat(rows));
    expect(messages.map(({ key }) => key)).toEqual(['1', '3']);
    expect(problems).toMatchObject([
      { reason: { code: 'too-large', limit: LARGEST_VALUE / 1024 ** 2 } },
    ]);
  });

  it('gives the same rows as JSON.parse, whatever stands in them and in whatever pieces', async () => {
    const anyText = fc.string({ unit: 'binary', minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyText),
        fc.integer({ min: 3, max: 90 }),
        async (texts, length) => {
          const content = JSON.stringify(
            chat(texts.map((one, index) => row(index, { text: one }))),
          );
          const files = [madeFile('result.json', content, length)];
          const opened = await telegramReader.open(files, files, { zone: [], dateOrder: null });
          const found: string[] = [];
          for await (const items of opened.items({ name: null, handle: null, id: null }))
            for (const item of items) if (item.kind === 'message') found.push(item.message.text);
          const again = JSON.parse(Buffer.from(content).toString()) as ReturnType<typeof chat>;
          expect(found).toEqual(again.messages.map((one) => (one as { text: string }).text));
        },
      ),
      { numRuns: 200 },
    );
  });
});

const isThere = existsSync(fixture('telegram'));
// Counted by hand in the files themselves.
describe.skipIf(!isThere)(
  `real exports of Telegram${isThere ? '' : ' – SKIPPED: ../shared/fixtures is not there'}`,
  () => {
    const sample = (folder: string, rows: number) => ({
      name: folder,
      files: isThere ? folderExport(fixture(folder)) : [],
      rows,
    });
    describeMessageReader(telegramReader, [
      sample('telegram/chatstyle', 12),
      sample('telegram/chat-miner', 4),
      sample('made-here/telegram-full', 11),
      sample('made-here/telegram-single', 7),
      sample('made-here/telegram-invalid-escape', 7),
      sample('made-here/telegram-legacy-2019', 1),
    ]);

    it.each([
      ['telegram/chatstyle', 1, 10, { service: 1, empty: 1 }],
      ['telegram/chat-miner', 2, 4, {}],
      ['made-here/telegram-full', 3, 8, { call: 1, unsupported: 1, 'not-a-talk': 1 }],
      ['made-here/telegram-single', 1, 5, { call: 1, unsupported: 1 }],
      ['made-here/telegram-invalid-escape', 1, 5, { call: 1, unsupported: 1 }],
      ['made-here/telegram-legacy-2019', 1, 1, {}],
    ])('%s: %i threads, %i messages', async (folder, threads, messages, skips) => {
      const found = await readExport(telegramReader, sample(folder, 0));
      expect(found).toMatchObject({ problems: [], skips });
      expect([found.threads.length, found.messages.length]).toEqual([threads, messages]);
    });

    it('the whole account knows its owner, its replies and who deleted the account', async () => {
      const { opened, threads, messages } = await readExport(
        telegramReader,
        sample('made-here/telegram-full', 0),
      );
      expect(opened.owner).toEqual({ name: 'Слуцкий РИК', handle: null, id: 'user777000' });
      expect(threads.map(({ key, isGroup }) => [key, isGroup])).toEqual([
        ['user555000111', false],
        ['user444', false],
        ['channel1888000', true],
      ]);
      expect(messages.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual(['Принято']);
      expect(messages.find(({ thread }) => thread === 'user444')?.sender).toMatchObject({
        name: null,
        id: 'user444',
      });
    });
  },
);
