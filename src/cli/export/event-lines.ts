import type { ChainedEvent } from '../../register/ports/chained-event.ts';
import type { ChainedRow } from '../../register/ports/chained-rows.ts';
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
    const { rows = [], ...chained } = event;
    yield { cells: [], json: eventLine(chained, redact) };
    for (const row of rows) yield { cells: [], json: redact ? redactedRow(row) : row };
  }
}

/** What people wrote stands in the lines after the event that took it in. */
function redactedRow(row: ChainedRow): object {
  if (row.row === 'thread') {
    const { title: _, participants: _who, key: _key, salt: _salt, ...rest } = row;
    return { ...rest, key: null, title: null, participants: [], salt: null };
  }
  const { sender: _, text: _text, key: _key, attachments: _files, salt: _salt, ...rest } = row;
  return { ...rest, key: null, sender: null, text: null, attachments: [], salt: null };
}

/** Facts and the private part are JSON in canonical form, so they read back as they were. */
function eventLine(
  { facts, private: text, salt, ...event }: Omit<ChainedEvent, 'rows'>,
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
