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
  resumed: 'Продолжено с места, где прошлый запуск прервался.',
  goOn: 'Внесённое сохранено. Чтобы продолжить, запустите ту же команду снова.',
  demo: {
    figures:
      'Опубликованы только два итога I квартала 2023 года: 140 обращений на личном приёме и 109 сообщений в директ (gorod214.by, 05.07.2023, со ссылкой на БелТА). Всё остальное вымышлено: люди, тексты, даты, ответы и прочие цифры.',
    made: (path) => `Демонстрационный реестр: ${path}. Посмотреть: appeals list --db ${path}`,
    dryRun: 'Пробный запуск: демонстрационный реестр не записан.',
  },
};
