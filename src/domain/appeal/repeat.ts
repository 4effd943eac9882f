import type { Refusal } from '../refusal.ts';
import { addMonths } from '../time/calendar-date.ts';
import { type Appeal, isOpen } from './appeal.ts';
import type { NewAppeal } from './input.ts';

const YEARS_OF_A_REPEAT = 3;

/**
 * Art. 1: repeated is a written or electronic appeal (or an entry in the book) of the same
 * applicant on the same question, within three years from receipt of the first, and only where
 * the first was answered. Who and what is the same, the clerk says.
 */
export function refusalOfRepeat(
  input: Pick<NewAppeal, 'channel' | 'receivedOn'>,
  first: Appeal,
): Refusal | null {
  const no = (because: 'oral' | 'informal' | 'unanswered' | 'too-old'): Refusal => ({
    code: 'not-a-repeat',
    number: first.number,
    because,
  });
  if (input.channel === 'reception' || first.channel === 'reception') return no('oral');
  if (first.legalStatus === 'informal' || !isStatutoryWriting(input.channel)) return no('informal');
  if (isOpen(first) || first.status === 'annulled') return no('unanswered');
  if (input.receivedOn > addMonths(first.receivedOn, YEARS_OF_A_REPEAT * 12)) return no('too-old');
  return null;
}

const isStatutoryWriting = (channel: NewAppeal['channel']): boolean =>
  channel === 'written' || channel === 'electronic' || channel === 'remarks-book';
