import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { InputError } from '../../domain/faults.ts';
import { canonicalJson } from '../../domain/text/canonical-json.ts';
import type { ChainedEvent } from '../../register/ports/chained-event.ts';
import type { ChainedRow } from '../../register/ports/chained-rows.ts';
import { EXPORT_KIND, EXPORT_VERSION } from './event-lines.ts';
import { ROW } from './row-schema.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const HEAD = v.object({
  export: v.literal(EXPORT_KIND),
  version: v.literal(EXPORT_VERSION),
  events: count,
  head: v.string(),
  redacted: v.boolean(),
});
const EVENT = v.object({
  seq: count,
  step: count,
  subjectType: v.string(),
  subjectId: count,
  version: count,
  type: v.string(),
  at: v.string(),
  actor: v.string(),
  facts: v.unknown(),
  private: v.unknown(),
  salt: v.nullable(v.string()),
  privateDigest: v.nullable(v.string()),
  hash: v.string(),
});

/**
 * The events of an export, line by line, each with the rows that stand after it; an InputError where
 * it is none, broken, redacted or cut off.
 */
export async function* readExport(path: string): AsyncGenerator<ChainedEvent, void> {
  const input = createReadStream(path, 'utf8');
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let expected: v.InferOutput<typeof HEAD> | null = null;
  let line = 0;
  let found = 0;
  let event: ChainedEvent | null = null;
  let rows: ChainedRow[] = [];
  for await (const text of lines) {
    line++;
    if (expected === null) {
      expected = headOf(text, path);
      continue;
    }
    const read = parsed(text);
    const row = v.safeParse(ROW, read);
    if (row.success && event) {
      rows.push(row.output);
      continue;
    }
    if (event) yield withRows(event, rows);
    event = eventOf(read, { path, line });
    rows = [];
    found++;
  }
  if (expected === null) throw new InputError({ code: 'not-an-export', path });
  if (event) yield withRows(event, rows);
  if (found !== expected.events || (found > 0 && event?.hash !== expected.head))
    throw new InputError({ code: 'export-cut-off', path, found, expected: expected.events });
}

const withRows = (event: ChainedEvent, rows: readonly ChainedRow[]): ChainedEvent =>
  rows.length === 0 ? event : { ...event, rows };

function headOf(text: string, path: string): v.InferOutput<typeof HEAD> {
  const head = v.safeParse(HEAD, parsed(text));
  if (!head.success) throw new InputError({ code: 'not-an-export', path });
  if (head.output.redacted) throw new InputError({ code: 'export-redacted', path });
  return head.output;
}

function eventOf(read: unknown, place: { path: string; line: number }): ChainedEvent {
  const event = v.safeParse(EVENT, read);
  if (!event.success) throw new InputError({ code: 'export-broken', ...place });
  const { facts, private: secret, subjectType, ...rest } = event.output;
  return {
    ...rest,
    // An unknown subject does not follow from the chain of any register.
    subjectType: subjectType as ChainedEvent['subjectType'],
    facts: canonicalJson(facts),
    private: secret === null ? null : canonicalJson(secret),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
