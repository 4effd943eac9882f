import { describe, expect, it } from 'vitest';
import { instagramJson } from '../../../../src/intake/messages/instagram-json/reader.ts';
import { describeMessageReader, readExport } from '../../../contract/message-reader.ts';
import { madeExport } from '../made-export.ts';
import { mojibakeJson } from '../mojibake.ts';
import { OWNER, row, thread } from './threads.ts';

const INBOX = 'your_instagram_activity/messages/inbox';
const PERSON = 'personal_information/personal_information/personal_information.json';
const ANNA = `${INBOX}/anna_17841400000000001/message_1.json`;

const read = (contents: Record<string, unknown>) =>
  readExport(instagramJson, { files: madeExport({ [PERSON]: OWNER, ...contents }) });
const readRows = (...rows: object[]) => read({ [ANNA]: thread(['Anna'], rows) });
const texts = async (reading: ReturnType<typeof read>) =>
  (await reading).messages.map(({ text }) => text);

describeMessageReader(instagramJson, [
  {
    name: 'a made export with everything that is no message',
    rows: 16,
    files: madeExport({
      [PERSON]: OWNER,
      [ANNA]: thread(
        ['Anna'],
        [
          row('Anna', 0, 'hello'),
          row('Anna', 1, 'where to write?'),
          row('Anna', 2, 'where to write to? (edited)'),
          row('Office', 3, { content: 'here', reactions: [{ reaction: 'x', actor: 'Anna' }] }),
          row('Anna', 4, 'Liked a message'),
          row('Anna', 5, { photos: [{ uri: `${INBOX}/anna_17841400000000001/photos/1.jpg` }] }),
          row('Anna', 6, { is_unsent: true }),
          row('Anna', 7, { call_duration: 3, content: 'Audio call ended' }),
          row('Anna', 7, { type: 'Subscribe', users: [{ name: 'B' }], content: 'Anna added B.' }),
          row('Anna', 8, {}),
          { sender_name: 'Anna', content: 'no date' },
          { timestamp_ms: 1769500800000, content: 'no sender' },
          { sender_name: 'Anna', timestamp_ms: 'soon', content: 'odd date' },
          null,
        ],
      ),
      [`${INBOX}/anna_17841400000000001/message_2.json`]: thread(
        ['Anna'],
        [row('Anna', -9, 'an hour before')],
      ),
      [`${INBOX}/anna_17841400000000001/photos/1.jpg`]: 'not a picture',
      'your_instagram_activity/messages/broadcast/news_1789000000000002/message_1.json': thread(
        ['News'],
        [row('News', 0, 'read our news')],
      ),
    }),
  },
  {
    name: 'the single file of 2018 to 2020',
    rows: 5,
    files: madeExport({
      'profile.json': { biography: '', private_account: false, username: 'office_by' },
      'messages.json': [
        {
          participants: ['office_by', 'anna.k'],
          conversation: [
            { sender: 'office_by', created_at: '2019-10-27T22:00:00+00:00', text: 'Здравствуйте' },
            {
              sender: 'anna.k',
              created_at: '2019-10-27T21:52:12.000000+00:00',
              text: 'Яма на дороге',
              likes: [{ username: 'office_by' }],
            },
            { sender: 'anna.k', created_at: '2019-10-27T21:00:00+00:00', media: 'https://x/1.jpg' },
          ],
        },
        {
          participants: ['office_by', 'petr'],
          conversation: [
            { sender: 'petr', created_at: '2019-01-01T00:00:00+00:00', video_call_action: 'ended' },
            { sender: 'petr', created_at: '2019-01-01T00:00:00+00:00', text: null },
          ],
        },
      ],
    }),
  },
]);

describe('layouts', () => {
  it.each([
    ['since 2023', 'your_instagram_activity/messages/inbox'],
    ['of 2020 to 2023', 'messages/inbox'],
    ['within a folder that somebody made', 'export of may/your_instagram_activity/messages/inbox'],
    ['of the threads alone', 'inbox'],
  ])('%s', async (_, root) => {
    const { threads, messages } = await read({
      [`${root}/anna_17841400000000001/message_1.json`]: thread(['Anna'], [row('Anna', 0, 'hi')]),
    });
    expect(threads).toMatchObject([{ key: '17841400000000001', title: 'Anna', isGroup: false }]);
    expect(messages).toMatchObject([{ text: 'hi', isOwn: false, sender: { name: 'Anna' } }]);
  });

  it('before December 2020: handles, right Unicode, links for pictures', async () => {
    const files = madeExport({
      'profile.json': { biography: '', username: 'office_by', name: 'Office' },
      'messages.json': [
        {
          participants: ['office_by', 'anna.k'],
          conversation: [
            { sender: 'office_by', created_at: '2019-10-27T22:00:00+00:00', heart: '❤️' },
            { sender: 'anna.k', created_at: '2019-10-27T21:00:00+03:00', text: 'Яма: Ð\u0090' },
          ],
        },
      ],
    });
    const { opened, threads, messages } = await readExport(instagramJson, { files });
    expect(opened.owner).toEqual({ name: 'Office', handle: 'office_by', id: null });
    expect(threads).toMatchObject([{ participants: [{ name: 'anna.k' }], isGroup: false }]);
    expect(messages).toMatchObject([
      { text: 'Яма: Ð\u0090', sentAt: '2019-10-27T18:00:00.000Z', isOwn: false },
      { text: '❤️', isOwn: true },
    ]);
  });

  it('one file alone says itself which thread it is', async () => {
    const json = thread(['Anna'], [row('Anna', 0, 'hi')], {
      thread_path: 'inbox/anna_17841400000000001',
    });
    const whole = await read({ [ANNA]: json });
    const alone = await readExport(instagramJson, { files: madeExport({ 'anna.json': json }) });
    expect(alone.threads[0]?.key).toBe(whole.threads[0]?.key);
  });

  it('other files among the messages are no threads', async () => {
    const files = madeExport({
      'your_instagram_activity/messages/secret_conversations.json': { ig_secret: [] },
      'your_instagram_activity/messages/your_chat_information.json': { messages: ['a', 'b'] },
      'your_instagram_activity/comments/post_comments_1.json': [{ string_list_data: [] }],
    });
    expect(await instagramJson.recognise(files)).toEqual([]);
  });
});

describe('a thread', () => {
  const parts = {
    [`${INBOX}/anna_17841400000000001/message_1.json`]: thread(['Anna'], [row('Anna', 30, 'c')]),
    [`${INBOX}/anna_17841400000000001/message_2.json`]: thread(['Anna'], [row('Anna', 20, 'b')]),
    [`${INBOX}/anna_17841400000000001/message_10.json`]: thread(['Anna'], [row('Anna', 10, 'a')]),
  };

  it('is put together from its parts, whatever their order', async () => {
    expect(await texts(read(parts))).toEqual(['a', 'b', 'c']);
    expect(await texts(read(Object.fromEntries(Object.entries(parts).reverse())))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('keeps the order of what was written in the same moment, newest first or oldest first', async () => {
    const same = [row('Anna', 0, 'x'), row('Anna', 1, 'y'), row('Anna', 1, 'z')];
    expect(await texts(read({ [ANNA]: thread(['Anna'], same) }))).toEqual(['x', 'y', 'z']);
    expect(await texts(read({ [ANNA]: thread(['Anna'], same.toReversed()) }))).toEqual([
      'x',
      'y',
      'z',
    ]);
  });

  it('has the same keys when the other has a new name and the request was accepted', async () => {
    const rows = (name: string) => [
      row(name, 0, 'hello'),
      row('Office', 1, 'yes?'),
      row(name, 2, {
        content: `${name} sent something.`,
        share: { link: 'https://www.instagram.com/p/1/' },
      }),
    ];
    const before = await read({
      'your_instagram_activity/messages/message_requests/anna_17841400000000001/message_1.json':
        thread(['Anna K'], rows('Anna K'), { is_pending: true }),
    });
    const after = await read({
      [`${INBOX}/mrs.petrova_17841400000000001/message_1.json`]: thread(
        ['Petrova'],
        rows('Petrova'),
      ),
    });
    const keysOf = ({ messages }: typeof before) => messages.map(({ key }) => key);
    expect(keysOf(after)).toEqual(keysOf(before));
    expect(before.threads).toMatchObject([{ key: '17841400000000001', isRequest: true }]);
    expect(after.threads).toMatchObject([{ key: '17841400000000001', isRequest: false }]);
  });

  it('that stands in two exports named together is one, and says what it has twice', async () => {
    const earlier = madeExport({ [ANNA]: thread(['Anna'], [row('Anna', 0, 'a')]) });
    const later = madeExport({
      [ANNA]: thread(['Anna'], [row('Anna', 0, 'a'), row('Anna', 1, 'b')]),
      [PERSON]: OWNER,
    });
    const { threads, messages, skips } = await readExport(instagramJson, {
      files: [...earlier, ...later],
    });
    expect(threads).toHaveLength(1);
    expect(messages.map(({ text }) => text)).toEqual(['a', 'b']);
    expect(skips).toEqual({ duplicate: 1 });
  });

  it('tells equal messages of one moment apart', async () => {
    const { messages } = await readRows(row('Anna', 0, '!'), row('Anna', 0, '!'));
    expect(new Set(messages.map(({ key }) => key)).size).toBe(2);
  });
});

describe('rows', () => {
  it('a double tap is a like, not a message', async () => {
    const { messages, skips } = await readRows(
      row('Anna', 0, 'Liked a message'),
      row('Anna', 1, 'Reacted 😮 to your message '),
      row('Anna', 2, 'Liked a message, really'),
    );
    expect([messages.length, skips]).toEqual([1, { like: 2 }]);
  });

  it('of an edited message only the last wording is left, without the mark', async () => {
    const { messages, skips } = await readRows(
      row('Anna', 0, 'Дом 5'),
      row('Anna', 1, 'Спасибо!'),
      row('Anna', 2, 'Дом 5, подъезд 2 (edited)'),
      row('Anna', 3, 'Дом 5, подъезд 2, этаж 3 (edited)'),
    );
    expect(messages.map(({ text }) => text)).toEqual(['Спасибо!', 'Дом 5, подъезд 2, этаж 3']);
    expect(skips).toEqual({ edited: 2 });
  });

  it('an edited message takes none away that is not like it, or another’s, or hours old', async () => {
    const { messages, skips } = await readRows(
      row('Anna', -300, 'Дом 5'),
      row('Office', 0, 'Дом 5'),
      row('Anna', 1, 'Когда ответ?'),
      row('Anna', 2, 'Дом 5, подъезд 2 (edited)'),
    );
    expect([messages.length, skips]).toEqual([4, {}]);
  });

  it('calls, service rows, what was taken back and what is empty are counted', async () => {
    const { messages, skips } = await readRows(
      row('Anna', 0, { content: 'Anna called you.', call_duration: 0, missed: true }),
      row('Anna', 1, 'Video chat ended'),
      row('Anna', 2, 'Anna named the group House 7.'),
      row('Anna', 3, { is_unsent: true }),
      row('Anna', 4),
      row('Anna', 5, 'Anna sent an attachment.'),
    );
    expect(messages).toEqual([]);
    expect(skips).toEqual({ call: 2, service: 2, unsent: 1, empty: 1 });
  });

  it('a share keeps its link and words, a reply to a story is told as one', async () => {
    const { messages } = await readRows(
      row('Anna', 0, {
        content: 'Anna sent an attachment.',
        share: { link: 'https://www.instagram.com/p/1/', share_text: 'Яма' },
      }),
      row('Anna', 1, {
        content: 'Где это?',
        share: { link: 'https://instagram.com/stories/office_by/2' },
      }),
    );
    expect(messages).toMatchObject([
      { text: '', attachments: [{ kind: 'share', label: 'Яма https://www.instagram.com/p/1/' }] },
      { text: 'Где это?', attachments: [{ kind: 'story' }] },
    ]);
  });

  it('media are found wherever the export lies, and never outside it', async () => {
    const uri = `${INBOX}/anna_17841400000000001/photos/1.jpg`;
    const files = madeExport({
      [`may/${ANNA}`]: thread(
        ['Anna'],
        [
          row('Anna', 0, { photos: [{ uri }], videos: [{ uri: '../../../../etc/passwd' }] }),
          row('Anna', 1, { audio_files: [{ uri: `${INBOX}/other/audio/2.mp4` }] }),
        ],
      ),
      [`may/${uri}`]: 'jpeg',
    });
    const { messages } = await readExport(instagramJson, { files });
    expect(messages.flatMap(({ attachments }) => attachments)).toEqual([
      { kind: 'photo', path: `may/${uri}`, label: '1.jpg' },
      { kind: 'video', path: null, label: 'passwd' },
      { kind: 'audio', path: null, label: '2.mp4' },
    ]);
  });
});

describe('the account', () => {
  it('is known by its page in any language of the account', async () => {
    const { opened, messages } = await read({
      [PERSON]: mojibakeJson({
        profile_user: [
          { string_map_data: { [Buffer.from('Имя').toString('latin1')]: { value: 'Слуцк' } } },
        ],
      }),
      [ANNA]: mojibakeJson(thread(['Анна'], [row('Слуцк', 0, 'Ответ'), row('Анна', 1, 'Ё')])),
    });
    expect(opened.owner?.name).toBe('Слуцк');
    expect(messages.map(({ isOwn, text }) => [isOwn, text])).toEqual([
      [true, 'Ответ'],
      [false, 'Ё'],
    ]);
  });

  it('else is who takes part in every thread; of a single thread it is asked', async () => {
    const one = { [ANNA]: thread(['Anna'], [row('Anna', 0, 'hi')]) };
    const two = {
      ...one,
      [`${INBOX}/petr_2000000/message_1.json`]: thread(['Petr'], [row('Petr', 0, 'x')]),
    };
    const openedOf = async (contents: Record<string, unknown>) =>
      (await readExport(instagramJson, { files: madeExport(contents) })).opened;
    expect(await openedOf(two)).toMatchObject({
      owner: { name: 'Office' },
      candidates: ['Office'],
    });
    expect(await openedOf(one)).toMatchObject({ owner: null, candidates: ['Anna', 'Office'] });
  });

  it('is who takes part in every thread, also where its page has another name', async () => {
    const { opened } = await read({
      [PERSON]: { profile_user: [{ string_map_data: { Name: { value: 'Old name' } } }] },
      [ANNA]: thread(['Anna'], [row('Anna', 0, 'hi')]),
      [`${INBOX}/petr_2000000/message_1.json`]: thread(['Petr'], [row('Petr', 0, 'x')]),
    });
    expect(opened.owner).toEqual({ name: 'Office', handle: null, id: null });
  });

  it('of two exports of two accounts is nobody until one is named', async () => {
    const { opened } = await readExport(instagramJson, {
      files: madeExport({
        [`one/${PERSON}`]: OWNER,
        [`two/${PERSON}`]: { profile_user: [{ string_map_data: { Name: { value: 'Other' } } }] },
        [ANNA]: thread(['Anna'], [row('Anna', 0, 'hi')]),
      }),
    });
    expect(opened).toMatchObject({ owner: null, candidates: ['Anna', 'Office'] });
  });

  it('is known by its handle too, where the export says which name goes with it', async () => {
    const files = madeExport({
      [PERSON]: OWNER,
      [ANNA]: thread(['Anna'], [row('Office', 0, 'hi')]),
    });
    const own = { name: null, handle: 'office_by', id: null };
    const { messages } = await readExport(instagramJson, { files, own });
    expect(messages[0]?.isOwn).toBe(true);
  });
});

describe('what is wrong', () => {
  it('is told with the file and the row', async () => {
    const { problems } = await read({
      [ANNA]: thread(
        ['Anna'],
        [row('Anna', 0, 'ok'), { sender_name: 'Anna', timestamp_ms: 1, content: 'too old' }, 5],
      ),
    });
    expect(problems).toEqual([
      {
        file: ANNA,
        place: { unit: 'row', number: 1 },
        reason: { code: 'shape-unknown', found: 'number' },
      },
      {
        file: ANNA,
        place: { unit: 'row', number: 2 },
        reason: { code: 'date-unreadable', value: '1' },
      },
    ]);
  });

  it('is no fault of ours, however deep it is nested', async () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const messages = `[{"sender_name": "Anna", "timestamp_ms": ${deep}, "content": ${deep}}]`;
    const { problems } = await read({ [ANNA]: `{"participants": [], "messages": ${messages}}` });
    expect(problems.map(({ reason }) => reason)).toEqual([
      { code: 'date-unreadable', value: 'array' },
    ]);
  });

  it('a file that was cut off is told, the others are read', async () => {
    const whole = JSON.stringify(thread(['Anna'], [row('Anna', 0, 'lost')]));
    const { problems, messages } = await read({
      [ANNA]: whole.slice(0, -40),
      [`${INBOX}/anna_17841400000000001/message_2.json`]: thread(['Anna'], [row('Anna', 0, 'ok')]),
    });
    expect(problems).toEqual([{ file: ANNA, place: null, reason: { code: 'cut-off' } }]);
    expect(messages.map(({ text }) => text)).toEqual(['ok']);
  });
});
