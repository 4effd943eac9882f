import type { Channel } from '../../domain/codes.ts';
import type { SuggestRemark } from '../../domain/suggest-remark.ts';
import type { Field, Profile } from '../profile.ts';
import { columnsOf, type JournalColumn, repeatedIn } from './column-values.ts';
import { type FieldGuess, guessField } from './guess-field.ts';
import { type ColumnMeaning, meaningOf } from './header-words.ts';
import { readSample, type Sample } from './read-sample.ts';
import { codeOf } from './value-words.ts';

/** As a person would write it: what goes without saying is left out. */
export interface Suggestion {
  readonly profile: SuggestedProfile;
  readonly remarks: readonly SuggestRemark[];
}
export type SuggestedRule = string | NonNullable<Profile['columns'][Field]>;
export type SuggestedProfile = Partial<Omit<Profile, 'columns'>> & {
  readonly source: string;
  readonly columns: Partial<Record<Field, SuggestedRule>>;
};

interface Journal {
  readonly path: string;
  /** Of the file, without its ending. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A profile for a journal that nobody has described, ready to be edited; and what it could not tell. */
export async function suggestProfile({ path, name, bytes }: Journal): Promise<Suggestion> {
  const sample = await readSample(path, bytes);
  const meanings = meaningsOf(columnsOf(sample));
  const remarks = remarksOnFile(sample);
  const channel = guessChannel(`${sample.title}\n${name}`);
  const hasDates = sample.encoding === null;
  const guesses = guessAll(meanings, { hasDates, channel: channel.channel }, remarks);
  const columns = rulesOf(guesses, channel, remarks);
  const used = [...meanings.values()].filter(
    ({ header }) => isUsed(header, columns) || header === meanings.get('key')?.header,
  );
  const unused = sample.header.filter(
    (header) => header !== '' && !used.some((column) => column.header === header),
  );
  noteMissing(columns, remarks);
  const key = keyOf(meanings, remarks);
  return {
    profile: {
      source: sourceName(name),
      ...(sample.encoding !== null && { encoding: sample.encoding }),
      ...(sample.delimiter !== null && { delimiter: sample.delimiter }),
      ...(sample.sheet !== null && { sheet: sample.sheet }),
      ...(key !== null && { key: [key] }),
      columns,
      ...growing(columns, remarks),
    },
    remarks: withColumns(remarks, { columns, key, unused, due: meanings.get('due') }),
  };
}

type Meanings = ReadonlyMap<ColumnMeaning, JournalColumn>;

/** The first column of each meaning. */
function meaningsOf(columns: readonly JournalColumn[]): Meanings {
  const meanings = new Map<ColumnMeaning, JournalColumn>();
  for (const column of columns) {
    const meaning = column.header === '' ? null : meaningOf(column.header);
    if (meaning !== null && !meanings.has(meaning)) meanings.set(meaning, column);
  }
  return meanings;
}

function remarksOnFile(sample: Sample): SuggestRemark[] {
  const { sheet, encoding, delimiter, alike, headerLine: header, rows } = sample;
  const looked = { code: 'looked', rows: rows.length, header, sheet, encoding, delimiter } as const;
  return alike.length === 0 ? [looked] : [looked, { code: 'sheets-alike', sheets: alike }];
}

function guessAll(
  meanings: Meanings,
  options: Parameters<typeof guessField>[2],
  remarks: SuggestRemark[],
): ReadonlyMap<Field, FieldGuess> {
  const guesses = new Map<Field, FieldGuess>();
  for (const [meaning, column] of meanings) {
    if (meaning === 'key' || meaning === 'due') continue;
    const guess = guessField(meaning, column, options);
    remarks.push(...guess.remarks);
    guesses.set(meaning, guess);
  }
  return guesses;
}

/** «Журнал личного приёма» says it for every row. */
const guessChannel = (title: string): { channel: Channel; isKnown: boolean } => {
  const channel = codeOf('channel', title.replace(/[_-]/g, ' ')) as Channel | null;
  return { channel: channel ?? 'written', isKnown: channel !== null };
};

function rulesOf(
  guesses: ReadonlyMap<Field, FieldGuess>,
  { channel, isKnown }: { channel: Channel; isKnown: boolean },
  remarks: SuggestRemark[],
): SuggestedProfile['columns'] {
  const rules: Partial<Record<Field, SuggestedRule>> = {};
  for (const [field, { rule }] of guesses) if (rule) rules[field] = rule;
  if (!rules.channel) {
    rules.channel = { const: channel };
    remarks.push({ code: isKnown ? 'channel-guessed' : 'channel-assumed', channel });
  }
  if (rules.answered && !rules.outcome) {
    rules.outcome = { const: 'explained' };
    remarks.push({ code: 'outcome-assumed' });
  }
  const outcome = guesses.get('outcome');
  if (outcome && !rules.answered) {
    delete rules.outcome;
    remarks.push({ code: 'outcome-without-date', column: outcome.column });
  }
  const { channel: first, ...others } = rules;
  return { ...(first && { channel: first }), ...others };
}

const isUsed = (header: string, columns: SuggestedProfile['columns']): boolean =>
  Object.values(columns).some((rule) => columnOf(rule) === header);

const columnOf = (rule: SuggestedRule): string | undefined =>
  typeof rule === 'string' ? rule : rule.column;

function noteMissing(columns: SuggestedProfile['columns'], remarks: SuggestRemark[]): void {
  if (!columns.registered && !columns.received) remarks.push({ code: 'date-missing' });
  if (!columns.summary && !columns.text) remarks.push({ code: 'summary-missing' });
}

function keyOf(meanings: Meanings, remarks: SuggestRemark[]): string | null {
  const candidates = [meanings.get('key'), meanings.get('number')].filter((column) => column);
  for (const column of candidates)
    if (column && column.cells.length > 0 && repeatedIn(column) === undefined) return column.header;
  const [first] = candidates;
  const value = first && repeatedIn(first);
  remarks.push(
    first && value !== undefined
      ? { code: 'key-repeated', column: first.header, value }
      : { code: 'key-missing' },
  );
  return null;
}

/** Without this every row with a new name would be refused. */
function growing(columns: SuggestedProfile['columns'], remarks: SuggestRemark[]) {
  const topics = columns.topic !== undefined;
  const territories = columns.territory !== undefined;
  const officials = columns.controller !== undefined || columns.executor !== undefined;
  const fields = [
    ...(topics ? ['createTopics'] : []),
    ...(territories ? ['createTerritories'] : []),
    ...(officials ? ['createOfficials'] : []),
  ];
  if (fields.length > 0) remarks.push({ code: 'lists-grow', fields });
  return Object.fromEntries(fields.map((field) => [field, true]));
}

const sourceName = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40) || 'journal';

/** What became of each column comes first: it is what a clerk looks through. */
function withColumns(
  [looked, ...others]: readonly SuggestRemark[],
  found: {
    readonly columns: SuggestedProfile['columns'];
    readonly key: string | null;
    readonly unused: readonly string[];
    readonly due: JournalColumn | undefined;
  },
): SuggestRemark[] {
  const { columns, key, due } = found;
  const used = Object.entries(columns).flatMap(([field, rule]) => {
    const column = columnOf(rule);
    return column === undefined ? [] : [{ column, field }];
  });
  const all = key === null ? used : [{ column: key, field: 'key' }, ...used];
  const unused = found.unused.filter((column) => column !== due?.header);
  return [
    ...(looked ? [looked] : []),
    { code: 'columns-used', columns: all },
    ...(unused.length > 0 ? [{ code: 'columns-unused', columns: unused } as const] : []),
    ...(due ? [{ code: 'due-computed', column: due.header } as const] : []),
    ...others,
  ];
}
