import * as v from 'valibot';
import { CHANNELS, type Channel, CONTROLS, LEGAL_STATUSES, TERM_BASES } from '../codes.ts';
import { isCalendarDate } from '../time/calendar-date.ts';
import { type Invalid, invalid, type Validated, validate } from '../validation.ts';
import type { Policy } from './policy.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const date = v.pipe(v.string(), v.check(isCalendarDate, 'date'));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** UTC, so that it can be told apart from the local times that it sets. */
const isInstant = (found: string): boolean =>
  /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{3})?Z$/.test(found) &&
  isCalendarDate(found.slice(0, 10));

const zoneOffset = v.strictObject({
  from: v.nullable(v.pipe(v.string(), v.check(isInstant, 'instant'))),
  offset: v.pipe(v.string(), v.regex(/^[+-](0\d|1[0-4]):[0-5]\d$/, 'offset')),
});

const channelRule = v.strictObject({
  series: v.pipe(v.string(), v.regex(/^\p{Lu}{1,4}$/u, 'code')),
  alias: v.pipe(v.string(), v.regex(/^[A-Z]{1,4}$/, 'code')),
  legalStatus: v.picklist(LEGAL_STATUSES),
  control: v.picklist(CONTROLS),
});

const termRule = v.strictObject({
  channels: v.pipe(v.array(v.picklist(CHANNELS)), v.minLength(1)),
  holdsFrom: v.nullable(date),
  unit: v.picklist(['calendar-days', 'working-days', 'months']),
  length: count,
  start: v.picklist(['registration', 'receipt']),
  firstDayCounts: v.boolean(),
  ifDayOff: v.picklist(['next', 'previous', 'none']),
  basis: v.picklist(TERM_BASES),
  article: v.nullable(text),
  countingArticle: v.nullable(text),
  confirmed: v.boolean(),
});

const policyFile = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/, 'code')),
  title: text,
  source: text,
  zone: v.pipe(v.array(zoneOffset), v.minLength(1)),
  numbering: v.strictObject({ template: text }),
  channels: v.strictObject(
    Object.fromEntries(CHANNELS.map((channel) => [channel, channelRule])) as Record<
      Channel,
      typeof channelRule
    >,
  ),
  terms: v.array(termRule),
  thresholds: v.strictObject({ collective: count }),
});

/** `data/policies/*.json`: a jurisdiction, or an office's own rules. */
export function parsePolicyFile(json: unknown): Validated<Policy> {
  const read = validate(policyFile, json);
  if (!read.ok) return read;
  const policy = read.value;
  return (
    faultOfZone(policy) ??
    faultOfTemplate(policy) ??
    faultOfSeries(policy) ??
    faultOfTerms(policy) ?? { ok: true, value: policy }
  );
}

function faultOfZone({ zone }: Policy): Invalid | null {
  for (const [index, { from }] of zone.entries()) {
    const key = `zone[${index}].from`;
    const before = zone[index - 1]?.from ?? null;
    if (index === 0) {
      if (from !== null) return invalid(key, { code: 'expected', expected: 'null' });
    } else if (from === null) return invalid(key, { code: 'expected', expected: 'instant' });
    else if (before !== null && Date.parse(from) <= Date.parse(before))
      return invalid(key, { code: 'out-of-order', earlier: before, later: from });
  }
  return null;
}

/** Without all three parts two appeals could bear one number. */
function faultOfTemplate({ numbering }: Policy): Invalid | null {
  const part = ['{series}', '{n}', '{year}'].find((each) => !numbering.template.includes(each));
  return part ? invalid('numbering.template', { code: 'without', part }) : null;
}

/** A series and an alias mean one channel, whichever of them is typed. */
function faultOfSeries({ channels }: Policy): Invalid | null {
  const owners = new Map<string, Channel>();
  for (const channel of CHANNELS)
    for (const field of ['series', 'alias'] as const) {
      const found = channels[channel][field];
      const owner = owners.get(found);
      if (owner && owner !== channel)
        return invalid(`channels.${channel}.${field}`, { code: 'repeated', found });
      owners.set(found, channel);
    }
  return null;
}

/** Two rules of one day for one channel: nobody could say which of them holds. */
function faultOfTerms({ terms }: Policy): Invalid | null {
  const seen = new Set<string>();
  for (const [index, { channels, holdsFrom }] of terms.entries())
    for (const found of channels) {
      const key = `${found} ${holdsFrom}`;
      if (seen.has(key)) return invalid(`terms[${index}].channels`, { code: 'repeated', found });
      seen.add(key);
    }
  return null;
}
