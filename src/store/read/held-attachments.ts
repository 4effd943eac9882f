import type { HeldAttachment } from '../../register/ports/files.ts';
import type { Connection } from '../sqlite/connection.ts';

interface AttachedRow {
  readonly number: string | null;
  readonly facts: string;
  readonly private: string | null;
}

/** By the events: those of undone steps may be brought back. */
export function* heldAttachments(connection: Connection): Generator<HeldAttachment> {
  const rows = connection.all<AttachedRow>(
    `select a.number as number, e.facts as facts, e.private as private
     from events e left join appeals a on a.id = e.subject_id
     where e.type = 'attached' and e.subject_type = 'appeal' order by e.seq`,
  );
  for (const { number, facts, private: text } of rows) {
    const attached = parsed(facts);
    const { sha256, size } = attached;
    if (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/.test(sha256)) continue;
    const { name = '' } = parsed(text ?? '{}');
    yield { number: number ?? '', name: String(name), sha256, size: Number(size) };
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
