import { fileName } from '../../domain/inbox/file-name.ts';
import type { HeldAttachment } from '../../register/ports/files.ts';
import { placeOf } from '../inbox/place-of.ts';
import type { Connection } from '../sqlite/connection.ts';

const DIGEST = /^[0-9a-f]{64}$/;

interface AttachedRow {
  readonly number: string | null;
  readonly facts: string;
  readonly private: string | null;
}

export function* heldAttachments(connection: Connection): Generator<HeldAttachment> {
  yield* attachedToAppeals(connection);
  yield* sentWithMessages(connection);
}

const SENT = `select a.sha256, a.size, a.label, a.path, m.id, m.thread from message_attachments a
  join messages m on m.id = a.message_id where a.sha256 is not null order by m.id, a.ordinal`;

interface SentRow {
  readonly id: number;
  readonly thread: number;
  readonly sha256: string;
  readonly size: number | null;
  readonly label: string | null;
  readonly path: string | null;
}

function* sentWithMessages(connection: Connection): Generator<HeldAttachment> {
  for (const { id, thread, sha256, size, label, path } of connection.all<SentRow>(SENT)) {
    if (!DIGEST.test(sha256)) continue;
    const of = { thread, message: placeOf(connection, id) };
    yield { of, name: fileName({ label, path }), sha256, size: size ?? 0 };
  }
}

/** By the events: those of undone steps may be brought back. */
function* attachedToAppeals(connection: Connection): Generator<HeldAttachment> {
  const rows = connection.all<AttachedRow>(
    `select a.number as number, e.facts as facts, e.private as private
     from events e left join appeals a on a.id = e.subject_id
     where e.type = 'attached' and e.subject_type = 'appeal' order by e.seq`,
  );
  for (const { number, facts, private: text } of rows) {
    const attached = parsed(facts);
    const { sha256, size } = attached;
    if (typeof sha256 !== 'string' || !DIGEST.test(sha256)) continue;
    const { name = '' } = parsed(text ?? '{}');
    yield { of: { number: number ?? '' }, name: String(name), sha256, size: Number(size) };
  }
}

/** Nothing where somebody spoilt it: the chain tells that already. */
function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
