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
    profile: 'Прапанаваны профіль',
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
  suggest: {
    looked: ({ rows, header, sheet, encoding, delimiter }, { count }) =>
      `Прагледжана радкоў: ${count(rows)}. Назвы граф — у радку ${count(header)}${sheet === null ? '' : ` аркуша «${sheet}»`}${encoding === null ? '' : `; кадзіроўка ${encoding}, раздзяляльнік ${delimiter === '\t' ? 'табуляцыя' : `«${delimiter}»`}`}.`,
    'sheets-alike': ({ sheets }) =>
      `Такія ж графы ёсць на аркушах: ${sheets.join(', ')}. Каб унесці і іх, змяніце ў профілі sheet.`,
    'columns-used': ({ columns }) =>
      `Графы: ${columns.map(({ column, field }) => `«${column}» → ${field}`).join('; ')}.`,
    'columns-unused': ({ columns }) =>
      `Не выкарыстаны: ${columns.map((column) => `«${column}»`).join(', ')}.`,
    'due-computed': ({ column }) =>
      `«${column}»: тэрміны рэестр лічыць сам, па даце рэгістрацыі і правілах.`,
    'channel-guessed': ({ channel }) =>
      `Канал для ўсіх радкоў — ${channel}, па назве журнала. Праверце.`,
    'channel-assumed': ({ channel }) =>
      `Графы з каналам няма: для ўсіх радкоў пастаўлена ${channel}. Выпраўце ў профілі columns.channel.`,
    'outcome-assumed': () =>
      'Графы з вынікам няма: для радкоў з датай адказу пастаўлена explained. Выпраўце ў профілі columns.outcome.',
    'outcome-without-date': ({ column }) =>
      `«${column}»: вынік без даты адказу ўнесці нельга, а графы з датай няма. Графа не выкарыстана.`,
    'values-unknown': ({ column, field, values, otherwise }) =>
      `«${column}»: не распазнана ${values.map((value) => `«${value}»`).join(', ')}. Упішыце коды ў профілі: columns.${field}.values${otherwise === null ? '' : `; пакуль лічыцца ${otherwise}`}.`,
    'values-many': ({ column, count: found }, { count }) =>
      `«${column}»: розных значэнняў ${count(found)}, для спіса зашмат. Графа не выкарыстана.`,
    'dates-unread': ({ column, values, count: found }, { count }) =>
      `«${column}»: не падобна да даты (${count(found)}): ${values.map((value) => `«${value}»`).join(', ')}. Такія радкі не будуць прыняты.`,
    'dates-ambiguous': ({ column }) =>
      `«${column}»: па ячэйках не відаць, дзень ці месяц стаіць першым; прынята, што дзень. Праверце dates.`,
    'date-missing': () =>
      'Графа з датай рэгістрацыі не знойдзена: упішыце яе назву ў columns.registered, інакш ніводзін радок не будзе прыняты.',
    'summary-missing': () =>
      'Графа са зместам не знойдзена: упішыце яе назву ў columns.summary, інакш ніводзін радок не будзе прыняты.',
    'key-missing': () =>
      'Графы з нумарам радка няма: радкі адрозніваюцца цалкам, выпраўлены радок будзе ўнесены другі раз.',
    'key-repeated': ({ column, value }) =>
      `«${column}»: нумар ${value} стаіць у некалькіх радках, таму радкі адрозніваюцца цалкам.`,
    'numbers-kept': ({ column }) =>
      `«${column}»: нумары журнала захоўваюцца, рэестр працягне пасля іх. Каб рэестр даў свае, прыбярыце columns.number.`,
    'lists-grow': ({ fields }) =>
      `Новыя назвы і імёны будуць дададзены ў спісы (${fields.join(', ')}). Каб такія радкі не прымаліся, пастаўце false.`,
  },
  resumed: 'Працягнута з месца, дзе мінулы запуск перапыніўся.',
  goOn: 'Унесенае захавана. Каб працягнуць, запусціце тую ж каманду зноў.',
  demo: {
    figures:
      'Апублікаваны толькі два вынікі I квартала 2023 года: 140 зваротаў на асабістым прыёме і 109 паведамленняў у дырэкт (gorod214.by, 05.07.2023, са спасылкай на БелТА). Там жа сказана, што ў старшыні больш за 10 000 падпісчыкаў у трох сетках, найбольш у Instagram. Усё астатняе прыдумана: людзі, тэксты, даты, адказы, акаўнты і іншыя лічбы.',
    made: (path) => `Дэманстрацыйны рэестр: ${path}. Паглядзець: appeals list --db ${path}`,
    dryRun: 'Пробны запуск: дэманстрацыйны рэестр не запісаны.',
  },
};
