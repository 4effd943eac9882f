import type { ChainedEvent } from '../../register/ports/chained-event.ts';
import type { ChainedRow } from '../../register/ports/chained-rows.ts';
import type { RegisterReader } from '../../register/ports.ts';
import { safeJson, terminalJson } from '../../render/json-text.ts';
import type { TextResult } from '../../render/result.ts';

/** The first line of an export: what the lines after it must come to. */
export const EXPORT_KIND = 'appeals-register';
export const EXPORT_VERSION = 1;

/** Lines that are handed on together: a register has millions. */
const BATCH = 500;

/** The chain as lines of JSON, after one that says how many there are and on what hash they end. */
export async function eventLines(reader: RegisterReader, redact: boolean): Promise<TextResult> {
  const { head } = await reader.about();
  return { shape: 'text', pieces: linesOf(reader, head, redact) };
}

async function* linesOf(
  reader: RegisterReader,
  { seq, hash }: { readonly seq: number; readonly hash: string },
  redact: boolean,
): AsyncGenerator<string> {
  const head = {
    export: EXPORT_KIND,
    version: EXPORT_VERSION,
    events: seq,
    head: hash,
    redacted: redact,
  };
  let lines = `${terminalJson(head)}\n`;
  let count = 0;
  for await (const event of reader.events()) {
    if (event.seq > seq) break;
    const { rows = [], ...chained } = event;
    lines += `${eventLine(chained, redact)}\n`;
    for (const row of rows) lines += `${terminalJson(redact ? redactedRow(row) : row)}\n`;
    count += 1 + rows.length;
    if (count < BATCH) continue;
    yield lines;
    lines = '';
    count = 0;
  }
  if (lines !== '') yield lines;
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

/** Facts and the private part are canonical JSON already: they are put in as they were hashed. */
function eventLine(
  { facts, private: text, salt, ...event }: Omit<ChainedEvent, 'rows'>,
  redact: boolean,
): string {
  const secret = redact || text === null ? 'null' : text;
  const kept = redact ? null : salt;
  return safeJson(
    `${JSON.stringify(event).slice(0, -1)},"facts":${facts},"private":${secret},"salt":${JSON.stringify(kept)}}`,
  );
}
