import type { CalendarDate } from '../../ids.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { type Appeal, isOpen } from '../appeal.ts';
import type { AppealReopened } from '../events/endings.ts';
import { refusalIfAnnulled, refusalIfBefore, refusalOfDay } from '../guards.ts';
import type { Rules } from '../input.ts';
import { movesOf } from '../moves.ts';
import { cleanedOrNull, refusalIfLong, SUMMARY_LIMIT } from '../soundness.ts';

/** A closed matter is taken up again: a higher body wants it, or the answer proved wrong. Its term stays. */
export function decideReopening(
  appeal: Appeal,
  input: { readonly reopenedOn: CalendarDate; readonly reason: string },
  rules: Pick<Rules, 'today'>,
): Result<AppealReopened> {
  const { reopenedOn } = input;
  const reason = cleanedOrNull(input.reason);
  const { number, closedOn, releasedOn } = appeal;
  const refusal =
    refusalIfAnnulled(appeal) ??
    refusalOfDay(appeal, ['reopened', reopenedOn], rules) ??
    refusalIfLong('reason', reason, SUMMARY_LIMIT);
  if (refusal) return refuse(refusal);
  if (isOpen(appeal) || closedOn === null)
    return refuse({ code: 'not-closed', number, possible: movesOf(appeal) });
  const early =
    refusalIfBefore(['answered', closedOn], ['reopened', reopenedOn]) ??
    (releasedOn === null
      ? null
      : refusalIfBefore(['released', releasedOn], ['reopened', reopenedOn]));
  if (early) return refuse(early);
  if (reason === null) return refuse({ code: 'reason-missing', number });
  return ok({ type: 'reopened', facts: { reopenedOn }, private: { reason } });
}
