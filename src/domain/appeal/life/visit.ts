import type { CalendarDate } from '../../ids.ts';
import { thresholdFor } from '../../policy/rules.ts';
import type { Refusal } from '../../refusal.ts';
import { ok, type Result, refuse } from '../../result.ts';
import type { Appeal } from '../appeal.ts';
import type { AppealVisited } from '../events/marks.ts';
import { refusalIfAnnulled, refusalIfClosed, refusalOfDay } from '../guards.ts';
import type { Rules } from '../input.ts';
import { cleanedOrNull, refusalIfLong, SUMMARY_LIMIT } from '../soundness.ts';

/** Either a day, or why the nature of the appeal needs no visit (art. 22). */
export interface VisitInput {
  readonly visitedOn: CalendarDate | null;
  readonly reason: string | null;
}

/** Before the answer: afterwards it would prove nothing. */
export function decideVisit(
  appeal: Appeal,
  input: VisitInput,
  rules: Pick<Rules, 'today'>,
): Result<AppealVisited> {
  const { visitedOn } = input;
  const reason = cleanedOrNull(input.reason);
  const { number } = appeal;
  const refusal =
    refusalIfAnnulled(appeal) ??
    refusalIfClosed(appeal) ??
    (visitedOn === null ? null : refusalOfDay(appeal, ['visited', visitedOn], rules)) ??
    refusalIfLong('reason', reason, SUMMARY_LIMIT);
  if (refusal) return refuse(refusal);
  if (visitedOn === null && reason === null) return refuse({ code: 'reason-missing', number });
  if (visitedOn === appeal.visitedOn && reason === appeal.noVisitReason)
    return refuse({ code: 'nothing-to-change', number });
  return ok({
    type: 'visited',
    facts: { visitedOn },
    private: reason === null ? null : { reason },
  });
}

/** Art. 22: thirty applicants or more are answered after a visit to the site, or a reason for none. */
export function refusalIfNotVisited(
  appeal: Appeal,
  { policy }: Pick<Rules, 'policy'>,
): Refusal | null {
  const { number, signatories, visitedOn, noVisitReason } = appeal;
  const least = thresholdFor(policy, 'site-visit', appeal);
  if (least === null || signatories === null || signatories < least) return null;
  if (visitedOn !== null || noVisitReason !== null) return null;
  return { code: 'visit-missing', number, signatories, least };
}
