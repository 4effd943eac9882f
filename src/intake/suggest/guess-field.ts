import type { Channel } from '../../domain/codes.ts';
import type { SuggestRemark } from '../../domain/suggest-remark.ts';
import { readAnyDate, readIsoDate } from '../date-pattern.ts';
import type { Field } from '../profile.ts';
import { type JournalColumn, quoted, repeatedIn } from './column-values.ts';
import { guessDates } from './guess-dates.ts';
import { type CodedField, codeOf, VALUE_WORDS } from './value-words.ts';

type Rule =
  | string
  | {
      readonly column: string;
      readonly dates?: string[];
      readonly values?: Record<string, string>;
      readonly default?: string;
    };

/** How a column would be read; without a rule it is better left out. */
export interface FieldGuess {
  readonly column: string;
  readonly rule: Rule | null;
  readonly remarks: readonly SuggestRemark[];
}

interface GuessOptions {
  /** The file itself knows dates. */
  readonly hasDates: boolean;
  /** Of rows that do not say. */
  readonly channel: Channel;
}

/** What stands for words that nobody knows, until a clerk says better. */
const OTHERWISE = { outcome: 'explained', kind: 'application' } as const;

const DATES: ReadonlySet<Field> = new Set(['received', 'registered', 'answered', 'released']);
/** More different values are no list that an office keeps. */
const MOST_CODES = 50;
const MOST_ENTRIES = 200;
const ENTRIES: ReadonlySet<Field> = new Set(['topic', 'territory']);

export function guessField(
  field: Field,
  column: JournalColumn,
  { hasDates, channel }: GuessOptions,
): FieldGuess {
  if (DATES.has(field)) return guessedDate(column, hasDates);
  if (field in VALUE_WORDS)
    return guessedCodes(field as CodedField, column, { ...OTHERWISE, channel });
  if (field === 'number') return guessedNumber(column);
  const count = column.counts.length;
  if (ENTRIES.has(field) && count > MOST_ENTRIES) return tooMany(field, column);
  return { column: column.header, rule: column.header, remarks: [] };
}

/** Cells that know they are dates need no pattern. */
function guessedDate({ header, cells }: JournalColumn, hasDates: boolean): FieldGuess {
  const written = cells.filter((cell) => !(hasDates && readIsoDate(cell) !== null));
  const { patterns, unread, isAmbiguous } = guessDates(written);
  const remarks: SuggestRemark[] = [];
  if (isAmbiguous) remarks.push({ code: 'dates-ambiguous', column: header });
  if (unread.length > 0)
    remarks.push({
      code: 'dates-unread',
      column: header,
      values: quoted(unread),
      count: unread.length,
    });
  const needsNone = written.every((cell) => readAnyDate(cell) !== null) && hasDates;
  const rule =
    needsNone || patterns.length === 0 ? header : { column: header, dates: [...patterns] };
  return { column: header, rule, remarks };
}

/** The words that are known become codes; the others stand there to be filled in. */
function guessedCodes(
  field: CodedField,
  column: JournalColumn,
  standIns: Readonly<Partial<Record<CodedField, string>>>,
): FieldGuess {
  const { header, counts } = column;
  if (counts.length > MOST_CODES) return tooMany(field, column);
  const codes = counts.map(([value]) => [value, codeOf(field, value)] as const);
  const unknown = codes.flatMap(([value, code]) => (code === null ? [value] : []));
  const otherwise = standIns[field] ?? null;
  const values = Object.fromEntries(codes.map(([value, code]) => [value, code ?? '']));
  const remark = {
    code: 'values-unknown',
    column: header,
    field,
    values: quoted(unknown),
    otherwise,
  } as const;
  return {
    column: header,
    rule: { column: header, values, ...(otherwise !== null && { default: otherwise }) },
    remarks: unknown.length === 0 ? [] : [remark],
  };
}

/** Kept where each row has one of its own; ordinals alone are kept too, the series comes from the channel. */
function guessedNumber(column: JournalColumn): FieldGuess {
  const { header, cells } = column;
  const isNumber = (cell: string) => /^(\p{L}{1,8}[-–— ]*)?\d{1,9}(\s*\/\s*\d{2,4})?$/u.test(cell);
  if (cells.length === 0 || !cells.every(isNumber) || repeatedIn(column) !== undefined)
    return { column: header, rule: null, remarks: [] };
  return { column: header, rule: header, remarks: [{ code: 'numbers-kept', column: header }] };
}

const tooMany = (field: Field, { header, counts }: JournalColumn): FieldGuess => ({
  column: header,
  rule: null,
  remarks: [{ code: 'values-many', column: header, field, count: counts.length }],
});
