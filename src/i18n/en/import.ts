import type { ImportTexts } from '../shape-import.ts';

export const importTexts: ImportTexts = {
  problems: {
    'quote-unclosed': () => 'a quote is opened and never closed. Close it, or double it in text.',
    'quote-stray': () => 'text follows a closing quote. Quotes inside text must be doubled.',
    'cell-count': ({ expected, found }, { count }) =>
      `${count(found)} cells, but the header has ${count(expected)}. Check delimiters and quotes.`,
    'row-too-long': ({ limit }, { count }) =>
      `the row is longer than ${count(limit)} characters. Probably a quote is not closed.`,
    'rest-unread': () =>
      'too many quotes are not closed; the file was not read any further. Correct it and run the same command again.',
    'nul-character': () => 'the text has a NUL character. Save the journal as CSV again.',
    'character-unreadable': () =>
      'a character cannot be read in the encoding of the file. Correct it, or set encoding in the profile.',
    'value-missing': ({ field }) => `there is no value (${field}).`,
    'value-unknown': ({ field, value, allowed }) =>
      `“${value}” is not allowed (${field}). Allowed: ${allowed.join(', ')}. The profile translates values: values.`,
    'date-unreadable': ({ field, value }) =>
      `“${value}” is not a date (${field}). Correct it, or set dates in the profile, such as "dd.MM.yyyy".`,
    'count-unreadable': ({ field, value }) => `“${value}” is not a whole number (${field}).`,
  },
  titles: {
    done: 'Journal imported',
    dryRun: 'Dry run: would be imported',
    stopped: 'Journal imported in part',
  },
  labels: {
    file: 'File',
    sheet: 'Sheet',
    read: 'Rows read',
    added: 'Appeals added',
    known: 'Already registered',
    changed: 'Differ from the register',
    refused: 'Refused',
    topics: 'New topics',
    territories: 'New territories',
    officials: 'New officials',
  },
  place: (line, sheet) => (sheet === null ? `Line ${line}` : `Sheet “${sheet}”, row ${line}`),
  refusedRow: (place, column, sentence) =>
    column === null ? `${place}: ${sentence}` : `${place}, column “${column}”: ${sentence}`,
  changedRow: (place, number, fields) =>
    number === null
      ? `${place}: the same key stands above with other content. Not imported.`
      : `${place}: ${number} is already registered and differs in: ${fields.join(', ')}. Not changed; to correct it: appeals edit ${number}.`,
  unread: (sheets) =>
    `These sheets have the same columns and were not read: ${sheets.join(', ')}. To bring them in, name each as sheet in the profile and import again.`,
  moreRows: (rows) => `… and ${rows} more; --json lists them all.`,
  progress: (read, added) => `Rows read: ${read}, added: ${added}`,
  resumed: 'Went on where the last run had stopped.',
  goOn: 'What was imported is kept. To go on, run the same command again.',
  demo: {
    figures:
      'Only two totals of the first quarter of 2023 are published figures: 140 appeals at personal reception and 109 direct messages (gorod214.by, 05.07.2023, after BelTA). The same article says that the chairman has over 10,000 followers in three networks, most of them on Instagram. All else is invented: people, texts, dates, answers, accounts and every other figure.',
    made: (path) => `Demonstration register: ${path}. To look: appeals list --db ${path}`,
    dryRun: 'Dry run: the demonstration register was not written.',
  },
};
