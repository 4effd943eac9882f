import type { InputFault, UnsupportedExport } from '../../domain/faults.ts';
import type { Expected, InvalidReason } from '../../domain/validation.ts';
import type { SentencePer } from '../messages.ts';
import { reasonBy } from '../reason-by.ts';

const expectations: Readonly<Record<Expected, string>> = {
  text: 'a text',
  number: 'a number',
  'whole-number': 'a whole number',
  'positive-number': 'a number above zero',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
  null: 'null',
  year: 'a year',
  date: 'a date such as 2023-04-26',
  'day-of-year': 'a day of the year such as 04-26',
  instant: 'an instant such as 2023-04-26T09:00:00Z',
  offset: 'an offset such as +03:00',
  code: 'a code',
  'not-empty': 'something not empty',
  other: 'something else',
};

/** What is wrong with a key of a file, to stand after a colon. */
const invalidReason = reasonBy<InvalidReason>({
  missing: () => 'is missing',
  'unknown-key': () => 'there is no such key',
  expected: ({ expected }) => `must be ${expectations[expected]}`,
  'not-allowed': ({ allowed }) => `allowed: ${allowed.join(', ')}`,
  repeated: ({ found }) => `${found} was there before`,
  without: ({ part }) => `${part} is missing in it`,
  'out-of-order': ({ earlier, later }) => `${earlier} must stand before ${later}`,
  'unknown-parent': ({ parent }) => `there is no parent ${parent}`,
  'outside-year': ({ date, year }) => `${date} is not in ${year}`,
  'already-day-off': ({ date }) => `${date} is a day off anyway`,
  'not-saturday': ({ date }) => `${date} is not a Saturday: only Saturdays are worked instead`,
  'hole-in-time': ({ subject, until }) =>
    `before ${until} there is no rule (${subject}), yet appeals may be older: the first rule starts with null`,
});

/** What it is, and what to do. */
const unsupported: Readonly<Record<UnsupportedExport, string>> = {
  'telegram-html': 'a Telegram export in HTML. Export again and choose the JSON format.',
  'messenger-html': 'a Facebook export in HTML. Export again and choose the JSON format.',
  'whatsapp-database':
    'a database of a messenger. Export the chat in WhatsApp itself: “Export chat”, a text file.',
  outlook: 'mail of Outlook. Save the letters as .eml or .mbox.',
  rar: 'a RAR archive. Unpack it and name the folder.',
  'seven-zip': 'a 7-Zip archive. Unpack it and name the folder.',
  gzip: 'a gzip archive. Unpack it and name the folder.',
};

export const inputFaults: SentencePer<InputFault> = {
  'not-json': ({ path, detail }) =>
    `${path}:${detail}: this is not JSON. Mend the file: often it is a comma too many or too few.`,
  'invalid-file': ({ path, key, reason }) =>
    `${path}${key === '' ? '' : `, “${key}”`}: ${invalidReason(reason)}. Mend the file.`,
  'not-utf8': ({ path }) => `${path} is not UTF-8. Save the file as UTF-8.`,
  'text-not-utf8': ({ source }) => `The text (${source}) is not UTF-8. Pass it as UTF-8.`,
  'not-text': ({ path }) => `${path} is not a text file. Text or CSV is needed.`,
  'no-header': ({ path }) => `${path} has no line with the column names. Add it as the first one.`,
  'workbook-broken': ({ path }) =>
    `The workbook ${path} is damaged or has a password. Save it again without one, as XLSX.`,
  'workbook-too-large': ({ path, limit }, { count }) =>
    `The workbook ${path} is larger than ${count(limit)} MB once unpacked. Save the sheet as CSV.`,
  'archive-broken': ({ path }) =>
    `The archive ${path} is damaged or was not downloaded whole. Download the export again.`,
  'archive-encrypted': ({ path }) =>
    `The archive ${path} has a password. Unpack it and name the folder.`,
  'archive-escapes': ({ path, entry }) =>
    `The archive ${path} holds a path that leads out of it: ${entry}. No export is made like that; nothing was read.`,
  'archive-bomb': ({ path, entry }) =>
    `The archive ${path}: ${entry} unpacks to hundreds of times its size. No export is made like that; nothing was read.`,
  'archive-too-large': ({ path, limit }, { count }) =>
    `The archive ${path} is larger than ${count(limit)} GB once unpacked. Nothing was read.`,
  'archive-crowded': ({ path, limit }, { count }) =>
    `The archive ${path} has more than ${count(limit)} files. Nothing was read.`,
  'messages-unknown': ({ path }) =>
    `${path} holds no messages in a format known here: Instagram, Facebook, Telegram, VK, WhatsApp, mail. Name the export’s folder or archive.`,
  'messages-unsupported': ({ path, format }) => `${path}: ${unsupported[format]}`,
  'sheet-missing': ({ path, sheet, sheets }) =>
    `The workbook ${path} has no sheet “${sheet}”. It has: ${sheets.join(', ')}.`,
  'column-missing': ({ path, column, columns }) =>
    `${path} has no column “${column}”, which the profile names. It has: ${columns.join(', ')}.`,
  'date-order-unknown': ({ path, example }) =>
    `In ${path} dates such as ${example} do not show which number is the day. Say which: --date-order dmy (day.month.year) or mdy (month.day.year).`,
  'secret-exposed': ({ path }) =>
    `Others can read the password in ${path}. Close it: chmod 600 ${path}`,
  'not-an-export': ({ path }) => `${path} is neither an export of a register nor a backup of one.`,
  'export-broken': ({ path, line }) =>
    `${path}, line ${line}: the event does not follow from those before it. The export is damaged or altered; nothing was restored.`,
  'export-redacted': ({ path }) =>
    `${path} was exported without personal data (--redact); no register can be made of it.`,
  'export-cut-off': ({ path, found, expected }, locale) =>
    `${path} is cut off: ${locale.count(found)} events of ${locale.count(expected)}. Nothing was restored.`,
};
