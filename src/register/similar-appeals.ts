import { type Appeal, isOpen } from '../domain/appeal/appeal.ts';
import { contactKeys } from '../domain/party/contact-keys.ts';
import type { RepeatRule } from '../domain/policy/policy.ts';
import { repeatRuleOn } from '../domain/policy/rules.ts';
import { addMonths } from '../domain/time/calendar-date.ts';
import type { Office } from './office.ts';

/** More would not be read. */
const MOST = 5;

export interface SimilarAppeal {
  readonly appeal: Appeal;
  /** What it may make of the new one: art. 1 tells a repeat (after the answer, not oral) from a duplicate. */
  readonly as: 'repeat' | 'duplicate' | 'earlier';
}

/** Earlier appeals of the same person on the same topic or from the same place; linked by nobody but a clerk. */
export async function similarAppeals(
  appeal: Appeal,
  { store, policy }: Pick<Office, 'store' | 'policy'>,
): Promise<readonly SimilarAppeal[]> {
  const found = await store.similar({
    keys: contactKeys(appeal.applicant),
    topic: appeal.questions[0]?.topic ?? null,
    territory: appeal.territory,
    except: appeal.id,
    limit: MOST,
  });
  const rule = repeatRuleOn(policy, appeal.receivedOn);
  return found.map((earlier) => ({ appeal: earlier, as: relation(earlier, appeal, rule) }));
}

function relation(earlier: Appeal, later: Appeal, rule: RepeatRule | null): SimilarAppeal['as'] {
  if (isOpen(earlier)) return 'duplicate';
  const isRuled =
    rule?.channels.includes(earlier.channel) === true &&
    rule.channels.includes(later.channel) &&
    later.receivedOn <= addMonths(earlier.receivedOn, rule.withinMonths);
  return isRuled ? 'repeat' : 'earlier';
}
