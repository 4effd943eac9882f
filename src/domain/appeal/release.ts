import type { OfficialId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
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
import { movesOf } from './moves.ts';

/**
 * Removal from control: only after the final answer (an interim one or a promise is no ground for
 * it), by who gave the resolution or an official authorised to.
 */
export function decideRelease(
  appeal: Appeal,
  input: ReleaseInput,
  rules: Rules,
): Result<AppealReleased> {
  const { releasedOn, authorised = false } = input;
  const { number, control, closedOn } = appeal;
  const possible = movesOf(appeal);
  const refusal = refusalIfAnnulled(appeal);
  if (refusal) return refuse(refusal);
  if (control === 'released')
    return refuse({ code: 'already-released', number, releasedOn: appeal.releasedOn, possible });
  if (control === 'none') return refuse({ code: 'not-on-control', number, possible });
  if (isOpen(appeal) || closedOn === null)
    return refuse({ code: 'not-answered', number, possible });
  const author = appeal.resolution?.by ?? null;
  const by = input.by ?? author;
  const unfit =
    refusalIfFuture('released', releasedOn, rules) ??
    refusalIfBefore(['answered', closedOn], ['released', releasedOn]) ??
    refusalIfInactive([by], releasedOn, rules) ??
    (authorised ? null : refusalIfUnauthorised({ by, author }, appeal, rules));
  if (unfit) return refuse(unfit);
  const isAuthor = by === author;
  const facts = { releasedOn, by, ...(authorised && !isAuthor && { authorised }) };
  return ok({ type: 'released', facts, private: null });
}

/** Where nobody gave a resolution, there is nobody whose decision another takes. */
function refusalIfUnauthorised(
  { by, author }: { by: OfficialId | null; author: OfficialId | null },
  { number }: Appeal,
  { officials }: Pick<Rules, 'officials'>,
): Refusal | null {
  if (by === null || author === null || by === author) return null;
  const nameOf = (id: OfficialId) => officials.get(id)?.name ?? '';
  return { code: 'release-unauthorised', number, name: nameOf(by), author: nameOf(author) };
}
