import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/faults.ts';
import { parseProfile } from '../../../src/intake/profile.ts';
import { guessDates } from '../../../src/intake/suggest/guess-dates.ts';
import { meaningOf } from '../../../src/intake/suggest/header-words.ts';
import { suggestProfile } from '../../../src/intake/suggest/suggest-profile.ts';
import { codeOf } from '../../../src/intake/suggest/value-words.ts';
import { inPieces } from '../bytes.ts';
import { dateCell, madeWorkbook } from '../workbook/made-workbook.ts';

const suggest = (content: string | Uint8Array, name = 'journal') =>
  suggestProfile({ path: `${name}.csv`, name, bytes: inPieces(content, 512) });

const JOURNAL = `Журнал личного приёма граждан, 2023 год;;;;;;;;
№ п/п;Рег. №;Дата;Ф.И.О. заявителя;Адрес;Содержание обращения;Кому поручено;Результат рассмотрения;Дата ответа;Срок
1;ЛП-3/2023;16.01.2023;Ёлкина Анна;Лесная, 5;Яма;Новик П. В.;Разъяснено;18.01.2023;31.01.2023
2;ЛП-7/2023;17.01.2023 г.;Ковалёв И. И.;;Свет;Новик П. В.;удовлетворено;20.01.2023;31.01.2023
3;ЛП-8/2023;18.01.2023;Сидорова А.;;Снег;;звонили;20.01.2023;
`;

describe('a suggested profile', () => {
  it('is a profile, with what the header and the cells say', async () => {
    const { profile } = await suggest(JOURNAL, 'Приём 2023');
    expect(parseProfile(profile)).toMatchObject({ ok: true });
    expect(profile).toEqual({
      source: 'Приём-2023',
      encoding: 'utf-8',
      delimiter: ';',
      key: ['№ п/п'],
      columns: {
        channel: { const: 'reception' },
        number: 'Рег. №',
        registered: { column: 'Дата', dates: ['dd.MM.yyyy', "dd.MM.yyyy 'г.'"] },
        applicant: 'Ф.И.О. заявителя',
        address: 'Адрес',
        summary: 'Содержание обращения',
        executor: 'Кому поручено',
        outcome: {
          column: 'Результат рассмотрения',
          values: { Разъяснено: 'explained', удовлетворено: 'satisfied', звонили: '' },
          default: 'explained',
        },
        answered: { column: 'Дата ответа', dates: ['dd.MM.yyyy'] },
      },
      createOfficials: true,
    });
  });

  it('says what it found, what it guessed and what it could not', async () => {
    const { remarks } = await suggest(JOURNAL);
    expect(remarks.map(({ code }) => code)).toEqual([
      'looked',
      'columns-used',
      'due-computed',
      'numbers-kept',
      'values-unknown',
      'channel-guessed',
      'lists-grow',
    ]);
    expect(remarks[0]).toMatchObject({ rows: 3, header: 2, encoding: 'utf-8', delimiter: ';' });
  });

  it('of a workbook names the sheet and needs no pattern for dates that are dates', async () => {
    const header = ['Нумар', 'Дата рэгістрацыі', 'Заяўнік', 'Змест', 'Тэлефон', 'Сетка'];
    const rows = [header, [1, dateCell('2023-04-26'), 'Ёлкіна', 'Яма', 80291234567, 'тэлеграм']];
    const { profile, remarks } = await suggest(
      madeWorkbook([
        { name: 'Даведка', rows: [['Агулам', 'Усё']] },
        { name: 'Дырэкт', rows },
        { name: 'Люты', rows },
      ]),
    );
    expect(parseProfile(profile)).toMatchObject({ ok: true });
    expect(profile).toMatchObject({
      sheet: 'Дырэкт',
      key: ['Нумар'],
      columns: {
        channel: { const: 'direct' },
        registered: 'Дата рэгістрацыі',
        applicant: 'Заяўнік',
        summary: 'Змест',
        phone: 'Тэлефон',
        network: { column: 'Сетка', values: { тэлеграм: 'telegram' } },
      },
    });
    expect(remarks).toContainEqual({ code: 'sheets-alike', sheets: ['Люты'] });
  });

  it('of a journal in English', async () => {
    const csv = 'No,Date,Applicant,Summary,Channel,Topic\n1,4/26/2023,Ann,Pit,letter,Roads\n';
    const { profile } = await suggest(csv);
    expect(profile.columns).toEqual({
      channel: { column: 'Channel', values: { letter: 'written' }, default: 'written' },
      registered: { column: 'Date', dates: ['M/d/yyyy'] },
      applicant: 'Applicant',
      summary: 'Summary',
      topic: 'Topic',
    });
  });

  it('tells of numbers that repeat, of dates that are none, and of what is missing', async () => {
    const { profile, remarks } = await suggest('№;Дата;Ф.И.О.\n1;вчера;А\n1;16.01.2023;Б\n');
    expect(profile.key).toBeUndefined();
    expect(remarks).toEqual(
      expect.arrayContaining([
        { code: 'key-repeated', column: '№', value: '1' },
        { code: 'dates-unread', column: 'Дата', values: ['вчера'], count: 1 },
        { code: 'summary-missing' },
        { code: 'channel-assumed', channel: 'written' },
      ]),
    );
  });

  it('of what has no header is refused', async () => {
    await expect(suggest('одно слово\n')).rejects.toThrow(InputError);
    await expect(suggest('')).rejects.toThrow(InputError);
    await expect(suggest(Uint8Array.of(1, 0, 2, 0, 3))).rejects.toThrow(InputError);
  });
});

describe('a header', () => {
  it.each([
    ['№', 'key'],
    ['№ п/п', 'key'],
    ['Рег. №', 'number'],
    ['Регистрационный индекс', 'number'],
    ['Дата регистрации', 'registered'],
    ['Дата поступления', 'received'],
    ['Дата ответа', 'answered'],
    ['Исх. № ответа', 'replyNumber'],
    ['Ф. И. О.', 'applicant'],
    ['Фамилия, имя, отчество', 'applicant'],
    ['Прозвішча, імя, імя па бацьку', 'applicant'],
    ['Адрес электронной почты', 'email'],
    ['Адрас', 'address'],
    ['Кому поручено', 'executor'],
    ['Каму даручана', 'executor'],
    ['Контролёр', 'controller'],
    ['Срок исполнения', 'due'],
    ['Тэма', 'topic'],
    ['Снято с контроля', 'released'],
    ['Колькасць подпісаў', 'signatories'],
    ['Примечание', null],
  ])('«%s» means %s', (header, meaning) => {
    expect(meaningOf(header)).toBe(meaning);
  });
});

describe('a word', () => {
  it.each([
    ['outcome', 'Отказано', 'refused'],
    ['outcome', 'удовлетворено частично', 'partly'],
    ['outcome', 'Накіравана па кампетэнцыі', 'forwarded'],
    ['outcome', 'оставлено без рассмотрения', 'left-unexamined'],
    ['outcome', 'explained', 'explained'],
    ['channel', 'прямая линия', 'hotline'],
    ['channel', 'Личный приём', 'reception'],
    ['channel', 'обращения.бел', 'electronic'],
    ['kind', 'скарга', 'complaint'],
    ['network', 'ВК', 'vk'],
    ['outcome', 'позвонить', null],
  ] as const)('of the %s, «%s», is %s', (field, value, code) => {
    expect(codeOf(field, value)).toBe(code);
  });
});

describe('dates', () => {
  it.each([
    [['26.04.2023', '1.5.2023'], ['d.M.yyyy'], false],
    [['26.04.23'], ['dd.MM.yy'], false],
    [['2023-04-26T10:00:00'], ["yyyy-MM-dd'T'HH:mm:ss"], false],
    [['04/05/2023', '05/05/2023'], ['dd/MM/yyyy'], true],
    [['04/26/2023', '05/05/2023'], ['MM/dd/yyyy'], false],
    [['26.04.2023', '2023-04-27'], ['dd.MM.yyyy', 'yyyy-MM-dd'], false],
  ])('%j are read by %j', (cells, patterns, isAmbiguous) => {
    expect(guessDates(cells)).toEqual({ patterns, unread: [], isAmbiguous });
  });
});
