import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mailReader } from '../../../src/intake/messages/mail/mail.ts';
import { readMailDate } from '../../../src/intake/messages/mail/mail-date.ts';
import { mailsOf } from '../../../src/intake/messages/mail/mails.ts';
import type { ExportFile } from '../../../src/intake/messages/reader.ts';
import { describeMessageReader, readExport } from '../../contract/message-reader.ts';
import { fixture, folderExport, madeExport, madeFile } from './made-export.ts';

/** The 48 at once would take the fuzz too long; msg_19 has no header. */
const inDozens = (files: readonly ExportFile[]) =>
  Array.from({ length: Math.ceil(files.length / 12) }, (_, index) => {
    const some = files.slice(index * 12, index * 12 + 12);
    const rows = some.filter(({ path }) => path !== 'msg_19.txt').length;
    return { name: `mail/cpython-3.13 from ${some[0]?.path}`, files: some, rows };
  });

interface Letter {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly date?: string;
  readonly id?: string;
  readonly more?: string;
  readonly body?: string;
}
function letter({ from = 'Анна <anna@example.by>', ...rest }: Letter = {}): string {
  const { to = 'isp@example.by', subject = 'Яма', body = 'У дома 5', id, more = '' } = rest;
  const { date = 'Tue, 3 Feb 2026 09:15:00 +0300' } = rest;
  const line = (name: string, value: string | undefined) => (value ? `${name}: ${value}\n` : '');
  return `${line('From', from)}${line('To', to)}${line('Subject', subject)}${line('Date', date)}${line('Message-ID', id)}${more}MIME-Version: 1.0\n\n${body}\n`;
}
const inMbox = (...letters: string[]) =>
  letters.map((one) => `From anna@example.by Tue Feb  3 06:15:00 2026\n${one}\n`).join('');
const read = (contents: Record<string, string | Uint8Array>, own?: string) =>
  readExport(mailReader, {
    files: madeExport(contents),
    ...(own ? { own: { name: own, handle: null, id: null } } : {}),
  });
const only = async (given: Letter) => {
  const { messages, skips, problems } = await read({ 'a.eml': letter(given) });
  return messages[0] ?? problems[0]?.reason ?? skips;
};

describeMessageReader(mailReader, [
  {
    name: 'a mailbox with an answer and a mail twice',
    files: madeExport({
      'inbox.mbox': inMbox(
        letter({ id: '<1@x>' }),
        letter({ id: '<1@x>' }),
        letter({ id: '<2@x>', from: 'isp@example.by', to: 'anna@example.by' }),
      ),
      'later.eml': letter({ id: '<3@x>', date: 'Tue, 3 Feb 2026 08:00:00 +0300' }),
    }),
    rows: 4,
  },
]);

describe('a mail', () => {
  it('has its subject above its text and is in the thread of whoever wrote it', async () => {
    expect(await only({ id: '<1@x>', more: 'Cc: other@example.by\n' })).toMatchObject({
      thread: 'anna@example.by',
      key: '1@x',
      sender: { name: 'Анна', id: 'anna@example.by', email: 'anna@example.by' },
      sentAt: '2026-02-03T06:15:00.000Z',
      text: 'Яма\n\nУ дома 5',
    });
  });

  it('of the account is a reply, in the thread of whom it was written to', async () => {
    const answer = { from: 'РИК <ISP@example.by>', to: 'anna@example.by' };
    const { messages } = await read(
      { 'a.eml': letter(), 'b.eml': letter({ ...answer, subject: 'Re: Яма' }) },
      'isp@example.by',
    );
    expect(messages.map(({ thread, isOwn }) => [thread, isOwn])).toEqual([
      ['anna@example.by', false],
      ['anna@example.by', true],
    ]);
  });

  it('in HTML alone is read as a person reads it', async () => {
    const html =
      '<html><head><style>p{}</style></head><body><p>Прошу <b>принять</b>\n меры&nbsp;&mdash;</p><div>дом&#160;5<br>кв. 7</div></body></html>';
    const more = 'Content-Type: text/html; charset=utf-8\n';
    expect(await only({ more, body: html })).toMatchObject({
      text: 'Яма\n\nПрошу принять меры\u00a0—\nдом\u00a05\nкв. 7',
    });
  });

  it('whose parts cannot be found keeps its text', async () => {
    const more = 'Content-Type: multipart/mixed; boundary="nowhere"\n';
    expect(await only({ more, body: 'Нет воды' })).toMatchObject({ text: 'Яма\n\nНет воды' });
  });

  it('without an id has a key of its content', async () => {
    const { messages } = await read({ 'a.eml': letter(), 'b.eml': letter({ body: 'У дома 6' }) });
    expect(new Set(messages.map(({ key }) => key)).size).toBe(2);
    expect(await only({})).toMatchObject({ key: messages[0]?.key });
  });

  it.each([
    ['nobody', { from: '' }, { code: 'message-without-sender' }],
    ['no date', { date: '' }, { code: 'message-without-date' }],
    ['a date that is none', { date: 'вчера' }, { code: 'date-unreadable', value: 'вчера' }],
    ['nothing in it', { subject: '', body: '' }, { empty: 1 }],
    [
      'the words of a server',
      { more: 'Content-Type: multipart/report; boundary="b"\n' },
      { service: 1 },
    ],
  ])('with %s is told', async (_, given, expected) => {
    const told = await only(given);
    expect(told).toEqual(
      'value' in told && 'value' in expected ? { ...expected, value: told.value } : expected,
    );
  });

  it('without a date has that of its receipt', async () => {
    const more = 'Received: from a by b; Tue, 3 Feb 2026 09:20:00 +0300\n';
    expect(await only({ date: '', more })).toMatchObject({ sentAt: '2026-02-03T06:20:00.000Z' });
  });
});

describe('a mailbox', () => {
  it('is divided at its dividers alone, quoted lines get back what they were', async () => {
    const body = 'Раз\nFrom the village, 12:00 2026\n\n>From the village\n>>From afar';
    const { messages } = await read({ inbox: inMbox(letter({ body }), letter({ body: 'Два' })) });
    expect(messages.map(({ text }) => text)).toEqual([
      'Яма\n\nРаз\nFrom the village, 12:00 2026\n\nFrom the village\n>From afar',
      'Яма\n\nДва',
    ]);
  });

  it('passes over a mail that is larger than servers take, and reads those behind it', async () => {
    const content = inMbox(letter({ body: 'я'.repeat(500) }), letter());
    const mails: (number | null)[] = [];
    for await (const { bytes } of mailsOf(madeFile('a.mbox', content, 100), 400))
      mails.push(bytes?.length ?? null);
    expect(mails).toEqual([null, Buffer.byteLength(letter()) + 1]);
  });

  it('tells at which byte a broken mail begins', async () => {
    const first = inMbox(letter());
    const content = first + inMbox(letter({ date: '' }));
    const { problems } = await read({ inbox: content });
    const divider = content.indexOf('\n', first.length) + 1;
    const number = Buffer.byteLength(content.slice(0, divider)) + 1;
    expect(problems).toMatchObject([{ place: { unit: 'byte', number } }]);
  });

  it('belongs to whom the server delivers, else to who is in every mail', async () => {
    const delivered = letter({ more: 'Delivered-To: isp@example.by\n' });
    expect((await read({ a: delivered })).opened.owner?.id).toBe('isp@example.by');
    const two = { a: letter(), b: letter({ from: 'boris@example.by' }) };
    expect((await read(two)).opened.owner?.id).toBe('isp@example.by');
    const { opened } = await read({ a: letter() });
    expect(opened).toMatchObject({
      owner: null,
      candidates: ['anna@example.by', 'isp@example.by'],
    });
  });
});

describe('the date of a mail', () => {
  const zone = [{ from: null, offset: '+03:00' }];

  it.each([
    ['Tue, 3 Feb 2026 09:15:00 +0300', '2026-02-03T06:15:00.000Z'],
    ['3 Feb 2026 09:15 -0500 (EST)', '2026-02-03T14:15:00.000Z'],
    ['Tue, 03 Feb 26 09:15:00 GMT', '2026-02-03T09:15:00.000Z'],
    ['Fri, 20 Apr 2001 20:18:00 EDT', '2001-04-21T00:18:00.000Z'],
    ['01 Jan 2001 00:01+0000', '2001-01-01T00:01:00.000Z'],
    ['Tue, 3 Feb 2026 09:15:00', '2026-02-03T06:15:00.000Z'],
  ])('«%s»', (text, instant) => expect(readMailDate(text, zone)).toBe(instant));

  it.each([
    '',
    'вчера',
    'Tue, 31 Feb 2026 09:15:00 +0300',
    '3 Feb 2026 29:15:00',
    '3 Фев 2026 09:15',
  ])('«%s» is none', (text) => expect(readMailDate(text, zone)).toBeNull());
});

it('what only begins like a mail is none', async () => {
  const files = madeExport({
    'note.txt': 'Subject: to be decided\nand written down',
    'list.txt': 'Send submissions to\n\tppp@example.org\n',
    'data.json': '{"from": 1}',
    empty: '',
  });
  expect(await mailReader.recognise(files)).toEqual([]);
});

const isThere = existsSync(fixture('mail/cpython-3.13'));
describe.skipIf(!isThere)(
  `real mails${isThere ? '' : ' – SKIPPED: ../shared/fixtures is not there'}`,
  () => {
    const cpython = isThere ? folderExport(fixture('mail/cpython-3.13')) : [];
    const ours = isThere ? folderExport(fixture('made-here/mail')) : [];
    const named = (name: string, ...files: string[]) => ({
      name,
      files: files.map((file) => madeFile(file, readFileSync(fixture(file)))),
      rows: 1,
    });
    describeMessageReader(mailReader, [
      ...inDozens(cpython),
      { name: 'made-here/mail', files: ours, rows: 7 },
      ...(isThere ? [named('cp1251_qp_bulgarian.eml', 'mail/cp1251_qp_bulgarian.eml')] : []),
    ]);

    // Counted by Python's own parser of mail; the 48th file has no header at all.
    it('of the 48 of CPython, 47 are mails: each is accounted for', async () => {
      expect(cpython).toHaveLength(48);
      const { messages, skips, problems } = await readExport(mailReader, {
        files: cpython,
      });
      expect(messages).toHaveLength(19);
      expect(skips).toEqual({ duplicate: 8, service: 4 });
      const codes = problems.map(({ reason }) => reason.code);
      expect(codes.filter((code) => code === 'message-without-sender')).toHaveLength(6);
      expect(codes.filter((code) => code === 'message-without-date')).toHaveLength(10);
      expect(codes).toHaveLength(16);
    });

    const GREETING =
      'Уважаемый председатель!\nПрошу отремонтировать дорогу.\nFrom the village of Veseya';

    it('in koi8-r, windows-1251 and UTF-8 say the same, alone and in a mailbox', async () => {
      const { messages, skips, problems } = await readExport(mailReader, { files: ours });
      expect({ skips, problems }).toEqual({ skips: { duplicate: 3 }, problems: [] });
      expect(messages.map(({ sender }) => sender.name)).toEqual([
        'Анна Ковальчук',
        'Анна Ковальчук',
        'Анна Ковальчук',
        null,
      ]);
      const texts = new Set(messages.map(({ text }) => text));
      expect([...texts]).toEqual([
        `Обращение о ремонте дороги\n\n${GREETING}`,
        'Фото\n\nПрошу принять меры',
      ]);
      expect(messages[3]?.attachments).toEqual([{ kind: 'photo', path: null, label: 'яма.jpg' }]);
    });

    it('a mailbox alone has its three', async () => {
      const files = ours.filter(({ path }) => path.endsWith('.mbox'));
      const { messages } = await readExport(mailReader, { files });
      expect(messages.map(({ key }) => key)).toEqual([
        'koi8-r@example.by',
        'utf-8@example.by',
        'mp@example.by',
      ]);
    });

    it('from Bulgaria is read, too', async () => {
      const files = [madeFile('a.eml', readFileSync(fixture('mail/cp1251_qp_bulgarian.eml')))];
      const { messages } = await readExport(mailReader, { files });
      expect(messages).toMatchObject([
        { sender: { name: 'Иван Петров' }, text: 'Фактура\n\nЗдравейте' },
      ]);
    });
  },
);
