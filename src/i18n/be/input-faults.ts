import type { InputFault, UnsupportedExport } from '../../domain/faults.ts';
import type { Expected, InvalidReason } from '../../domain/validation.ts';
import type { SentencePer } from '../messages.ts';
import { reasonBy } from '../reason-by.ts';

const expectations: Readonly<Record<Expected, string>> = {
  text: 'тэкст',
  number: 'лік',
  'whole-number': 'цэлы лік',
  'positive-number': 'лік, большы за нуль',
  boolean: 'true або false',
  list: 'спіс',
  object: 'аб’ект',
  null: 'null',
  year: 'год',
  date: 'дата выгляду 2023-04-26',
  'day-of-year': 'дзень года выгляду 04-26',
  instant: 'момант часу выгляду 2023-04-26T09:00:00Z',
  offset: 'зрушэнне выгляду +03:00',
  code: 'код',
  'not-empty': 'непустое значэнне',
  other: 'іншае значэнне',
};

/** What is wrong with a key of a file, to stand after a colon. */
const invalidReason = reasonBy<InvalidReason>({
  missing: () => 'не запоўнена',
  'unknown-key': () => 'такога ключа няма',
  expected: ({ expected }) => `павінна быць: ${expectations[expected]}`,
  'not-allowed': ({ allowed }) => `дапускаецца: ${allowed.join(', ')}`,
  repeated: ({ found }) => `${found} ужо сустракалася`,
  without: ({ part }) => `не хапае ${part}`,
  'out-of-order': ({ earlier, later }) => `${earlier} павінна стаяць раней, чым ${later}`,
  'unknown-parent': ({ parent }) => `няма раздзела ${parent}`,
  'outside-year': ({ date, year }) => `${date} не адносіцца да ${year} года`,
  'already-day-off': ({ date }) => `${date} і так выхадны`,
  'not-saturday': ({ date }) => `${date} — не субота: адпрацоўваюць толькі па суботах`,
  'hole-in-time': ({ subject, until }) =>
    `да ${until} няма правіла (${subject}), а звароты бываюць і раней: першае правіла пачынаецца з null`,
});

/** What it is, and what to do. */
const unsupported: Readonly<Record<UnsupportedExport, string>> = {
  'telegram-html': 'гэта выгрузка Telegram у HTML. Выгрузіце яшчэ раз, выбраўшы фармат JSON.',
  'messenger-html': 'гэта выгрузка Facebook у HTML. Выгрузіце яшчэ раз, выбраўшы фармат JSON.',
  'whatsapp-database':
    'гэта база даных мэсэнджара. Выгрузіце чат у самім WhatsApp («Экспарт чата»): атрымаецца тэкставы файл.',
  outlook: 'гэта пошта Outlook. Захавайце лісты ў фармаце .eml або .mbox.',
  rar: 'гэта архіў RAR. Распакуйце яго і ўкажыце папку.',
  'seven-zip': 'гэта архіў 7-Zip. Распакуйце яго і ўкажыце папку.',
  gzip: 'гэта архіў gzip. Распакуйце яго і ўкажыце папку.',
};

export const inputFaults: SentencePer<InputFault> = {
  'not-json': ({ path, detail }) =>
    `${path}:${detail}: гэта не JSON. Выпраўце файл: часта справа ў лішняй або забытай коске.`,
  'invalid-file': ({ path, key, reason }) =>
    `${path}${key === '' ? '' : `, «${key}»`}: ${invalidReason(reason)}. Выпраўце файл.`,
  'not-utf8': ({ path }) => `${path} — не ў кадзіроўцы UTF-8. Захавайце файл у UTF-8.`,
  'text-not-utf8': ({ source }) =>
    `Тэкст (${source}) не ў кадзіроўцы UTF-8. Перадайце яго ў UTF-8.`,
  'not-text': ({ path }) => `${path} — не тэкставы файл. Патрэбны тэкст або CSV.`,
  'no-header': ({ path }) => `У ${path} няма радка з назвамі граф. Дадайце яго першым.`,
  'workbook-broken': ({ path }) =>
    `Кніга ${path} пашкоджана або абаронена паролем. Захавайце яе нанава без пароля, у фармаце XLSX.`,
  'workbook-too-large': ({ path, limit }, { count }) =>
    `Кніга ${path} пасля распакоўкі большая за ${count(limit)} МБ. Захавайце патрэбны аркуш у CSV.`,
  'archive-broken': ({ path }) =>
    `Архіў ${path} пашкоджаны або спампаваны не цалкам. Спампуйце выгрузку нанава.`,
  'archive-encrypted': ({ path }) =>
    `Архіў ${path} абаронены паролем. Распакуйце яго і ўкажыце папку.`,
  'archive-escapes': ({ path, entry }) =>
    `У архіве ${path} ёсць шлях, які вядзе за яго межы: ${entry}. Сапраўдныя выгрузкі такімі не бываюць; нічога не прачытана.`,
  'archive-bomb': ({ path, entry }) =>
    `Архіў ${path}: ${entry} пры распакоўцы павялічваецца ў сотні разоў. Сапраўдныя выгрузкі такімі не бываюць; нічога не прачытана.`,
  'archive-too-large': ({ path, limit }, { count }) =>
    `Архіў ${path} пасля распакоўкі большы за ${count(limit)} ГБ. Нічога не прачытана.`,
  'archive-crowded': ({ path, limit }, { count }) =>
    `У архіве ${path} больш за ${count(limit)} файлаў. Нічога не прачытана.`,
  'messages-unknown': ({ path }) =>
    `У ${path} няма паведамленняў у вядомым фармаце: Instagram, Facebook, Telegram, VK, WhatsApp, пошта. Укажыце папку або архіў выгрузкі.`,
  'messages-unsupported': ({ path, format }) => `${path}: ${unsupported[format]}`,
  'sheet-missing': ({ path, sheet, sheets }) =>
    `У кнізе ${path} няма аркуша «${sheet}». Ёсць: ${sheets.join(', ')}.`,
  'column-missing': ({ path, column, columns }) =>
    `У ${path} няма графы «${column}», якую называе профіль. Ёсць: ${columns.join(', ')}.`,
  'date-order-unknown': ({ path, example }) =>
    `У ${path} па датах выгляду ${example} не відаць, дзе дзень і дзе месяц. Укажыце парадак: --date-order dmy (дзень.месяц.год) або mdy (месяц.дзень.год).`,
  'secret-exposed': ({ path }) =>
    `Файл з паролем ${path} могуць чытаць іншыя. Закрыйце яго: chmod 600 ${path}`,
  'not-an-export': ({ path }) => `Файл ${path}: гэта не выгрузка рэестра і не яго копія.`,
  'export-broken': ({ path, line }) =>
    `Файл ${path}, радок ${line}: падзея не вынікае з папярэдніх. Выгрузка пашкоджана або зменена; нічога не адноўлена.`,
  'export-redacted': ({ path }) =>
    `Файл ${path}: выгрузка без персанальных даных (--redact); рэестр з яе не аднавіць.`,
  'export-cut-off': ({ path, found, expected }, locale) =>
    `Файл ${path} абрываецца: падзей ${locale.count(found)} з ${locale.count(expected)}. Нічога не адноўлена.`,
};
