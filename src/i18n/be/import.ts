import type { ImportTexts } from '../shape-import.ts';

export const importTexts: ImportTexts = {
  problems: {
    'quote-unclosed': () =>
      'двукоссе адкрыта і не закрыта. Закрыйце яго або падвойце ўнутры тэксту.',
    'quote-stray': () =>
      'пасля закрывальнага двукосся стаіць тэкст. Двукоссі ўнутры тэксту трэба падвоіць.',
    'cell-count': ({ expected, found }, { count }) =>
      `граф ${count(found)}, а ў загалоўку ${count(expected)}. Праверце раздзяляльнікі і двукоссі.`,
    'row-too-long': ({ limit }, { count }) =>
      `радок даўжэйшы за ${count(limit)} знакаў. Магчыма, не закрыта двукоссе.`,
    'rest-unread': () =>
      'зашмат незакрытых двукоссяў, далей файл не прачытаны. Выпраўце яго і запусціце тую ж каманду зноў.',
    'nul-character': () => 'у тэксце нулявы сімвал. Захавайце журнал як CSV нанава.',
    'character-unreadable': () =>
      'сімвал не чытаецца ў кадзіроўцы файла. Выпраўце яго або пазначце ў профілі encoding.',
    'value-missing': ({ field }) => `значэнне не пазначана (${field}).`,
    'value-unknown': ({ field, value, allowed }) =>
      `значэнне «${value}» не падыходзіць (${field}). Дапушчальна: ${allowed.join(', ')}. Адпаведнасці задаюцца ў профілі: values.`,
    'date-unreadable': ({ field, value }) =>
      `«${value}» — не дата (${field}). Выпраўце яе або пазначце ў профілі dates, напрыклад "dd.MM.yyyy".`,
    'count-unreadable': ({ field, value }) => `«${value}» — не цэлы лік (${field}).`,
  },
  titles: {
    done: 'Журнал унесены',
    dryRun: 'Пробны запуск: будзе ўнесена',
    stopped: 'Журнал унесены не да канца',
  },
  labels: {
    file: 'Файл',
    sheet: 'Аркуш',
    read: 'Прачытана радкоў',
    added: 'Дададзена зваротаў',
    known: 'Ужо ў рэестры',
    changed: 'Адрозніваюцца ад рэестра',
    refused: 'Не прынята',
    topics: 'Новыя тэматыкі',
    territories: 'Новыя тэрыторыі',
    officials: 'Новыя службовыя асобы',
  },
  place: (line, sheet) => (sheet === null ? `Радок ${line}` : `Аркуш «${sheet}», радок ${line}`),
  refusedRow: (place, column, sentence) =>
    column === null ? `${place}: ${sentence}` : `${place}, графа «${column}»: ${sentence}`,
  changedRow: (place, number, fields) =>
    number === null
      ? `${place}: той жа ключ вышэй стаіць з іншымі звесткамі. Не ўнесена.`
      : `${place}: ${number} ужо ў рэестры, адрозніваецца: ${fields.join(', ')}. Не зменена; выправіць: appeals edit ${number}.`,
  unread: (sheets) =>
    `Такія ж графы ёсць на аркушах, якія не прачытаны: ${sheets.join(', ')}. Каб унесці і іх, пазначце ў профілі sheet і запусціце загрузку яшчэ раз.`,
  moreRows: (rows) => `… і яшчэ ${rows}; поўны спіс дасць --json.`,
  progress: (read, added) => `Прачытана радкоў: ${read}, дададзена: ${added}`,
  resumed: 'Працягнута з месца, дзе мінулы запуск перапыніўся.',
  goOn: 'Унесенае захавана. Каб працягнуць, запусціце тую ж каманду зноў.',
  demo: {
    figures:
      'Апублікаваны толькі два вынікі I квартала 2023 года: 140 зваротаў на асабістым прыёме і 109 паведамленняў у дырэкт (gorod214.by, 05.07.2023, са спасылкай на БелТА). Усё астатняе прыдумана: людзі, тэксты, даты, адказы і іншыя лічбы.',
    made: (path) => `Дэманстрацыйны рэестр: ${path}. Паглядзець: appeals list --db ${path}`,
    dryRun: 'Пробны запуск: дэманстрацыйны рэестр не запісаны.',
  },
};
