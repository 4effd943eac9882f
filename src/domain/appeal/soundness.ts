import type { Applicant } from '../party/applicant.ts';
import { thresholdFor } from '../policy/rules.ts';
import type { Refusal } from '../refusal.ts';
import { cleanInput } from '../text/safe-text.ts';
import { refusalIfBefore, refusalIfFuture } from './guards.ts';
import type { NewAppeal, Rules } from './input.ts';

/** Characters; a summary is a line in a journal, a text a letter. */
export const SUMMARY_LIMIT = 2_000;
export const TEXT_LIMIT = 200_000;
export const CONTACT_LIMIT = 500;

export function cleaned(input: NewAppeal): NewAppeal {
  return {
    ...input,
    applicant: cleanedApplicant(input.applicant),
    summary: cleanInput(input.summary),
    text: cleanedOrNull(input.text),
    against: cleanedOrNull(input.against ?? null),
    questions: input.questions.map(({ topic, text }) => ({ topic, text: cleanedOrNull(text) })),
  };
}

export const cleanedApplicant = (applicant: Applicant): Applicant => ({
  name: cleanedOrNull(applicant.name),
  organisation: cleanedOrNull(applicant.organisation),
  address: cleanedOrNull(applicant.address),
  phone: cleanedOrNull(applicant.phone),
  email: cleanedOrNull(applicant.email),
  handle: cleanedOrNull(applicant.handle),
});

/** Nothing but blanks is nothing. */
export const cleanedOrNull = (text: string | null): string | null =>
  text === null ? null : cleanInput(text) || null;

export function refusalOfTexts(
  input: Pick<NewAppeal, 'applicant' | 'summary' | 'text' | 'against'> & {
    readonly questions: readonly { readonly text: string | null }[];
  },
): Refusal | null {
  if (input.summary === '') return { code: 'summary-empty' };
  return (
    refusalIfLong('summary', input.summary, SUMMARY_LIMIT) ??
    refusalIfLong('text', input.text, TEXT_LIMIT) ??
    refusalIfLong('against', input.against ?? null, CONTACT_LIMIT) ??
    firstOf(input.questions, ({ text }) => refusalIfLong('question', text, SUMMARY_LIMIT)) ??
    firstOf(Object.entries(input.applicant), ([field, text]) =>
      refusalIfLong(field, text, CONTACT_LIMIT),
    )
  );
}

export const refusalIfLong = (field: string, text: string | null, limit: number): Refusal | null =>
  text !== null && text.length > limit
    ? { code: 'text-too-long', field, length: text.length, limit }
    : null;

function firstOf<T>(items: readonly T[], check: (item: T) => Refusal | null): Refusal | null {
  for (const item of items) {
    const refusal = check(item);
    if (refusal) return refusal;
  }
  return null;
}

export const refusalOfDates = (
  { receivedOn, registeredOn }: Pick<NewAppeal, 'receivedOn' | 'registeredOn'>,
  rules: Pick<Rules, 'today'>,
): Refusal | null =>
  refusalIfFuture('registered', registeredOn, rules) ??
  refusalIfFuture('received', receivedOn, rules) ??
  refusalIfBefore(['received', receivedOn], ['registered', registeredOn]);

/** Art. 1: a collective appeal has two applicants or more; art. 23: only a statutory one is anonymous. */
export function refusalOfParty(
  input: Pick<
    NewAppeal,
    | 'registeredOn'
    | 'channel'
    | 'network'
    | 'legalStatus'
    | 'anonymous'
    | 'signatories'
    | 'applicant'
  >,
  { policy }: Pick<Rules, 'policy'>,
): Refusal | null {
  const { channel, network, anonymous, signatories, applicant } = input;
  if (network !== null && channel !== 'direct') return { code: 'network-without-direct', channel };
  if (anonymous && (input.legalStatus ?? policy.channels[channel].legalStatus) === 'informal')
    return { code: 'anonymous-informal', channel };
  if (anonymous && applicant.name !== null && applicant.address !== null)
    return { code: 'anonymous-with-applicant' };
  const minimum = thresholdFor(policy, 'collective', input);
  if (signatories !== null && minimum !== null && signatories < minimum)
    return { code: 'signatories-too-few', signatories, minimum };
  return null;
}
