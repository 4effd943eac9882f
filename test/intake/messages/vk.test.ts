import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vkReader } from '../../../src/intake/messages/vk/vk.ts';
import { describeMessageReader, readExport } from '../../contract/message-reader.ts';
import { fixture, folderExport, madeExport } from './made-export.ts';
import { windows1251 } from './windows-1251.ts';

const JD = Buffer.from('{"user_id":100,"time_current":1769500800}').toString('base64');
const page = (...messages: string[]) =>
  windows1251(
    `<!DOCTYPE html><html><head><meta charset="windows-1251"><meta name="jd" content="${JD}"></head><body>${messages.join('\n')}</body></html>`,
  );
const header = (text: string) => `<div class="message__header">${text}</div>`;
const message = (id: number | string, head: string, body = 'Текст', below = '') =>
  `<div class="item"><div class='item__main'><div class="message" data-id="${id}">${header(head)}<div>${body}<div class="kludges">${below}</div></div></div></div></div>`;
const ANNA = '<a href="https://vk.com/id5">Анна</a>, 2 фев 2026 в 8:15:45';
const attached = (words: string, link = '') =>
  `<div class="attachment"><div class="attachment__description">${words}</div>${link && `<a class='attachment__link' href='${link}'>${link}</a>`}</div>`;

const read = (contents: Record<string, Uint8Array>) =>
  readExport(vkReader, { files: madeExport(contents) });
const only = async (...given: Parameters<typeof message>) => {
  const { messages, skips, problems } = await read({
    'messages/5/messages0.html': page(message(...given)),
  });
  return messages[0] ?? problems[0]?.reason ?? skips;
};

describeMessageReader(vkReader, [
  {
    name: 'a talk of two pages and a group',
    files: madeExport({
      'messages/5/messages0.html': page(
        message(4, 'Вы, 3 фев 2026 в 9:00:00', 'Принято'),
        message(3, ANNA, '', attached('Фотография', 'https://x.by/1.jpg')),
      ),
      'messages/5/messages50.html': page(message(2, ANNA), message(1, ANNA, '')),
      'messages/2000000001/messages0.html': page(message(9, ANNA)),
    }),
    rows: 5,
  },
]);

describe('a message of a VK archive', () => {
  it('has its instant from the shown date and the zone, its text with line breaks and pictographs', async () => {
    const edited = "<span class='message-edited' title='2 фев 2026 в 8:20:00'> (ред.)</span>";
    const body = '\n  Не горит фонарь &#128522;<br>дом&nbsp;5 &lt;б&gt;\n';
    expect(await only(7, ANNA + edited, body)).toMatchObject({
      thread: '5',
      key: '7',
      sender: { name: 'Анна', id: 'id5' },
      isOwn: false,
      sentAt: '2026-02-02T05:15:45.000Z',
      precision: 'second',
      text: 'Не горит фонарь 😊\nдом\u00a05 <б>',
    });
  });

  it.each([['Вы, 2 фев 2026 в 8:15:45'], ['You, at 8:15:45 am on 2 Feb 2026']])(
    'of the account itself is a reply: «%s»',
    async (head) => {
      expect(await only(1, head)).toMatchObject({
        isOwn: true,
        sender: { id: 'id100' },
        sentAt: '2026-02-02T05:15:45.000Z',
      });
    },
  );

  it('of a deleted account has an id and no name', async () => {
    const head = '<a href="https://vk.com/id77">DELETED</a>, 3 фев 2026 в 10:00:01';
    expect(await only(1, head)).toMatchObject({ sender: { name: null, id: 'id77' } });
  });

  it.each([
    ['Фотография', 'photo'],
    ['Голосовое сообщение', 'audio'],
    ['Стикер', 'sticker'],
    ['История', 'story'],
    ['Файл', 'file'],
    ['Карта', 'location'],
    ['Опрос', 'poll'],
    ['2 прикреплённых сообщения', 'share'],
  ])('with «%s» has an attachment: %s', async (words, kind) => {
    expect(await only(1, ANNA, '', attached(words))).toMatchObject({
      text: '',
      attachments: [{ kind, path: null, label: words }],
    });
  });

  it.each([
    ['that was taken back', ['1', ANNA, '', attached('Сообщение удалено')], { unsent: 1 }],
    ['of the network itself', ['1', ANNA, '', '<a class="im_srv_lnk">Анна</a>'], { service: 1 }],
    ['with nothing in it', ['1', ANNA, ''], { empty: 1 }],
    ['by nobody', ['1', ', 2 фев 2026 в 8:15:45'], { code: 'message-without-sender' }],
    ['at no time', ['1', '<a href="/id5">Анна</a>'], { code: 'message-without-date' }],
    [
      'at a time in another language',
      ['1', '<a href="/id5">Анна</a>, 2 tammi 2026'],
      { code: 'date-unreadable', value: '2 tammi 2026' },
    ],
  ] as const)('%s is told', async (_, given, expected) => {
    expect(await only(...(given as unknown as Parameters<typeof message>))).toEqual(expected);
  });

  it('that the end of its page cuts off is no message', async () => {
    const whole = page(message(2, ANNA, 'Первое'), message(1, ANNA, 'Второе'));
    const { messages, problems } = await read({
      'messages/5/messages0.html': whole.subarray(0, whole.length - 60),
    });
    expect(messages.map(({ text }) => text)).toEqual(['Первое']);
    expect(problems).toMatchObject([{ place: { number: 2 }, reason: { code: 'cut-off' } }]);
  });
});

it('a page of VK with elements without end is given up, not waited for', async () => {
  const harm = page(message(1, ANNA), '<b>'.repeat(300_000));
  const { messages, problems } = await read({ 'messages/5/messages0.html': harm });
  expect(messages).toHaveLength(1);
  expect(problems).toMatchObject([{ reason: { code: 'cut-off' } }]);
});

const isThere = existsSync(fixture('made-here/vk-archive'));
describe.skipIf(!isThere)(
  `the archive of VK${isThere ? '' : ' – SKIPPED: ../shared/fixtures is not there'}`,
  () => {
    // Counted by hand: 4 messages, of which one was taken back, on 3 pages.
    const files = isThere ? folderExport(fixture('made-here/vk-archive')) : [];
    describeMessageReader(vkReader, [{ name: 'made-here/vk-archive', files, rows: 4 }]);

    it('has two talks, three messages, one of them a reply', async () => {
      const { opened, threads, messages, skips, problems } = await readExport(vkReader, { files });
      expect(opened).toMatchObject({ owner: { id: 'id100' }, remarks: [{ code: 'local-time' }] });
      expect(threads.map(({ key, title, isGroup }) => [key, title, isGroup])).toEqual([
        ['12345', 'Анна Ковальчук', false],
        ['2000000001', 'Жильцы', true],
      ]);
      expect(messages.map(({ key, isOwn, text }) => [key, isOwn, text])).toEqual([
        ['2', false, 'Не горит фонарь 😊\nдом 5'],
        ['3', true, 'Принято'],
        ['9', false, 'Течёт крыша'],
      ]);
      expect({ skips, problems }).toEqual({ skips: { unsent: 1 }, problems: [] });
    });
  },
);
