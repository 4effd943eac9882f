import * as v from 'valibot';
import { CHANNELS, CONTROLS, KINDS, LEGAL_STATUSES, OUTCOMES, TERM_BASES } from '../codes.ts';
import { FIRST_YEAR, isCalendarDate, LAST_YEAR } from '../time/calendar-date.ts';
import { type Validated, validate } from '../validation.ts';
import { GROUND_LISTS, type Policy, TERM_STARTS, TERM_UNITS, TERMS, THRESHOLDS } from './policy.ts';
import { faultOfPolicy } from './policy-soundness.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const texts = v.strictObject({ ru: text, be: text, en: text });
const date = v.pipe(v.string(), v.check(isCalendarDate, 'date'));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const channels = v.pipe(v.array(v.picklist(CHANNELS)), v.minLength(1));
const kinds = v.nullable(v.pipe(v.array(v.picklist(KINDS)), v.minLength(1)));

/** UTC, so that it can be told apart from the local times that it sets. */
const isInstant = (found: string): boolean =>
  /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/.test(found) &&
  isCalendarDate(found.slice(0, 10));

const zoneOffset = v.strictObject({
  from: v.nullable(v.pipe(v.string(), v.check(isInstant, 'instant'))),
  offset: v.pipe(v.string(), v.regex(/^[+-](0\d|1[0-4]):[0-5]\d$/, 'offset')),
});

const source = {
  basis: v.picklist(TERM_BASES),
  article: v.nullable(text),
  confirmed: v.boolean(),
};
const dated = { holdsFrom: v.nullable(date), ...source };

const holidays = v.strictObject({
  fixed: v.array(
    v.strictObject({
      day: v.pipe(
        v.string(),
        v.check((day) => isCalendarDate(`2023-${day}`), 'day-of-year'),
      ),
      name: text,
      fromYear: v.nullable(
        v.pipe(
          v.number(),
          v.integer(),
          v.minValue(FIRST_YEAR, 'year'),
          v.maxValue(LAST_YEAR, 'year'),
        ),
      ),
    }),
  ),
  afterEaster: v.array(v.strictObject({ days: count, name: text })),
});

const channelRule = v.strictObject({
  series: v.pipe(v.string(), v.regex(/^\p{Lu}{1,4}$/u, 'code')),
  alias: v.pipe(v.string(), v.regex(/^[A-Z]{1,4}$/, 'code')),
  legalStatus: v.picklist(LEGAL_STATUSES),
  control: v.picklist(CONTROLS),
});

const termRule = v.strictObject({
  term: v.picklist(TERMS),
  channels,
  kinds: v.optional(kinds, null),
  unit: v.picklist(TERM_UNITS),
  length: count,
  start: v.picklist(TERM_STARTS),
  firstDayCounts: v.boolean(),
  ifDayOff: v.picklist(['next', 'previous', 'none']),
  ...dated,
  countingArticle: v.nullable(text),
  note: v.optional(v.nullable(texts), null),
});

const ground = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'code')),
  title: texts,
  channels,
  notice: v.boolean(),
  ...source,
});

const oneEach = <K extends string, S extends v.GenericSchema>(keys: readonly K[], schema: S) =>
  v.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<K, S>);

const policyFile = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'code')),
  title: text,
  source: text,
  zone: v.pipe(v.array(zoneOffset), v.minLength(1)),
  holidays,
  numbering: v.strictObject({ template: text }),
  channels: oneEach(CHANNELS, channelRule),
  terms: v.array(termRule),
  outcomes: v.array(v.strictObject({ outcome: v.picklist(OUTCOMES), ...source })),
  grounds: oneEach(GROUND_LISTS, v.array(ground)),
  thresholds: v.array(
    v.strictObject({ threshold: v.picklist(THRESHOLDS), least: count, channels, ...dated }),
  ),
  repeat: v.array(v.strictObject({ channels, withinMonths: count, ...dated })),
});

/** `data/policies/*.json`: a jurisdiction, or an office's own rules. */
export function parsePolicyFile(json: unknown): Validated<Policy> {
  const read = validate(policyFile, json);
  if (!read.ok) return read;
  return faultOfPolicy(read.value) ?? { ok: true, value: read.value };
}
