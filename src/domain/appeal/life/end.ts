import { termOf } from '../../calendar/term-of.ts';
import type { CalendarDate } from '../../ids.ts';
import { groundsFor } from '../../policy/rules.ts';
import type { DateField, Refusal } from '../../refusal.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { foldCase } from '../../text/fold-case.ts';
import type { Appeal } from '../appeal.ts';
import type { AppealDeclined, AppealForwarded, AppealWithdrawn } from '../events/endings.ts';
import type { ApplicantNotified } from '../events/marks.ts';
import {
  refusalIfAnnulled,
  refusalIfBefore,
  refusalIfClosed,
  refusalIfPartlyAnswered,
  refusalOfDay,
} from '../guards.ts';
import type { Rules } from '../input.ts';
import { CONTACT_LIMIT, cleanedOrNull, refusalIfLong, SUMMARY_LIMIT } from '../soundness.ts';

/** What ends an appeal without an answer, besides its own facts: when, and when the applicant was told. */
interface EndInput {
  readonly on: CalendarDate;
  /** null: not told yet. */
  readonly notifiedOn: CalendarDate | null;
}

export interface ForwardInput extends EndInput {
  readonly to: string;
  readonly number: string | null;
  /** Art. 10(6): why to the organisation complained about. */
  readonly despite: string | null;
}

export interface DeclineInput extends EndInput {
  /** Of the policy's list. */
  readonly ground: string;
}

/** Art. 10(3): to the body whose matter it is, within five working days. */
export function decideForwarding(
  appeal: Appeal,
  input: ForwardInput,
  rules: Rules,
): Result<(AppealForwarded | ApplicantNotified)[]> {
  const to = cleanedOrNull(input.to);
  const despite = cleanedOrNull(input.despite);
  const { number } = appeal;
  const refusal =
    refusalOfEnd(appeal, ['forwarded', input], rules) ??
    refusalIfLong('forwardedTo', to, CONTACT_LIMIT) ??
    refusalIfLong('forwardedNumber', input.number, CONTACT_LIMIT) ??
    refusalIfLong('reason', despite, SUMMARY_LIMIT);
  if (refusal) return refuse(refusal);
  if (to === null) return refuse({ code: 'body-missing', number });
  if (despite === null && appeal.against !== null && foldCase(appeal.against) === foldCase(to))
    return refuse({ code: 'forwarded-to-accused', number, to });
  const closingDueOn = termOf('forward', appeal, rules)?.dueOn ?? null;
  const facts = {
    forwardedOn: input.on,
    to,
    number: cleanedOrNull(input.number),
    closingDueOn,
  };
  const forwarded: AppealForwarded = {
    type: 'forwarded',
    facts,
    private: despite === null ? null : { despite },
  };
  return ok([forwarded, ...noticesOf('forwarded', input)]);
}

/** Art. 15: on a ground of the policy's list, the applicant told within five working days (art. 15(4)). */
export function decideDeclining(
  appeal: Appeal,
  input: DeclineInput,
  rules: Rules,
): Result<(AppealDeclined | ApplicantNotified)[]> {
  const refusal = refusalOfEnd(appeal, ['declined', input], rules);
  if (refusal) return refuse(refusal);
  const grounds = groundsFor(rules.policy, 'leaveUnexamined', appeal.channel);
  const ground = grounds.find(({ code }) => code === input.ground);
  if (!ground)
    return refuse({
      code: 'ground-unknown',
      number: appeal.number,
      ground: input.ground,
      grounds: grounds.map(({ code }) => code),
    });
  const closingDueOn = termOf('leave-unexamined', appeal, rules)?.dueOn ?? null;
  const facts = { declinedOn: input.on, ground: ground.code, closingDueOn };
  return ok([{ type: 'declined', facts, private: null }, ...noticesOf('left-unexamined', input)]);
}

/** Art. 16: before it was considered on its merits; the applicant, who asked for it, is sent nothing. */
export function decideWithdrawal(
  appeal: Appeal,
  withdrawnOn: CalendarDate,
  rules: Rules,
): Result<AppealWithdrawn> {
  const refusal = refusalOfEnd(appeal, ['withdrawn', { on: withdrawnOn, notifiedOn: null }], rules);
  if (refusal) return refuse(refusal);
  return ok({ type: 'withdrawn', facts: { withdrawnOn }, private: null });
}

/** The applicant was told of a forwarding or leaving unexamined that is already recorded. */
export function decideNotice(
  appeal: Appeal,
  notifiedOn: CalendarDate,
  rules: Pick<Rules, 'today'>,
): Result<ApplicantNotified> {
  const { number, closedOn, status } = appeal;
  const refusal =
    refusalIfAnnulled(appeal) ?? refusalOfDay(appeal, ['notified', notifiedOn], rules);
  if (refusal) return refuse(refusal);
  if ((status !== 'forwarded' && status !== 'left-unexamined') || closedOn === null)
    return refuse({ code: 'nothing-to-notify', number });
  const early = refusalIfBefore(
    [status === 'forwarded' ? 'forwarded' : 'declined', closedOn],
    ['notified', notifiedOn],
  );
  if (early) return refuse(early);
  return ok(noticeOf(status, notifiedOn));
}

const refusalOfEnd = (
  appeal: Appeal,
  [field, { on, notifiedOn }]: readonly [DateField, EndInput],
  rules: Pick<Rules, 'today'>,
): Refusal | null =>
  refusalIfAnnulled(appeal) ??
  refusalIfClosed(appeal) ??
  refusalIfPartlyAnswered(appeal) ??
  refusalOfDay(appeal, [field, on], rules) ??
  (notifiedOn === null
    ? null
    : (refusalOfDay(appeal, ['notified', notifiedOn], rules) ??
      refusalIfBefore([field, on], ['notified', notifiedOn])));

const noticesOf = (about: 'forwarded' | 'left-unexamined', { notifiedOn }: EndInput) =>
  notifiedOn === null ? [] : [noticeOf(about, notifiedOn)];

const noticeOf = (
  about: 'forwarded' | 'left-unexamined',
  notifiedOn: CalendarDate,
): ApplicantNotified => ({
  type: 'notified',
  facts: { notifiedOn, about, number: null },
  private: null,
});
