import type { InputFault, UnsupportedExport } from '../../domain/faults.ts';
import type { Expected, InvalidReason } from '../../domain/validation.ts';
import type { SentencePer } from '../messages.ts';
import { reasonBy } from '../reason-by.ts';

const expectations: Readonly<Record<Expected, string>> = {
  text: 'текст',
  number: 'число',
  'whole-number': 'целое число',
  'positive-number': 'число больше нуля',
  boolean: 'true или false',
  list: 'список',
  object: 'объект',
  null: 'null',
  year: 'год',
  date: 'дата вида 2023-04-26',
  'day-of-year': 'день года вида 04-26',
  instant: 'момент времени вида 2023-04-26T09:00:00Z',
  offset: 'смещение вида +03:00',
  code: 'код',
  'not-empty': 'непустое значение',
  other: 'другое значение',
};

/** What is wrong with a key of a file, to stand after a colon. */
const invalidReason = reasonBy<InvalidReason>({
  missing: () => 'не заполнено',
  'unknown-key': () => 'такого ключа нет',
  expected: ({ expected }) => `должно быть: ${expectations[expected]}`,
  'not-allowed': ({ allowed }) => `допустимо: ${allowed.join(', ')}`,
  repeated: ({ found }) => `${found} уже встречалось`,
  without: ({ part }) => `не хватает ${part}`,
  'out-of-order': ({ earlier, later }) => `${earlier} должно стоять раньше, чем ${later}`,
  'unknown-parent': ({ parent }) => `нет раздела ${parent}`,
  'outside-year': ({ date, year }) => `${date} не относится к ${year} году`,
  'already-day-off': ({ date }) => `${date} и так выходной`,
  'not-saturday': ({ date }) => `${date} — не суббота: отрабатывают только по субботам`,
  'hole-in-time': ({ subject, until }) =>
    `до ${until} нет правила (${subject}), а обращения бывают и раньше: первое правило начинается с null`,
});

/** What it is, and what to do. */
const unsupported: Readonly<Record<UnsupportedExport, string>> = {
  'telegram-html': 'это выгрузка Telegram в HTML. Выгрузите ещё раз, выбрав формат JSON.',
  'messenger-html': 'это выгрузка Facebook в HTML. Выгрузите ещё раз, выбрав формат JSON.',
  'whatsapp-database':
    'это база данных мессенджера. Выгрузите чат в самом WhatsApp («Экспорт чата»): получится текстовый файл.',
  outlook: 'это почта Outlook. Сохраните письма в формате .eml или .mbox.',
  rar: 'это архив RAR. Распакуйте его и укажите папку.',
  'seven-zip': 'это архив 7-Zip. Распакуйте его и укажите папку.',
  gzip: 'это архив gzip. Распакуйте его и укажите папку.',
};

export const inputFaults: SentencePer<InputFault> = {
  'not-json': ({ path, detail }) =>
    `${path}:${detail}: это не JSON. Исправьте файл: часто дело в лишней или забытой запятой.`,
  'invalid-file': ({ path, key, reason }) =>
    `${path}${key === '' ? '' : `, «${key}»`}: ${invalidReason(reason)}. Исправьте файл.`,
  'not-utf8': ({ path }) => `${path} — не в кодировке UTF-8. Сохраните файл в UTF-8.`,
  'text-not-utf8': ({ source }) => `Текст (${source}) не в кодировке UTF-8. Передайте его в UTF-8.`,
  'not-text': ({ path }) => `${path} — не текстовый файл. Нужен текст или CSV.`,
  'no-header': ({ path }) => `В ${path} нет строки с названиями граф. Добавьте её первой.`,
  'workbook-broken': ({ path }) =>
    `Книга ${path} повреждена или защищена паролем. Сохраните её заново без пароля, в формате XLSX.`,
  'workbook-too-large': ({ path, limit }, { count }) =>
    `Книга ${path} после распаковки больше ${count(limit)} МБ. Сохраните нужный лист в CSV.`,
  'archive-broken': ({ path }) =>
    `Архив ${path} повреждён или скачан не полностью. Скачайте выгрузку заново.`,
  'archive-encrypted': ({ path }) =>
    `Архив ${path} защищён паролем. Распакуйте его и укажите папку.`,
  'archive-escapes': ({ path, entry }) =>
    `В архиве ${path} есть путь, который ведёт за его пределы: ${entry}. Настоящие выгрузки такими не бывают; ничего не прочитано.`,
  'archive-bomb': ({ path, entry }) =>
    `Архив ${path}: ${entry} при распаковке увеличивается в сотни раз. Настоящие выгрузки такими не бывают; ничего не прочитано.`,
  'archive-too-large': ({ path, limit }, { count }) =>
    `Архив ${path} после распаковки больше ${count(limit)} ГБ. Ничего не прочитано.`,
  'archive-crowded': ({ path, limit }, { count }) =>
    `В архиве ${path} больше ${count(limit)} файлов. Ничего не прочитано.`,
  'messages-unknown': ({ path }) =>
    `В ${path} нет сообщений в известном формате: Instagram, Facebook, Telegram, VK, WhatsApp, почта. Укажите папку или архив выгрузки.`,
  'messages-unsupported': ({ path, format }) => `${path}: ${unsupported[format]}`,
  'sheet-missing': ({ path, sheet, sheets }) =>
    `В книге ${path} нет листа «${sheet}». Есть: ${sheets.join(', ')}.`,
  'column-missing': ({ path, column, columns }) =>
    `В ${path} нет графы «${column}», которую называет профиль. Есть: ${columns.join(', ')}.`,
  'date-order-unknown': ({ path, example }) =>
    `В ${path} по датам вида ${example} не видно, где день и где месяц. Укажите порядок: --date-order dmy (день.месяц.год) или mdy (месяц.день.год).`,
  'secret-exposed': ({ path }) =>
    `Файл с паролем ${path} могут читать другие. Закройте его: chmod 600 ${path}`,
  'not-an-export': ({ path }) => `Файл ${path}: это не выгрузка реестра и не его копия.`,
  'export-broken': ({ path, line }) =>
    `Файл ${path}, строка ${line}: событие не следует из предыдущих. Выгрузка повреждена или изменена; ничего не восстановлено.`,
  'export-redacted': ({ path }) =>
    `Файл ${path}: выгрузка без персональных данных (--redact); реестр из неё не восстановить.`,
  'export-cut-off': ({ path, found, expected }, locale) =>
    `Файл ${path} обрывается: событий ${locale.count(found)} из ${locale.count(expected)}. Ничего не восстановлено.`,
};
