import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { InputError } from '../../domain/faults.ts';
import { canonicalJson } from '../../domain/text/canonical-json.ts';
import type { ChainedEvent } from '../../register/ports/chained-event.ts';
import { EXPORT_KIND, EXPORT_VERSION } from './event-lines.ts';

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

/** The events of an export, line by line; an InputError where it is none, broken, redacted or cut off. */
export async function* readExport(path: string): AsyncGenerator<ChainedEvent, void> {
  const input = createReadStream(path, 'utf8');
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  let expected: v.InferOutput<typeof HEAD> | null = null;
  let line = 0;
  let last = '';
  for await (const text of lines) {
    line++;
    if (expected === null) {
      expected = headOf(text, path);
      continue;
    }
    const event = eventOf(text, { path, line });
    last = event.hash;
    yield event;
  }
  const found = Math.max(0, line - 1);
  if (expected === null) throw new InputError({ code: 'not-an-export', path });
  if (found !== expected.events || (found > 0 && last !== expected.head))
    throw new InputError({ code: 'export-cut-off', path, found, expected: expected.events });
}

function headOf(text: string, path: string): v.InferOutput<typeof HEAD> {
  const head = v.safeParse(HEAD, parsed(text));
  if (!head.success) throw new InputError({ code: 'not-an-export', path });
  if (head.output.redacted) throw new InputError({ code: 'export-redacted', path });
  return head.output;
}

function eventOf(text: string, place: { path: string; line: number }): ChainedEvent {
  const event = v.safeParse(EVENT, parsed(text));
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
