import * as v from 'valibot';
import { type Invalid, invalid, type Validated, validate } from '../domain/validation.ts';
import { readDateBy } from './date-pattern.ts';
import { ENCODINGS } from './decode.ts';
import { DELIMITERS } from './delimiter.ts';

/** What a column of a journal can tell of an appeal. */
export const FIELDS = [
  'number',
  'series',
  'channel',
  'network',
  'legalStatus',
  'kind',
  'received',
  'registered',
  'applicant',
  'organisation',
  'address',
  'phone',
  'email',
  'handle',
  'signatories',
  'anonymous',
  'summary',
  'text',
  'topic',
  'territory',
  'controller',
  'executor',
  'resolution',
  'outcome',
  'answered',
  'replyNumber',
  'released',
] as const;
export type Field = (typeof FIELDS)[number];

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'not-empty'));

/** Either from a column or the same for every row. */
const fieldRule = v.strictObject({
  /** Header of the column. */
  column: v.optional(text),
  /** Stands in every row. */
  const: v.optional(text),
  /** How dates are written, tried in order: `dd.MM.yyyy HH:mm`. */
  dates: v.optional(
    v.array(
      v.pipe(
        v.string(),
        v.check((it) => readDateBy(it) !== null, 'other'),
      ),
    ),
  ),
  /** Cell → code or name; an empty string means «nothing». */
  values: v.optional(v.record(v.string(), v.string())),
  /** Stands where the cell is empty. */
  default: v.optional(text),
});

const profile = v.strictObject({
  $schema: v.optional(v.string()),
  /** Name of the journal: part of every key, so that two journals may number alike. */
  source: v.pipe(v.string(), v.regex(/^[\p{L}\p{N}._-]{1,40}$/u, 'code')),
  /** Detected where not given. */
  delimiter: v.optional(v.picklist(DELIMITERS)),
  encoding: v.optional(v.picklist(ENCODINGS)),
  /** Of a workbook; without it the first that has the columns. */
  sheet: v.optional(text),
  /** Columns that tell one row from all others; without them the whole row does. */
  key: v.optional(v.array(text), []),
  columns: v.strictObject(
    Object.fromEntries(FIELDS.map((field) => [field, v.optional(fieldRule)])) as Record<
      Field,
      v.OptionalSchema<typeof fieldRule, undefined>
    >,
  ),
  /** Entries that the office's lists do not have are added to them; without this such rows are refused. */
  createTopics: v.optional(v.boolean(), false),
  createTerritories: v.optional(v.boolean(), false),
  createOfficials: v.optional(v.boolean(), false),
});

/** How one journal is read: written by people, in JSON. */
export type Profile = v.InferOutput<typeof profile>;

export function parseProfile(json: unknown): Validated<Profile> {
  const read = validate(profile, withWholeRules(json));
  return read.ok ? (faultOfRules(read.value) ?? read) : read;
}

/** `"topic": "Тема"` is short for `"topic": {"column": "Тема"}`. */
function withWholeRules(json: unknown): unknown {
  if (!isObject(json) || !isObject(json.columns)) return json;
  const rules = Object.entries(json.columns).map(([field, rule]) => [
    field,
    typeof rule === 'string' ? { column: rule } : rule,
  ]);
  return { ...json, columns: Object.fromEntries(rules) };
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

function faultOfRules({ columns }: Profile): Invalid | null {
  if (!columns.channel) return invalid('columns.channel', { code: 'missing' });
  for (const field of FIELDS) {
    const rule = columns[field];
    if (!rule || (rule.column === undefined) !== (rule.const === undefined)) continue;
    const isEmpty = rule.column === undefined;
    return isEmpty
      ? invalid(`columns.${field}.column`, { code: 'missing' })
      : invalid(`columns.${field}.const`, { code: 'unknown-key' });
  }
  return null;
}

/** Every column that the file must have. */
export const columnsOf = ({ key, columns }: Profile): string[] => [
  ...new Set([...key, ...Object.values(columns).flatMap((rule) => rule?.column ?? [])]),
];
