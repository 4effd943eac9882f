import { ok, type Result, refuse } from '../result.ts';
import type { Appeal } from './appeal.ts';
import type { AppealAnswered } from './events.ts';
import {
  refusalIfAnnulled,
  refusalIfBefore,
  refusalIfClosed,
  refusalIfFuture,
  refusalIfNoQuestion,
} from './guards.ts';
import type { AnswerInput, Rules } from './input.ts';
import { CONTACT_LIMIT, cleanedOrNull, refusalIfLong } from './soundness.ts';

/** An answer on the merits (art. 14, 18), of one question or of all that are open; an interim one closes nothing. */
export function decideAnswer(
  appeal: Appeal,
  input: AnswerInput,
  rules: Pick<Rules, 'today'>,
): Result<AppealAnswered> {
  const { answeredOn, outcome, question, interim } = input;
  const refusal =
    refusalIfAnnulled(appeal) ??
    refusalIfClosed(appeal) ??
    refusalIfNoQuestion(appeal, question) ??
    refusalIfFuture('answered', answeredOn, rules) ??
    refusalIfBefore(['registered', appeal.registeredOn], ['answered', answeredOn]) ??
    refusalIfLong('replyNumber', input.replyNumber, CONTACT_LIMIT);
  if (refusal) return refuse(refusal);
  const answered = appeal.questions.find(({ ordinal }) => ordinal === question)?.answeredOn;
  if (question !== undefined && answered) {
    const { number } = appeal;
    return refuse({ code: 'question-answered', number, question, answeredOn: answered });
  }
  return ok({
    type: 'answered',
    facts: {
      answeredOn,
      outcome,
      ...(question !== undefined && { question }),
      interim,
      replyNumber: cleanedOrNull(input.replyNumber),
    },
    private: null,
  });
}
