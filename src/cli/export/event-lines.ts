import type { ChainedEvent } from '../../register/ports/chained-event.ts';
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
    lines += `${eventLine(event, redact)}\n`;
    count += 1;
    if (count % BATCH > 0) continue;
    yield lines;
    lines = '';
  }
  if (lines !== '') yield lines;
}

/** Facts and the private part are canonical JSON already: they are put in as they were hashed. */
function eventLine(
  { facts, private: text, salt, ...event }: ChainedEvent,
  redact: boolean,
): string {
  const secret = redact || text === null ? 'null' : text;
  const kept = redact ? null : salt;
  return safeJson(
    `${JSON.stringify(event).slice(0, -1)},"facts":${facts},"private":${secret},"salt":${JSON.stringify(kept)}}`,
  );
}
