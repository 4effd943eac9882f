import type { ChainedEvent } from '../../register/ports/chained-event.ts';
import type { ChainedRow } from '../../register/ports/chained-rows.ts';
import type { RegisterReader } from '../../register/ports.ts';
import { safeJson, terminalJson } from '../../render/json-text.ts';
import type { TextResult } from '../../render/result.ts';

/** The first line of an export: what the lines after it must come to. */
export const EXPORT_KIND = 'appeals-register';
export const EXPORT_VERSION = 1;

/** Characters that are looked through at once; V8 keeps strings of many more apart, which costs more. */
const PIECE = 30_000;

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
  yield `${terminalJson(head)}\n`;
  for await (const events of reader.events()) {
    let lines = '';
    for (const event of events) {
      if (event.seq > seq) break;
      lines += linesOfEvent(event, redact);
      if (lines.length < PIECE) continue;
      yield safeJson(lines);
      lines = '';
    }
    if (lines !== '') yield safeJson(lines);
  }
}

function linesOfEvent(event: ChainedEvent, redact: boolean): string {
  let lines = eventLine(event, redact);
  for (const row of event.rows ?? [])
    lines += `${JSON.stringify(redact ? redactedRow(row) : row)}\n`;
  return lines;
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
function eventLine(event: ChainedEvent, redact: boolean): string {
  const { seq, step, version, type, at, actor, hash, subjectType, subjectId, facts } = event;
  const place = `"seq":${seq},"step":${step},"version":${version},"type":${quoted(type)}`;
  const record = `"at":${quoted(at)},"actor":${quoted(actor)},"hash":${quoted(hash)}`;
  const subject = `"subjectType":${quoted(subjectType)},"subjectId":${subjectId}`;
  const digest = `"privateDigest":${quoted(event.privateDigest)}`;
  const secret = redact ? 'null,"salt":null' : `${event.private},"salt":${quoted(event.salt)}`;
  return `{${place},${record},${subject},${digest},"facts":${facts},"private":${secret}}\n`;
}

/** Most of what is written by us needs no escape, and `JSON.stringify` asks at each call anew. */
const PLAIN = /^[\w:.-]*$/;

const quoted = (text: string | null): string =>
  text !== null && PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
