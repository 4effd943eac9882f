import type { CalendarDate } from '../ids.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Appeal } from './appeal.ts';
import type { AppealReplied } from './events/marks.ts';
import { refusalIfAnnulled } from './guards.ts';

/**
 * The account wrote back: it answers the informal clock of a direct message, whatever day the
 * register heard of it. An earlier word stands.
 */
export function decideReply(appeal: Appeal, repliedOn: CalendarDate): Result<AppealReplied> {
  const annulled = refusalIfAnnulled(appeal);
  if (annulled) return refuse(annulled);
  if (appeal.firstReplyOn !== null)
    return refuse({ code: 'nothing-to-change', number: appeal.number });
  return ok({ type: 'replied', facts: { repliedOn }, private: null });
}
