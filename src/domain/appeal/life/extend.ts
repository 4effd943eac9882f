import { dueDate } from '../../calendar/term.ts';
import { termOf } from '../../calendar/term-of.ts';
import type { CalendarDate } from '../../ids.ts';
import { groundsFor, termRuleFor } from '../../policy/rules.ts';
import type { Refusal } from '../../refusal.ts';
import { ok, type Result, refuse } from '../../result.ts';
import type { Appeal } from '../appeal.ts';
import type { ApplicantNotified } from '../events/marks.ts';
import type { AppealExtended } from '../events/terms.ts';
import { refusalIfAnnulled, refusalIfBefore, refusalIfClosed, refusalOfDay } from '../guards.ts';
import type { Rules } from '../input.ts';
import { movesOf } from '../moves.ts';
import { cleanedOrNull, refusalIfLong, SUMMARY_LIMIT } from '../soundness.ts';

export interface ExtensionInput {
  readonly extendedOn: CalendarDate;
  /** null: the longest term that needs no ground. */
  readonly dueOn: CalendarDate | null;
  readonly reason: string;
  /** Of the policy's list. */
  readonly ground: string | null;
  /** When the applicant was sent the notice of the reasons and the new term. */
  readonly notice: { readonly on: CalendarDate; readonly number: string | null } | null;
}

/**
 * Art. 17(3): up to a month in all where a check is needed; longer only for works, services or
 * information from abroad, with a notice sent within a month from the day after receipt. The
 * original date is kept.
 */
export function decideExtension(
  appeal: Appeal,
  input: ExtensionInput,
  rules: Rules,
): Result<(AppealExtended | ApplicantNotified)[]> {
  const reason = cleanedOrNull(input.reason);
  const { number, dueOn: now, dueBasis } = appeal;
  const refusal =
    refusalIfAnnulled(appeal) ??
    refusalIfClosed(appeal) ??
    refusalOfDay(appeal, ['extended', input.extendedOn], rules) ??
    refusalIfLong('reason', reason, SUMMARY_LIMIT);
  if (refusal) return refuse(refusal);
  if (reason === null) return refuse({ code: 'reason-missing', number });
  if (now === null || dueBasis === null)
    return refuse({ code: 'no-term', number, possible: movesOf(appeal) });
  const cap = termOf('extended', appeal, rules)?.dueOn ?? null;
  const wanted = input.dueOn ?? cap;
  if (wanted === null) return refuse({ code: 'new-term-missing', number });
  const dueOn = lastWorkingDay(wanted, appeal, rules);
  const unfit = refusalOfTerm(appeal, { ...input, dueOn, cap }, rules);
  if (unfit) return refuse(unfit);
  const { extendedOn, ground } = input;
  const dueProvisional = !rules.days.isConfirmed(dueOn);
  const facts = { extendedOn, dueOn, dueBasis, dueProvisional, ground };
  return ok([{ type: 'extended', facts, private: { reason } }, ...noticeOf(input)]);
}

/** Art. 17: a day off moves the end of the term, as the policy has it. */
function lastWorkingDay(on: CalendarDate, appeal: Appeal, { policy, days }: Rules): CalendarDate {
  switch (termRuleFor(policy, 'answer', appeal)?.ifDayOff) {
    case 'next':
      return days.nextWorking(on);
    case 'previous':
      return days.previousWorking(on);
    default:
      return on;
  }
}

interface NewTerm extends ExtensionInput {
  readonly dueOn: CalendarDate;
  /** The longest that needs no ground; null where the policy sets none. */
  readonly cap: CalendarDate | null;
}

function refusalOfTerm(appeal: Appeal, term: NewTerm, rules: Rules): Refusal | null {
  const { number, dueOn: now, dueSince } = appeal;
  const { extendedOn, dueOn, ground, cap } = term;
  if (now !== null && dueOn <= now) return { code: 'not-later', number, dueOn: now, to: dueOn };
  if (dueOn <= extendedOn) return { code: 'not-later', number, dueOn: extendedOn, to: dueOn };
  if (dueSince !== null) {
    const early = refusalIfBefore(['term', dueSince], ['extended', extendedOn]);
    if (early) return early;
  }
  if (isRunOut(appeal, extendedOn))
    return { code: 'term-run-out', number, dueOn: now ?? extendedOn, on: extendedOn };
  const long = groundsFor(rules.policy, 'long', appeal.channel).map(({ code }) => code);
  const short = groundsFor(rules.policy, 'extended', appeal.channel).map(({ code }) => code);
  const isLong = cap !== null && dueOn > cap;
  const grounds = isLong ? long : [...short, ...long];
  if (ground !== null && !grounds.includes(ground))
    return { code: 'ground-unknown', number, ground, grounds };
  if (!isLong) return refusalOfNotice(appeal, term, { rules, isNeeded: false });
  if (ground === null) return { code: 'over-cap', number, cap, to: dueOn, grounds };
  return refusalOfNotice(appeal, term, { rules, isNeeded: true });
}

/** What has run out cannot be extended, unless the matter was taken up again since. */
const isRunOut = ({ dueOn, reopenedOn }: Appeal, on: CalendarDate): boolean =>
  dueOn !== null && on > dueOn && !(reopenedOn !== null && reopenedOn > dueOn);

/** Counted from receipt, not from registration. */
function refusalOfNotice(
  appeal: Appeal,
  { notice }: NewTerm,
  { rules, isNeeded }: { rules: Rules; isNeeded: boolean },
): Refusal | null {
  const { number, receivedOn } = appeal;
  const rule = termRuleFor(rules.policy, 'notice', appeal);
  const by = rule === null || !isNeeded ? null : dueDate(rule, receivedOn, rules.days).dueOn;
  if (notice === null) return by === null ? null : { code: 'notice-missing', number, by };
  const unfit = refusalOfDay(appeal, ['notified', notice.on], rules);
  if (unfit) return unfit;
  const isSecond = appeal.letters.some(({ about }) => about === 'extension');
  return by === null || notice.on <= by || isSecond
    ? null
    : { code: 'notice-late', number, on: notice.on, by };
}

const noticeOf = ({ notice }: ExtensionInput): ApplicantNotified[] =>
  notice === null
    ? []
    : [
        {
          type: 'notified',
          facts: {
            notifiedOn: notice.on,
            about: 'extension',
            number: cleanedOrNull(notice.number),
          },
          private: null,
        },
      ];
