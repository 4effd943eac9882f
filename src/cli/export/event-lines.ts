import type { ChainedEvent } from '../../register/ports/chained-event.ts';
import type { RegisterReader } from '../../register/ports.ts';
import type { ListResult, ListRow } from '../../render/result.ts';

/** The first line of an export: what the lines after it must come to. */
export const EXPORT_KIND = 'appeals-register';
export const EXPORT_VERSION = 1;

/** The chain as lines of JSON, after one that says how many there are and on what hash they end. */
export async function eventLines(reader: RegisterReader, redact: boolean): Promise<ListResult> {
  const { head } = await reader.about();
  return { shape: 'list', columns: [], rows: rowsOf(reader, head, redact) };
}

async function* rowsOf(
  reader: RegisterReader,
  { seq, hash }: { readonly seq: number; readonly hash: string },
  redact: boolean,
): AsyncIterable<ListRow> {
  const head = {
    export: EXPORT_KIND,
    version: EXPORT_VERSION,
    events: seq,
    head: hash,
    redacted: redact,
  };
  yield { cells: [], json: head };
  for await (const event of reader.events()) {
    if (event.seq > seq) return;
    yield { cells: [], json: eventLine(event, redact) };
  }
}

/** Facts and the private part are JSON in canonical form, so they read back as they were. */
function eventLine(
  { facts, private: text, salt, ...event }: ChainedEvent,
  redact: boolean,
): object {
  const kept = redact ? null : text;
  return {
    ...event,
    facts: JSON.parse(facts),
    private: kept === null ? null : JSON.parse(kept),
    salt: redact ? null : salt,
  };
}
