import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/faults.ts';
import { LONGEST_ROW } from '../../../src/intake/messages/whatsapp/rows.ts';
import { whatsappReader } from '../../../src/intake/messages/whatsapp/whatsapp.ts';
import { describeMessageReader, readExport } from '../../contract/message-reader.ts';
import { fixture, folderExport, madeExport, madeFile } from './made-export.ts';

const read = (text: string, options = {}, more: Record<string, string> = {}) =>
  readExport(whatsappReader, {
    files: madeExport({ 'Чат WhatsApp с контактом Анна.txt': text, ...more }),
    options,
  });
const only = async (said: string, more = {}) => {
  const { messages, skips } = await read(`02.02.2026, 09:01 - Анна: ${said}`, {}, more);
  return messages[0] ?? skips;
};

describeMessageReader(whatsappReader, [
  {
    name: 'a talk of Android with equal messages in one minute',
    files: madeExport({
      'talk.txt':
        '13.02.2026, 09:00 - Сообщения защищены\n13.02.2026, 09:01 - Анна: ок\n13.02.2026, 09:01 - Анна: ок\n13.02.2026, 09:02 - РИК: Принято\nвторая строка\n',
    }),
    rows: 4,
  },
  {
    name: 'one talk exported twice',
    files: madeExport({
      'a/Чат WhatsApp с контактом Анна.txt': '13.02.2026, 09:01 - Анна: ок\n',
      'b/Чат WhatsApp с контактом Анна.txt':
        '13.02.2026, 09:01 - Анна: ок\n13.02.2026, 09:02 - Анна: да\n',
    }),
    rows: 3,
  },
]);

describe('a row of WhatsApp', () => {
  const sentAt = '2026-02-02T06:01:05.000Z';

  it.each([
    ['of an iPhone', '[02.02.2026, 09:01:05] Анна: да', 'second', sentAt],
    ['of Android', '02.02.2026, 09:01 - Анна: да', 'minute', '2026-02-02T06:01:00.000Z'],
    ['with a mark of direction', '\u200e[02.02.2026, 09:01:05] Анна: да', 'second', sentAt],
    ['with «г.»', '02.02.2026 г., 09:01 - Анна: да', 'minute', '2026-02-02T06:01:00.000Z'],
    [
      'with slashes and AM',
      '2/2/26, 9:01\u202fAM - Анна: да',
      'minute',
      '2026-02-02T06:01:00.000Z',
    ],
    ['with p. m.', '02/02/2026, 09:01 p. m. - Анна: да', 'minute', '2026-02-02T18:01:00.000Z'],
    ['the year first', '2026-02-02, 09:01 - Анна: да', 'minute', '2026-02-02T06:01:00.000Z'],
    ['of a name from the network', '[02.02.2026, 09:01:05] ~\u202fАнна: да', 'second', sentAt],
  ])('%s', async (_, line, precision, instant) => {
    const { messages } = await read(line, { dateOrder: null });
    expect(messages).toMatchObject([
      { sender: { name: 'Анна' }, text: 'да', precision, sentAt: instant },
    ]);
  });

  it('goes on over the lines below it, blank ones too', async () => {
    const { messages } = await read(
      '02.02.2026, 09:01 - Анна: раз: два\n\nтри\n02.02.2026, 09:02 - Анна: четыре',
    );
    expect(messages.map(({ text }) => text)).toEqual(['раз: два\n\nтри', 'четыре']);
  });

  it('of a stranger has a number, no name', async () => {
    const { messages } = await read('02.02.2026, 09:01 - +375 29 000-00-01: да');
    expect(messages[0]?.sender).toMatchObject({ name: null, phone: '+375 29 000-00-01' });
  });

  it.each([
    ['<Без медиафайлов>', { kind: 'file', path: null, label: null }],
    ['<Media omitted>', { kind: 'file', path: null, label: null }],
    ['\u200eizображение', null],
    ['\u200eизображение опущено', { kind: 'photo', path: null, label: null }],
    ['\u200evoice message omitted', { kind: 'audio', path: null, label: null }],
    ['IMG-1.jpg (файл добавлен)', { kind: 'photo', path: 'IMG-1.jpg', label: 'IMG-1.jpg' }],
    ['\u200e<прикреплено: IMG-1.jpg>', { kind: 'photo', path: 'IMG-1.jpg', label: 'IMG-1.jpg' }],
    ['PTT-2.opus (file attached)', { kind: 'audio', path: null, label: 'PTT-2.opus' }],
    ['Анна.vcf (file attached)', { kind: 'contact', path: null, label: 'Анна.vcf' }],
    [
      'Location: https://maps.google.com/?q=53.02,27.55',
      { kind: 'location', path: null, label: 'https://maps.google.com/?q=53.02,27.55' },
    ],
  ])('«%s» has its attachment', async (said, attachment) => {
    expect(await only(said, { 'IMG-1.jpg': 'x' })).toMatchObject({
      attachments: attachment ? [attachment] : [],
    });
  });

  it('keeps what stands below a file', async () => {
    expect(await only('IMG-1.jpg (файл добавлен)\nЯма у дома 5')).toMatchObject({
      text: 'Яма у дома 5',
      attachments: [{ label: 'IMG-1.jpg' }],
    });
  });

  it.each([
    ['Данное сообщение удалено', { unsent: 1 }],
    ['\u200eThis message was deleted.', { unsent: 1 }],
    ['Пропущенный аудиозвонок', { call: 1 }],
    ['', { empty: 1 }],
  ])('«%s» is no message', async (said, skips) => {
    expect(await only(said)).toEqual(skips);
  });

  it('that the network tells has no sender', async () => {
    const { skips, messages } = await read(
      '02.02.2026, 09:00 - Анна добавила Бориса\n02.02.2026, 09:01 - Анна изменила тему с «Дом: двор» на «Дом»\n02.02.2026, 09:02 - Missed voice call',
    );
    expect({ skips, messages }).toEqual({ skips: { service: 2, call: 1 }, messages: [] });
  });

  it('that is longer than any message can be is told, not held', async () => {
    const { problems, messages } = await read(
      `02.02.2026, 09:00 - Анна: ${'я'.repeat(LONGEST_ROW)}\n02.02.2026, 09:01 - Анна: да`,
    );
    expect(problems).toMatchObject([{ place: { unit: 'line', number: 1 } }]);
    expect(messages.map(({ text }) => text)).toEqual(['да']);
  });
});

describe('the order of day and month', () => {
  const dates = (...all: string[]) => all.map((date) => `${date}, 09:01 - Анна: да`).join('\n');
  const days = async (text: string, dateOrder: 'dmy' | 'mdy' | null = null) =>
    (await read(text, { dateOrder, zone: [] })).messages.map(({ sentAt }) => sentAt.slice(0, 10));

  it.each([
    ['is seen by a day past the 12th', dates('01/02/26', '13/02/26'), '2026-02-01'],
    ['is seen by a day past the 12th in the middle', dates('01/02/26', '02/13/26'), '2026-01-02'],
    ['is day first where dots stand', dates('01.02.26'), '2026-02-01'],
    ['is seen by a talk that would run backwards', dates('11/01/26', '01/02/26'), '2026-01-11'],
    ['does not matter where both are the same', dates('02/02/26'), '2026-02-02'],
  ])('%s', async (_, text, first) => {
    expect((await days(text))[0]).toBe(first);
  });

  it('is taken as asked where nothing shows it', async () => {
    expect(await days(dates('01/02/26'), 'mdy')).toEqual(['2026-01-02']);
    expect(await days(dates('01/02/26'), 'dmy')).toEqual(['2026-02-01']);
  });

  it('that is seen is not overruled', async () => {
    expect(await days(dates('01/02/26', '13/02/26'), 'mdy')).toEqual(['2026-02-01', '2026-02-13']);
  });

  it('that nothing shows and nobody says is refused, with an example', async () => {
    const files = [madeFile('chat.txt', dates('01/02/26', '02/02/26', '03/02/26'))];
    const opening = whatsappReader.open(files, files, { zone: [], dateOrder: null });
    await expect(opening).rejects.toEqual(
      new InputError({ code: 'date-order-unknown', path: 'chat.txt', example: '01/02/26' }),
    );
  });
});

it('a talk of WhatsApp bears the name of its file or its archive; who is not it, is the account', async () => {
  const text = '13.02.2026, 09:01 - Анна: да\n13.02.2026, 09:02 - РИК: Принято';
  const file = { ...madeFile('_chat.txt', text), source: '/home/x/WhatsApp Chat - Анна.zip' };
  const { opened, threads, messages } = await readExport(whatsappReader, { files: [file] });
  expect(opened.owner?.name).toBe('РИК');
  expect(threads).toMatchObject([{ title: 'Анна', isGroup: false }]);
  expect(messages.map(({ isOwn }) => isOwn)).toEqual([false, true]);
});

const isThere = existsSync(fixture('whatsapp/chat-miner'));
interface Target {
  readonly timestamp: string;
  readonly author: string;
  readonly message: string;
}
describe.skipIf(!isThere)(
  `real exports of WhatsApp${isThere ? '' : ' – SKIPPED: ../shared/fixtures is not there'}`,
  () => {
    const all = isThere ? folderExport(fixture('whatsapp/chat-miner')) : [];
    const target = isThere
      ? (JSON.parse(
          readFileSync(fixture('whatsapp/chat-miner/target.json'), 'utf8'),
        ) as readonly Target[])
      : [];
    const samples = all
      .filter(({ path }) => path.endsWith('.txt'))
      .map((file) => ({ name: file.path, files: [file], rows: 9 }));
    describeMessageReader(whatsappReader, samples);

    it('are five, in as many orders of dates', () => expect(samples).toHaveLength(5));

    // Those who made the set say what is in it; its three other rows are of the network itself.
    it.each(samples)('$name says what it should', async ({ files }) => {
      const options = { dateOrder: null, zone: [] };
      const found = await readExport(whatsappReader, { files, options });
      const told = found.messages.map(({ sentAt, sender, text }) => ({
        timestamp: sentAt.slice(0, 19),
        author: sender.name,
        message: text.replace('\n', ' '),
      }));
      expect(told.reverse()).toEqual(target);
      expect(found).toMatchObject({ skips: { service: 3 }, problems: [] });
    });

    // Counted by hand: a notice, two messages; two messages.
    const russian = isThere ? folderExport(fixture('made-here/whatsapp-ru')) : [];
    describeMessageReader(whatsappReader, [
      { name: 'made-here/whatsapp-ru', files: russian, rows: 5 },
    ]);

    it('Russian ones need no order, though every day is below the 13th', async () => {
      const found = await readExport(whatsappReader, {
        files: russian,
        options: { dateOrder: null },
      });
      expect(found).toMatchObject({ skips: { service: 1 }, problems: [] });
      expect(
        found.messages.map(({ sentAt, text, attachments }) => [
          sentAt,
          text,
          attachments.map(({ label }) => label),
        ]),
      ).toEqual([
        ['2026-02-02T06:01:00.000Z', 'Добрый день!\nВторая строка', []],
        ['2026-02-02T06:02:00.000Z', '', [null]],
        ['2026-02-02T06:01:05.000Z', 'Добрый день: нет воды', []],
        ['2026-02-02T06:02:00.000Z', '', ['00000002-PHOTO.jpg']],
      ]);
    });
  },
);
