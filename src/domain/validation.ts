import * as v from 'valibot';

/** A file that people wrote, checked: what it says, or the first thing that is wrong with it. */
export type Validated<T> = { ok: true; value: T } | Invalid;
export interface Invalid {
  readonly ok: false;
  /** `terms[2].length`; empty for the file as a whole. */
  readonly key: string;
  readonly reason: InvalidReason;
}

/** Facts, no prose: i18n has a sentence for each code. */
export type InvalidReason =
  | { readonly code: 'missing' }
  | { readonly code: 'unknown-key' }
  | { readonly code: 'expected'; readonly expected: Expected }
  | { readonly code: 'not-allowed'; readonly allowed: readonly string[] }
  | { readonly code: 'repeated'; readonly found: string }
  | { readonly code: 'without'; readonly part: string }
  | { readonly code: 'out-of-order'; readonly earlier: string; readonly later: string }
  | { readonly code: 'unknown-parent'; readonly parent: string }
  | { readonly code: 'outside-year'; readonly date: string; readonly year: number }
  | { readonly code: 'already-day-off'; readonly date: string }
  | { readonly code: 'not-saturday'; readonly date: string }
  | { readonly code: 'hole-in-time'; readonly subject: string; readonly until: string };

/** What a value has to be. */
const EXPECTED = [
  'text',
  'number',
  'whole-number',
  'positive-number',
  'boolean',
  'list',
  'object',
  'null',
  'year',
  'date',
  'day-of-year',
  'instant',
  'offset',
  'code',
  'not-empty',
  'other',
] as const;
export type Expected = (typeof EXPECTED)[number];

export const invalid = (key: string, reason: InvalidReason): Invalid => ({
  ok: false,
  key,
  reason,
});

/**
 * Reads parsed JSON by a schema. A check of the schema's own gives one of `EXPECTED` as its message:
 * `v.check(isCalendarDate, 'date')`.
 */
export function validate<S extends v.GenericSchema>(
  schema: S,
  json: unknown,
): Validated<v.InferOutput<S>> {
  const result = v.safeParse(schema, json, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return invalid(keyOf(issue), reasonOf(issue));
}

/** `holidays[3].on`, as a person would point at it. */
function keyOf(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return path.join('').replace(/^\./, '');
}

function reasonOf(issue: v.BaseIssue<unknown>): InvalidReason {
  if (issue.expected === 'never') return { code: 'unknown-key' };
  if (issue.received === 'undefined') return { code: 'missing' };
  const own = EXPECTED.find((expected) => expected === issue.message);
  if (own) return { code: 'expected', expected: own };
  if (issue.type === 'picklist' || issue.type === 'literal')
    return { code: 'not-allowed', allowed: quoted(issue.expected ?? '') };
  return { code: 'expected', expected: EXPECTED_OF_TYPE[issue.type] ?? 'other' };
}

/** valibot names the choices only as `("a" | "b")`. */
const quoted = (expected: string): string[] =>
  [...expected.matchAll(/"([^"]*)"/g)].map(([, choice = '']) => choice);

const EXPECTED_OF_TYPE: Readonly<Record<string, Expected>> = {
  string: 'text',
  number: 'number',
  integer: 'whole-number',
  min_value: 'positive-number',
  boolean: 'boolean',
  array: 'list',
  object: 'object',
  strict_object: 'object',
  record: 'object',
  min_length: 'not-empty',
  non_empty: 'not-empty',
  null: 'null',
};
