import { ok, type Result, refuse } from '../result.ts';
import type { Appeal } from './appeal.ts';
import type { AppealNoted } from './events.ts';
import { refusalIfAnnulled } from './guards.ts';
import { cleanedOrNull, TEXT_LIMIT } from './soundness.ts';

/** A remark for colleagues; the one thing a closed appeal takes freely. */
export function decideNote(appeal: Appeal, text: string): Result<AppealNoted> {
  const refusal = refusalIfAnnulled(appeal);
  if (refusal) return refuse(refusal);
  const clean = cleanedOrNull(text);
  if (clean === null) return refuse({ code: 'summary-empty' });
  if (clean.length > TEXT_LIMIT)
    return refuse({
      code: 'text-too-long',
      field: 'note',
      length: clean.length,
      limit: TEXT_LIMIT,
    });
  return ok({ type: 'noted', facts: {}, private: { text: clean } });
}
