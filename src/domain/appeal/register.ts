import { termOf } from '../calendar/term-of.ts';
import { ok, type Result, refuse } from '../result.ts';
import { decideKnownAnswer } from './answer.ts';
import { decideAssignment } from './assign.ts';
import type { AppealEvent, AppealRegistered, RegisteredFacts } from './events.ts';
import { unrecordedAppeal } from './fold.ts';
import type { NewAppeal, Rules } from './input.ts';
import { decideRelease } from './release.ts';
import {
  CONTACT_LIMIT,
  cleaned,
  refusalIfLong,
  refusalOfDates,
  refusalOfParty,
  refusalOfTexts,
} from './soundness.ts';

/**
 * Art. 13(1): whatever is filed is registered; only a broken record is refused.
 * The events are `registered` and whatever is already known of the matter after it.
 */
export function decideRegistration(input: NewAppeal, rules: Rules): Result<AppealEvent[]> {
  const clean = cleaned(input);
  const refusal =
    refusalOfTexts(clean) ??
    refusalIfLong('key', clean.key, CONTACT_LIMIT) ??
    refusalOfDates(clean, rules) ??
    refusalOfParty(clean, rules);
  if (refusal) return refuse(refusal);
  const { applicant, summary, text, questions, against = null } = clean;
  const registered: AppealRegistered = {
    type: 'registered',
    facts: registeredFacts(clean, rules),
    private: {
      applicant,
      summary,
      text,
      questions: questions.map((question) => question.text),
      ...(against !== null && { against }),
    },
  };
  return followUp(registered, clean, rules);
}

/** Assignment, answer and release are decided upon what the registration made, as their own verbs would. */
function followUp(
  registered: AppealRegistered,
  input: NewAppeal,
  rules: Rules,
): Result<AppealEvent[]> {
  const events: AppealEvent[] = [registered];
  const { assignment, answer, release } = input;
  if (!assignment && !answer && !release) return ok(events);
  const draft = unrecordedAppeal(registered);
  const steps = [
    assignment && (() => decideAssignment(draft.appeal, assignment, rules)),
    answer && (() => decideKnownAnswer(draft.appeal, answer, rules)),
    release && (() => decideRelease(draft.appeal, release, rules)),
  ];
  for (const decide of steps) {
    if (!decide) continue;
    const decision = decide();
    if (!decision.ok) return decision;
    draft.apply(decision.value);
    events.push(decision.value);
  }
  return ok(events);
}

function registeredFacts(input: NewAppeal, rules: Rules): RegisteredFacts {
  const rule = rules.policy.channels[input.channel];
  const { series = null, ordinal = null } = input.ownNumber ?? {};
  const { dueOn, dueBasis, dueProvisional } = termFacts(input, rules);
  return {
    series: series ?? rule.series,
    ordinal: ordinal ?? 0,
    year: Number(input.registeredOn.slice(0, 4)),
    number: '',
    channel: input.channel,
    network: input.network,
    legalStatus: input.legalStatus ?? rule.legalStatus,
    kind: input.kind,
    receivedOn: input.receivedOn,
    registeredOn: input.registeredOn,
    signatories: input.signatories,
    anonymous: input.anonymous,
    topics: input.questions.map((question) => question.topic),
    territory: input.territory,
    control: answeredAtOnce(input) ? 'none' : rule.control,
    dueOn,
    dueBasis,
    dueProvisional,
    repeatOf: input.repeatOf,
    key: input.key,
    ...(ordinal !== null && { numberKept: true }),
  };
}

/** A matter settled the day it came in was never under control, unless somebody set a date or released it. */
const answeredAtOnce = ({ answer, assignment, release, registeredOn }: NewAppeal): boolean =>
  answer !== null &&
  !answer.interim &&
  answer.answeredOn === registeredOn &&
  release === null &&
  assignment?.controlDueOn === undefined;

/** The due date by the rule that held on the day of registration. */
export function termFacts(
  input: Pick<NewAppeal, 'channel' | 'kind' | 'receivedOn' | 'registeredOn'>,
  rules: Rules,
): Pick<RegisteredFacts, 'dueOn' | 'dueBasis' | 'dueProvisional'> {
  const due = termOf('answer', input, rules);
  if (!due) return { dueOn: null, dueBasis: null, dueProvisional: false };
  return { dueOn: due.dueOn, dueBasis: due.basis, dueProvisional: due.provisional };
}
