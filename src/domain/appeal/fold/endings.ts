import { type Status, statusOfOutcome } from '../../codes.ts';
import type { CalendarDate } from '../../ids.ts';
import type { Appeal, Question } from '../appeal.ts';
import type {
  AppealDeclined,
  AppealForwarded,
  AppealJoined,
  AppealReopened,
  AppealWithdrawn,
} from '../events/endings.ts';
import type { AnsweredFacts, AppealAnswered } from '../events.ts';
import { noteReply, sendLetter } from './letters.ts';
import { type AppealDraft, endOpen, startControl } from './periods.ts';

export function answer(draft: AppealDraft, { facts }: AppealAnswered): void {
  const { outcome, answeredOn, replyNumber } = facts;
  if (facts.interim || outcome === null) {
    sendLetter(draft, { about: 'interim', on: answeredOn, number: replyNumber, outcome: null });
    return;
  }
  const { appeal } = draft;
  appeal.questions = appeal.questions.map((question) =>
    isAnsweredBy(question, facts) ? { ...question, outcome, answeredOn } : question,
  );
  if (replyNumber !== null) appeal.replyNumber = replyNumber;
  noteReply(draft, answeredOn);
  closeWhereAnswered(draft);
}

const isAnsweredBy = (question: Question, facts: AnsweredFacts): boolean =>
  facts.question === undefined ? question.outcome === null : question.ordinal === facts.question;

/** All questions are answered: the outcome is the first question's, the day is the last answer's. */
function closeWhereAnswered(draft: AppealDraft): void {
  const { appeal } = draft;
  if (appeal.questions.some((question) => question.outcome === null)) return;
  const outcome = appeal.questions[0]?.outcome ?? null;
  const days = appeal.questions.map((question) => question.answeredOn ?? '').sort();
  const closedOn = days.at(-1);
  if (outcome === null || closedOn === undefined) return;
  appeal.answeredOn = closedOn;
  close(draft, outcome, closedOn);
}

function close(draft: AppealDraft, outcome: NonNullable<Appeal['outcome']>, on: CalendarDate) {
  const { appeal } = draft;
  appeal.outcome = outcome;
  appeal.status = statusOfOutcome(outcome);
  appeal.closedOn = on;
  endOpen(draft.answers, on);
  draft.answers.push({ outcome, fromOn: on, toOn: null });
}

export function forward(draft: AppealDraft, { facts }: AppealForwarded): void {
  const { appeal } = draft;
  appeal.forwardedTo = facts.to;
  appeal.forwardedNumber = facts.number;
  endWithoutAnswer(draft, 'forwarded', facts.forwardedOn);
  appeal.closingDueOn = facts.closingDueOn;
}

export function decline(draft: AppealDraft, { facts }: AppealDeclined): void {
  const { appeal } = draft;
  appeal.ground = facts.ground;
  endWithoutAnswer(draft, 'left-unexamined', facts.declinedOn);
  appeal.closingDueOn = facts.closingDueOn;
}

export const withdraw = (draft: AppealDraft, { facts }: AppealWithdrawn): void =>
  endWithoutAnswer(draft, 'withdrawn', facts.withdrawnOn);

export const join = (draft: AppealDraft, { facts }: AppealJoined): void =>
  endWithoutAnswer(draft, 'joined', facts.joinedOn);

/** Every question that is still open ends with the appeal; none of them was answered. */
function endWithoutAnswer(
  draft: AppealDraft,
  outcome: Extract<Status, NonNullable<Appeal['outcome']>>,
  on: CalendarDate,
): void {
  const { appeal } = draft;
  appeal.questions = appeal.questions.map((question) =>
    question.outcome === null ? { ...question, outcome } : question,
  );
  close(draft, outcome, on);
}

/** What closed it goes among the letters and dated rows; under control it is again. */
export function reopen(draft: AppealDraft, event: AppealReopened): void {
  const { appeal } = draft;
  const { reopenedOn } = event.facts;
  endOpen(draft.answers, reopenedOn);
  const { answeredOn, replyNumber, outcome } = appeal;
  if (answeredOn !== null)
    sendLetter(draft, { about: 'answer', on: answeredOn, number: replyNumber, outcome });
  Object.assign(appeal, STILL_OPEN, { reopenedOn, status: statusAtWork(appeal) });
  appeal.questions = appeal.questions.map((question) => ({
    ...question,
    outcome: null,
    answeredOn: null,
  }));
  if (appeal.control === 'on') return;
  appeal.control = 'on';
  startControl(draft, reopenedOn);
}

const statusAtWork = ({ controller, executors, resolution }: Appeal): Status =>
  controller === null && executors.length === 0 && resolution === null
    ? 'registered'
    : 'in-progress';

/** What an appeal has only once it is closed. */
const STILL_OPEN = {
  outcome: null,
  answeredOn: null,
  replyNumber: null,
  closedOn: null,
  closingDueOn: null,
  forwardedTo: null,
  forwardedNumber: null,
  ground: null,
  releasedOn: null,
  release: null,
} as const satisfies Partial<Appeal>;
