import { ok, type Result, refuse } from '../result.ts';
import type { Appeal, Attachment } from './appeal.ts';
import type { AppealAttached } from './events/attached.ts';
import { refusalIfAnnulled } from './guards.ts';
import { CONTACT_LIMIT, cleanedOrNull, refusalIfLong } from './soundness.ts';

/** Each content once: the same bytes under another name are no other document. */
export function decideAttachments(
  appeal: Appeal,
  files: readonly Attachment[],
): Result<AppealAttached[]> {
  const annulled = refusalIfAnnulled(appeal);
  if (annulled) return refuse(annulled);
  const known = new Set(appeal.attachments.map(({ sha256 }) => sha256));
  const events: AppealAttached[] = [];
  for (const { name: given, ...facts } of files) {
    const name = attachmentName(given);
    const long = refusalIfLong('attachment', name, CONTACT_LIMIT);
    if (long) return refuse(long);
    if (known.has(facts.sha256))
      return refuse({ code: 'already-attached', number: appeal.number, name });
    known.add(facts.sha256);
    events.push({ type: 'attached', facts, private: { name } });
  }
  return ok(events);
}

/** Without the folders before it, whichever system or archive named them. */
export const attachmentName = (path: string): string =>
  cleanedOrNull(path.split(/[/\\]/).at(-1) ?? '') ?? 'file';
