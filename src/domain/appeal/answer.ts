import { OUTCOMES, type Outcome } from '../codes.ts';
import { thresholdFor } from '../policy/rules.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Appeal } from './appeal.ts';
import type { AppealAnswered } from './events.ts';
import { refusalIfAnnulled, refusalIfClosed, refusalIfNoQuestion, refusalOfDay } from './guards.ts';
import type { AnswerInput, Rules } from './input.ts';
import { refusalIfNotVisited } from './life/visit.ts';
import { type Move, movesOf } from './moves.ts';
import { CONTACT_LIMIT, cleanedOrNull, refusalIfLong } from './soundness.ts';

/** An answer on the merits (art. 14, 18), of one question or of all that are open; an interim one closes nothing. */
export function decideAnswer(
  appeal: Appeal,
  input: AnswerInput,
  rules: Rules,
): Result<AppealAnswered> {
  const refusal =
    refusalIfAnnulled(appeal) ??
    refusalIfClosed(appeal) ??
    refusalIfOtherMove(appeal, input) ??
    (isInterim(input) ? null : refusalIfNotVisited(appeal, rules));
  return refusal ? refuse(refusal) : decideKnownAnswer(appeal, input, rules);
}

/** One that was given before the register knew of the matter: nobody can visit the site any more. */
export function decideKnownAnswer(
  appeal: Appeal,
  input: AnswerInput,
  rules: Pick<Rules, 'today' | 'policy'>,
): Result<AppealAnswered> {
  const { answeredOn, outcome, question } = input;
  const refusal =
    refusalIfAnnulled(appeal) ??
    refusalIfClosed(appeal) ??
    refusalIfNoQuestion(appeal, question) ??
    refusalOfDay(appeal, ['answered', answeredOn], rules) ??
    refusalIfAnswered(appeal, question) ??
    refusalIfNotMass(appeal, outcome, rules) ??
    refusalIfLong('replyNumber', input.replyNumber, CONTACT_LIMIT);
  if (refusal) return refuse(refusal);
  return ok({
    type: 'answered',
    facts: {
      answeredOn,
      outcome,
      ...(question !== undefined && { question }),
      interim: isInterim(input),
      replyNumber: cleanedOrNull(input.replyNumber),
    },
    private: null,
  });
}

/** Without an outcome it can be nothing else. */
const isInterim = ({ interim, outcome }: AnswerInput): boolean => interim || outcome === null;

function refusalIfAnswered(appeal: Appeal, question: number | undefined): Refusal | null {
  const { number, questions } = appeal;
  const answeredOn = questions.find(({ ordinal }) => ordinal === question)?.answeredOn;
  if (question === undefined || !answeredOn) return null;
  return { code: 'question-answered', number, question, answeredOn };
}

/** Art. 25¹: one publication answers written and electronic appeals alone. */
function refusalIfNotMass(
  appeal: Appeal,
  outcome: AnswerInput['outcome'],
  { policy }: Pick<Rules, 'policy'>,
): Refusal | null {
  if (outcome !== 'answered-on-site' || thresholdFor(policy, 'mass', appeal) !== null) return null;
  return { code: 'not-mass', number: appeal.number, channel: appeal.channel };
}

/** Whole appeals that end without an answer need facts that an answer has no place for. */
function refusalIfOtherMove(
  appeal: Appeal,
  { outcome, question, interim }: AnswerInput,
): Refusal | null {
  const move = outcome === null ? undefined : MOVE_OF_OUTCOME[outcome];
  if (move === undefined || outcome === null || interim) return null;
  if (question !== undefined && outcome !== 'joined') return null;
  return {
    code: 'outcome-by-move',
    number: appeal.number,
    outcome,
    move,
    possible: movesOf(appeal),
  };
}

const MOVE_OF_OUTCOME: Partial<Record<NonNullable<AnswerInput['outcome']>, Move>> = {
  forwarded: 'forward',
  'left-unexamined': 'decline',
  withdrawn: 'withdraw',
  joined: 'link',
};

/** What an answer can say by itself: without a body it went to, a ground, or the appeal it joined. */
export const ANSWER_OUTCOMES: readonly Outcome[] = OUTCOMES.filter(
  (outcome) => MOVE_OF_OUTCOME[outcome] === undefined,
);
