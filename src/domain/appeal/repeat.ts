import { repeatRuleOn } from '../policy/rules.ts';
import type { Refusal } from '../refusal.ts';
import { foldCase } from '../text/fold-case.ts';
import { addMonths } from '../time/calendar-date.ts';
import { type Appeal, isOpen } from './appeal.ts';
import type { NewAppeal, Rules } from './input.ts';
import type { NoRepeatReason } from './repeat-reasons.ts';

type Later = Pick<Appeal, 'channel' | 'receivedOn' | 'applicant'> & {
  readonly questions: NewAppeal['questions'];
};

/**
 * Art. 1: repeated is a written or electronic appeal (or an entry in the book) of the same
 * applicant on the same question, within three years from receipt of the first, and only where
 * the first was answered. What the two say of themselves must not contradict; the rest the clerk knows.
 */
export function refusalOfRepeat(
  later: Later,
  first: Appeal,
  { policy }: Pick<Rules, 'policy'>,
): Refusal | null {
  const rule = repeatRuleOn(policy, later.receivedOn);
  const no = (because: NoRepeatReason): Refusal => ({
    code: 'not-a-repeat',
    number: first.number,
    because,
  });
  if (later.channel === 'reception' || first.channel === 'reception') return no('oral');
  if (!rule?.channels.includes(later.channel) || !rule.channels.includes(first.channel))
    return no('informal');
  if (later.receivedOn < first.receivedOn) return no('earlier');
  if (isOpen(first) || first.status === 'annulled') return no('unanswered');
  if (first.closedOn !== null && later.receivedOn < first.closedOn) return no('before-answer');
  if (later.receivedOn > addMonths(first.receivedOn, rule.withinMonths)) return no('too-old');
  if (areOthers(later.applicant, first.applicant)) return no('other-applicant');
  if (askOther(later.questions, first.questions)) return no('other-question');
  return null;
}

type Applicant = Appeal['applicant'];

/** Both are named, by other names, and have no contact in common. */
export function areOthers(one: Applicant, other: Applicant): boolean {
  const nameOf = ({ organisation, name }: Applicant) => organisation ?? name;
  const [first, second] = [nameOf(one), nameOf(other)];
  if (first === null || second === null || foldCase(first) === foldCase(second)) return false;
  return !CONTACTS.some((field) => one[field] !== null && one[field] === other[field]);
}

const CONTACTS = ['phone', 'email', 'handle'] as const;

/** Both have topics, and no section of the list in common. */
export function askOther(
  one: readonly { readonly topic: string | null }[],
  other: readonly { readonly topic: string | null }[],
): boolean {
  const sections = (questions: typeof one) =>
    new Set(
      questions.map(({ topic }) => topic?.split('.')[0]).filter((code) => code !== undefined),
    );
  const [first, second] = [sections(one), sections(other)];
  return first.size > 0 && second.size > 0 && ![...first].some((code) => second.has(code));
}
