import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { instagramHtmlReader } from '../../../src/intake/messages/instagram-html/instagram-html.ts';
import { describeMessageReader, readExport } from '../../contract/message-reader.ts';
import { fixture, folderExport, madeExport } from './made-export.ts';

type Form = 'new' | 'older' | 'oldest';
const TIME = {
  new: 'Jan 27, 2026 8:06 am',
  older: 'Jan 27, 2026, 8:06 AM',
  oldest: 'Jan 27, 2026, 8:06 AM',
};

interface Look {
  readonly form?: Form;
  readonly time?: string;
}

function block(name: string, text: string, { form = 'new', time = TIME[form] }: Look = {}): string {
  if (form === 'oldest')
    return `<div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder"><div class="_3-96 _2pio _2lek _2lel">${name}</div><div class="_3-96 _2let"><div><div></div><div>${text}</div></div></div><div class="_3-94 _2lem">${time}</div></div>`;
  const tag = form === 'new' ? 'h2' : 'div';
  return `<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><${tag} class="_3-95 _2pim _a6-h _a6-i">${name}</${tag}><div class="_3-95 _a6-p"><div><div></div><div>${text}</div><div></div><div></div></div></div><div class="_3-94 _a6-o">${time}</div></div>`;
}
const page = (blocks: readonly string[], title = 'Анна') =>
  `<html><head><style>${'.a{b:c}'.repeat(2_000)}</style><title>${title}</title></head><body>${blocks.join('')}</body></html>`;
const INBOX = 'your_instagram_activity/messages/inbox';
const read = (contents: Record<string, string>) =>
  readExport(instagramHtmlReader, { files: madeExport(contents) });
const only = async (text: string, options = {}) => {
  const { messages, skips, problems } = await read({
    [`${INBOX}/anna_1/message_1.html`]: page([block('Анна', text, options)]),
  });
  return messages[0] ?? problems[0]?.reason ?? skips;
};

describeMessageReader(instagramHtmlReader, [
  {
    name: 'two threads, one of two pages',
    files: madeExport({
      [`${INBOX}/anna_17841400000000001/message_1.html`]: page([
        block('РИК', 'Принято', { time: 'Jan 28, 2026 8:00 am' }),
        block('Анна', 'Вторая страница', { time: 'Jan 27, 2026 9:00 am' }),
      ]),
      [`${INBOX}/anna_17841400000000001/message_2.html`]: page([
        block('Анна', 'б'),
        block('Анна', 'а'),
      ]),
      [`${INBOX}/boris_2/message_1.html`]: page([block('Борис', 'Нет воды')], 'Борис'),
    }),
    rows: 5,
  },
]);

describe('a message of an Instagram page', () => {
  it.each<Form>(['new', 'older', 'oldest'])('is read in the %s markup', async (form) => {
    expect(
      await only('Не горит фонарь &#064;двор &amp; подъезд<br/>дом 5', { form }),
    ).toMatchObject({
      sender: { name: 'Анна' },
      sentAt: '2026-01-27T05:06:00.000Z',
      precision: 'minute',
      text: 'Не горит фонарь @двор & подъезд\nдом 5',
    });
  });

  it('keeps the order of the page within one minute: the newest stands first', async () => {
    const { messages } = await read({
      [`${INBOX}/anna_1/message_1.html`]: page([block('Анна', 'второе'), block('Анна', 'первое')]),
    });
    expect(messages.map(({ text }) => text)).toEqual(['первое', 'второе']);
  });

  it('counts reactions and takes pictures and links for what they are', async () => {
    const photo = `${INBOX}/anna_1/photos/1.jpg`;
    const body = `вот</div><div><a target="_blank" href="https://example.by/x">https://example.by/x</a></div><div><a href="${photo}"><img src="${photo}"/></a></div><ul class="_a6-q"><li><span>❤Борис</span></li></ul><div>`;
    const { messages, reactions } = await read({
      [`${INBOX}/anna_1/message_1.html`]: page([block('Анна', body)]),
      [photo]: 'x',
    });
    expect(messages[0]).toMatchObject({
      text: 'вот',
      attachments: [
        { kind: 'share', path: null, label: 'https://example.by/x' },
        { kind: 'photo', path: photo, label: '1.jpg' },
      ],
    });
    expect(reactions).toBe(1);
  });

  it.each([
    ['a liked row', 'Liked a message', {}, { like: 1 }],
    ['nothing', '', {}, { empty: 1 }],
    ['no date', 'а', { time: '' }, { code: 'message-without-date' }],
    [
      'a date in a language that nobody here reads',
      'а',
      { time: '27 tammi 2026 8:06' },
      { code: 'date-unreadable', value: '27 tammi 2026 8:06' },
    ],
  ])('with %s is told', async (_, text, options, expected) => {
    expect(await only(text, options)).toEqual(expected);
  });

  it('of a group leaves the list of its people aside', async () => {
    const people =
      '<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder"><h2 class="_3-95 _2pim _a6-h _a6-i">Participants: Анна, Борис and РИК</h2></div>';
    const { threads, messages } = await read({
      [`${INBOX}/dom_1/message_1.html`]: page([people, block('Анна', 'а')], 'Дом 7'),
    });
    expect(messages).toHaveLength(1);
    expect(threads[0]).toMatchObject({ title: 'Дом 7', isGroup: true });
  });
});

it('the account of Instagram pages is who answers in each thread', async () => {
  const { opened, messages } = await read({
    [`${INBOX}/anna_1/message_1.html`]: page([block('РИК', 'да'), block('Анна', 'а')]),
    [`${INBOX}/boris_2/message_1.html`]: page([block('Борис', 'а')], 'Борис'),
  });
  expect(opened.owner?.name).toBe('РИК');
  expect(opened.remarks).toEqual([{ code: 'minutes-only' }]);
  expect(messages.filter(({ isOwn }) => isOwn).map(({ text }) => text)).toEqual(['да']);
});

it('pages that are no talks and pages of Facebook are left to others', async () => {
  const rows = page([block('Анна', 'а')]);
  const files = madeExport({
    'your_instagram_activity/comments/post_comments_1.html': rows,
    'your_facebook_activity/messages/inbox/anna_1/message_1.html': rows,
  });
  expect(await instagramHtmlReader.recognise(files)).toEqual([]);
});

const isThere = existsSync(fixture('made-here/instagram-html'));
// Counted by hand: two blocks a page.
describe.skipIf(!isThere)(
  `pages of Instagram${isThere ? '' : ' – SKIPPED: ../shared/fixtures is not there'}`,
  () => {
    const folders = ['made-here/instagram-html', 'made-here/instagram-html-legacy'];
    const filesOf = (folder: string) => (isThere ? folderExport(fixture(folder)) : []);
    describeMessageReader(
      instagramHtmlReader,
      folders.map((name) => ({ name, files: filesOf(name), rows: 2 })),
    );

    it.each([
      [folders[0] ?? '', 'Не горит фонарь @двор & подъезд', '2026-01-27T05:06:00.000Z'],
      [folders[1] ?? '', 'Не горит фонарь', '2022-01-27T05:06:00.000Z'],
    ])('%s: a question and the answer', async (folder, text, sentAt) => {
      const found = await readExport(instagramHtmlReader, { files: filesOf(folder) });
      expect(found).toMatchObject({ problems: [], skips: {} });
      expect(found.threads).toMatchObject([{ key: 'anna_1', title: 'Анна Ковальчук' }]);
      expect(found.messages).toMatchObject([
        { text, sentAt, isOwn: false },
        { text: 'Принято.', isOwn: true },
      ]);
    });
  },
);
