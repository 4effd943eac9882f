import { ok, type Result, refuse } from '../result.ts';
import { type Appeal, isOpen } from './appeal.ts';
import type { AppealReleased } from './events.ts';
import {
  refusalIfAnnulled,
  refusalIfBefore,
  refusalIfFuture,
  refusalIfInactive,
} from './guards.ts';
import type { ReleaseInput, Rules } from './input.ts';

/** Removal from control: only after the final answer; an interim one or a promise is no ground for it. */
export function decideRelease(
  appeal: Appeal,
  input: ReleaseInput,
  rules: Rules,
): Result<AppealReleased> {
  const { releasedOn, by } = input;
  const { number, control, closedOn } = appeal;
  const refusal = refusalIfAnnulled(appeal);
  if (refusal) return refuse(refusal);
  if (control === 'released')
    return refuse({ code: 'already-released', number, releasedOn: appeal.releasedOn });
  if (control === 'none') return refuse({ code: 'not-on-control', number });
  if (isOpen(appeal) || closedOn === null) return refuse({ code: 'not-answered', number });
  const badDates =
    refusalIfFuture('released', releasedOn, rules) ??
    refusalIfBefore(['answered', closedOn], ['released', releasedOn]) ??
    refusalIfInactive([by], releasedOn, rules);
  if (badDates) return refuse(badDates);
  return ok({ type: 'released', facts: { releasedOn, by }, private: null });
}
