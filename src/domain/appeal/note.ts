import { ok, type Result, refuse } from '../result.ts';
import type { Appeal } from './appeal.ts';
import type { AppealNoted } from './events.ts';
import { refusalIfAnnulled } from './guards.ts';
import { cleanedOrNull, refusalIfLong, TEXT_LIMIT } from './soundness.ts';

/** A remark for colleagues; the one thing a closed appeal takes freely. */
export function decideNote(appeal: Appeal, text: string): Result<AppealNoted> {
  const clean = cleanedOrNull(text);
  const refusal = refusalIfAnnulled(appeal) ?? refusalIfLong('note', clean, TEXT_LIMIT);
  if (refusal) return refuse(refusal);
  if (clean === null) return refuse({ code: 'summary-empty' });
  return ok({ type: 'noted', facts: {}, private: { text: clean } });
}
