import { groundsFor } from '../../domain/policy/rules.ts';
import type { Changed } from '../../register/change-appeals.ts';
import type { Office } from '../../register/office.ts';
import type { Context } from '../context.ts';

/** Forwarded or left unexamined, and the applicant does not know yet: by when he has to. */
export async function remarkUntold(
  changed: readonly Changed[],
  context: Context,
  { policy }: Office,
): Promise<void> {
  const { appeals, locale } = context.messages;
  for (const { after } of changed) {
    const { number, status, ground, channel, closingDueOn, letters } = after;
    if (closingDueOn === null || letters.some(({ about }) => about === status)) continue;
    const grounds = groundsFor(policy, 'leaveUnexamined', channel);
    if (grounds.find(({ code }) => code === ground)?.notice === false) continue;
    await context.remark(appeals.said.tellApplicant(number, locale.date(closingDueOn)));
  }
}
