import { CHANNELS, type Channel, KINDS } from '../codes.ts';
import type { CalendarDate } from '../ids.ts';
import { type Invalid, invalid } from '../validation.ts';
import { GROUND_LISTS, type Policy } from './policy.ts';

/** What no single value of a policy shows: the first thing that does not fit together. */
export const faultOfPolicy = (policy: Policy): Invalid | null =>
  faultOfZone(policy) ??
  faultOfTemplate(policy) ??
  faultOfSeries(policy) ??
  faultOfDatedRules(policy) ??
  faultOfCodes(policy);

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

/** One row of a rule, for one thing that it holds for. */
interface Row {
  readonly key: string;
  readonly subject: string;
  readonly holdsFrom: CalendarDate | null;
}

function faultOfDatedRules({ terms, thresholds, repeat }: Policy): Invalid | null {
  const rows: Row[] = [];
  for (const [index, { term, channels, kinds, holdsFrom }] of terms.entries())
    for (const channel of channels)
      for (const kind of kinds ?? KINDS)
        rows.push({ key: `terms[${index}]`, subject: `${term} ${channel} ${kind}`, holdsFrom });
  for (const [index, { threshold, channels, holdsFrom }] of thresholds.entries())
    for (const channel of channels)
      rows.push({ key: `thresholds[${index}]`, subject: `${threshold} ${channel}`, holdsFrom });
  for (const [index, { holdsFrom }] of repeat.entries())
    rows.push({ key: `repeat[${index}]`, subject: 'repeat', holdsFrom });
  return faultOfRows(rows);
}

/** Two rows of one day: nobody could say which holds. None from the beginning: a hole in time. */
function faultOfRows(rows: readonly Row[]): Invalid | null {
  const oldest = new Map<string, Row>();
  const seen = new Set<string>();
  for (const row of rows) {
    const { key, subject, holdsFrom } = row;
    const found = `${subject} ${holdsFrom ?? 'null'}`;
    if (seen.has(found)) return invalid(`${key}.holdsFrom`, { code: 'repeated', found });
    seen.add(found);
    const before = oldest.get(subject);
    if (!before || (holdsFrom ?? '') < (before.holdsFrom ?? '')) oldest.set(subject, row);
  }
  for (const { key, subject, holdsFrom } of oldest.values())
    if (holdsFrom !== null)
      return invalid(`${key}.holdsFrom`, { code: 'hole-in-time', subject, until: holdsFrom });
  return null;
}

/** What is typed must mean one thing. */
function faultOfCodes({ outcomes, grounds }: Policy): Invalid | null {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['outcomes', outcomes.map(({ outcome }) => outcome)],
    ...GROUND_LISTS.map(
      (list) => [`grounds.${list}`, grounds[list].map(({ code }) => code)] as const,
    ),
  ];
  for (const [key, codes] of lists) {
    const index = codes.findIndex((code, at) => codes.indexOf(code) !== at);
    if (index >= 0)
      return invalid(`${key}[${index}]`, { code: 'repeated', found: codes[index] ?? '' });
  }
  return null;
}
