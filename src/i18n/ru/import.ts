import type { ImportTexts } from '../shape-import.ts';

export const importTexts: ImportTexts = {
  problems: {
    'quote-unclosed': () => 'кавычка открыта и не закрыта. Закройте её или удвойте внутри текста.',
    'quote-stray': () =>
      'после закрывающей кавычки стоит текст. Кавычки внутри текста нужно удвоить.',
    'cell-count': ({ expected, found }, { count }) =>
      `граф ${count(found)}, а в заголовке ${count(expected)}. Проверьте разделители и кавычки.`,
    'row-too-long': ({ limit }, { count }) =>
      `строка длиннее ${count(limit)} знаков. Вероятно, не закрыта кавычка.`,
    'rest-unread': () =>
      'слишком много незакрытых кавычек, дальше файл не прочитан. Исправьте его и запустите ту же команду снова.',
    'nul-character': () => 'в тексте нулевой символ. Сохраните журнал как CSV заново.',
    'character-unreadable': () =>
      'символ не читается в кодировке файла. Исправьте его или укажите в профиле encoding.',
    'value-missing': ({ field }) => `значение не указано (${field}).`,
    'value-unknown': ({ field, value, allowed }) =>
      `значение «${value}» не подходит (${field}). Допустимо: ${allowed.join(', ')}. Соответствия задаются в профиле: values.`,
    'date-unreadable': ({ field, value }) =>
      `«${value}» — не дата (${field}). Исправьте её или укажите в профиле dates, например "dd.MM.yyyy".`,
    'count-unreadable': ({ field, value }) => `«${value}» — не целое число (${field}).`,
  },
  titles: {
    done: 'Журнал внесён',
    dryRun: 'Пробный запуск: будет внесено',
    profile: 'Предлагаемый профиль',
    stopped: 'Журнал внесён не до конца',
  },
  labels: {
    file: 'Файл',
    sheet: 'Лист',
    read: 'Прочитано строк',
    added: 'Добавлено обращений',
    known: 'Уже в реестре',
    changed: 'Отличаются от реестра',
    refused: 'Не принято',
    topics: 'Новые тематики',
    territories: 'Новые территории',
    officials: 'Новые должностные лица',
  },
  place: (line, sheet) => (sheet === null ? `Строка ${line}` : `Лист «${sheet}», строка ${line}`),
  refusedRow: (place, column, sentence) =>
    column === null ? `${place}: ${sentence}` : `${place}, графа «${column}»: ${sentence}`,
  changedRow: (place, number, fields) =>
    number === null
      ? `${place}: тот же ключ выше стоит с другими данными. Не внесено.`
      : `${place}: ${number} уже в реестре, отличается: ${fields.join(', ')}. Не изменено; исправить: appeals edit ${number}.`,
  unread: (sheets) =>
    `Такие же графы есть на листах, которые не прочитаны: ${sheets.join(', ')}. Чтобы внести и их, укажите в профиле sheet и запустите загрузку ещё раз.`,
  moreRows: (rows) => `… и ещё ${rows}; полный список даст --json.`,
  progress: (read, added) => `Прочитано строк: ${read}, добавлено: ${added}`,
  suggest: {
    looked: ({ rows, header, sheet, encoding, delimiter }, { count }) =>
      `Просмотрено строк: ${count(rows)}. Названия граф — в строке ${count(header)}${sheet === null ? '' : ` листа «${sheet}»`}${encoding === null ? '' : `; кодировка ${encoding}, разделитель ${delimiter === '\t' ? 'табуляция' : `«${delimiter}»`}`}.`,
    'sheets-alike': ({ sheets }) =>
      `Такие же графы есть на листах: ${sheets.join(', ')}. Чтобы внести и их, поменяйте в профиле sheet.`,
    'columns-used': ({ columns }) =>
      `Графы: ${columns.map(({ column, field }) => `«${column}» → ${field}`).join('; ')}.`,
    'columns-unused': ({ columns }) =>
      `Не использованы: ${columns.map((column) => `«${column}»`).join(', ')}.`,
    'due-computed': ({ column }) =>
      `«${column}»: сроки реестр считает сам, по дате регистрации и правилам.`,
    'channel-guessed': ({ channel }) =>
      `Канал для всех строк — ${channel}, по названию журнала. Проверьте.`,
    'channel-assumed': ({ channel }) =>
      `Графы с каналом нет: для всех строк поставлено ${channel}. Исправьте в профиле columns.channel.`,
    'outcome-assumed': () =>
      'Графы с результатом нет: для строк с датой ответа поставлено explained. Исправьте в профиле columns.outcome.',
    'outcome-without-date': ({ column }) =>
      `«${column}»: результат без даты ответа внести нельзя, а графы с датой нет. Графа не использована.`,
    'values-unknown': ({ column, field, values, otherwise }) =>
      `«${column}»: не распознано ${values.map((value) => `«${value}»`).join(', ')}. Впишите коды в профиле: columns.${field}.values${otherwise === null ? '' : `; пока считается ${otherwise}`}.`,
    'values-many': ({ column, count: found }, { count }) =>
      `«${column}»: разных значений ${count(found)}, для списка слишком много. Графа не использована.`,
    'dates-unread': ({ column, values, count: found }, { count }) =>
      `«${column}»: не похоже на дату (${count(found)}): ${values.map((value) => `«${value}»`).join(', ')}. Такие строки не будут приняты.`,
    'dates-ambiguous': ({ column }) =>
      `«${column}»: по ячейкам не видно, день или месяц стоит первым; принято, что день. Проверьте dates.`,
    'date-missing': () =>
      'Графа с датой регистрации не найдена: впишите её название в columns.registered, иначе ни одна строка не будет принята.',
    'summary-missing': () =>
      'Графа с содержанием не найдена: впишите её название в columns.summary, иначе ни одна строка не будет принята.',
    'key-missing': () =>
      'Графы с номером строки нет: строки различаются целиком, исправленная строка внесётся второй раз.',
    'key-repeated': ({ column, value }) =>
      `«${column}»: номер ${value} стоит в нескольких строках, поэтому строки различаются целиком.`,
    'numbers-kept': ({ column }) =>
      `«${column}»: номера журнала сохраняются, реестр продолжит после них. Чтобы реестр дал свои, уберите columns.number.`,
    'lists-grow': ({ fields }) =>
      `Новые названия и имена будут добавлены в списки (${fields.join(', ')}). Чтобы такие строки не принимались, поставьте false.`,
  },
  resumed: 'Продолжено с места, где прошлый запуск прервался.',
  goOn: 'Внесённое сохранено. Чтобы продолжить, запустите ту же команду снова.',
  demo: {
    figures:
      'Опубликованы только два итога I квартала 2023 года: 140 обращений на личном приёме и 109 сообщений в директ (gorod214.by, 05.07.2023, со ссылкой на БелТА). Там же сказано, что у председателя более 10 000 подписчиков в трёх сетях, больше всего в Instagram. Всё остальное вымышлено: люди, тексты, даты, ответы, аккаунты и прочие цифры.',
    made: (path) => `Демонстрационный реестр: ${path}. Посмотреть: appeals list --db ${path}`,
    dryRun: 'Пробный запуск: демонстрационный реестр не записан.',
  },
};
