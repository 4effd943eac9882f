import { statusOfOutcome } from '../codes.ts';
import type { Recorded } from '../event.ts';
import { asAppealId, asStepId, type CalendarDate } from '../ids.ts';
import { NO_APPLICANT } from '../party/applicant.ts';
import type { Appeal, AppealRecord, Note, Question } from './appeal.ts';
import type {
  AnsweredFacts,
  AppealAnswered,
  AppealAssigned,
  AppealEdited,
  AppealEvent,
  AppealRegistered,
} from './events.ts';
import {
  type AppealDraft,
  endOpen,
  startControl,
  startRole,
  startTerm,
  type Writable,
} from './periods.ts';

/**
 * The state of one appeal from its events in order of `seq`. Events of undone steps are passed
 * over; where the registration itself is undone the appeal is annulled: its number stays taken
 * and its key is free again.
 * @param reversals how many undo and redo events named one of the appeal's steps: each is a version
 */
export function foldAppeal(events: readonly Recorded<'appeal'>[], reversals: number): AppealRecord {
  const first = events[0];
  if (first?.type !== 'registered') throw new Error('an appeal begins with its registration');
  const draft = register(first);
  for (const event of events.slice(1)) if (!event.undone) apply(draft, event);
  if (first.undone) annul(draft);
  draft.appeal.version = events.length + reversals;
  return draft;
}

/** An appeal in the making: its events have no id, number or place in the register yet. */
export interface UnrecordedAppeal {
  readonly appeal: Appeal;
  apply(event: AppealEvent): void;
}

export function unrecordedAppeal(first: AppealRegistered): UnrecordedAppeal {
  const draft = register({ ...first, ...UNRECORDED });
  return { appeal: draft.appeal, apply: (event) => apply(draft, { ...event, ...UNRECORDED }) };
}

/** The appeal that these events would make. */
export function foldDrafts([first, ...rest]: readonly AppealEvent[]): Appeal {
  if (first?.type !== 'registered') throw new Error('an appeal begins with its registration');
  const draft = unrecordedAppeal(first);
  for (const event of rest) draft.apply(event);
  return { ...draft.appeal, version: 1 + rest.length };
}

function register(event: AppealRegistered & Recorded<'appeal'>): AppealDraft {
  const { facts } = event;
  const { topics, ...kept } = facts;
  const { questions, ...texts } = event.private ?? ERASED;
  const appeal: Writable<Appeal> = {
    id: asAppealId(event.subject.id),
    ...kept,
    ...texts,
    questions: questionsOf(topics, questions, []),
    controller: null,
    executors: [],
    resolution: null,
    status: 'registered',
    originalDueOn: facts.dueOn,
    controlDueOn: null,
    answeredOn: null,
    replyNumber: null,
    outcome: null,
    releasedOn: null,
    closedOn: null,
    notes: [],
    version: 1,
  };
  const draft: AppealDraft = { appeal, assignments: [], terms: [], answers: [], controls: [] };
  startTerm(draft, facts.registeredOn);
  startControl(draft, facts.registeredOn);
  return draft;
}

function apply(draft: AppealDraft, event: Recorded<'appeal'>): void {
  switch (event.type) {
    case 'edited':
      edit(draft, event);
      break;
    case 'noted':
      note(draft, { at: event.at, actor: event.actor, text: event.private?.text ?? '' });
      break;
    case 'assigned':
      assign(draft, event);
      break;
    case 'answered':
      answer(draft, event);
      break;
    case 'released':
      release(draft, event.facts.releasedOn);
      break;
    case 'registered':
      throw new Error('an appeal is registered once');
  }
}

function edit(draft: AppealDraft, event: AppealEdited): void {
  const { topics, ...facts } = event.facts;
  const { questions, ...texts } = event.private ?? {};
  const { appeal } = draft;
  Object.assign(appeal, facts, texts);
  if (topics || questions) {
    const old = appeal.questions;
    appeal.questions = questionsOf(
      topics ?? old.map((question) => question.topic),
      questions ?? old.map((question) => question.text),
      old,
    );
  }
  if (facts.dueOn !== undefined) {
    appeal.originalDueOn = facts.dueOn;
    draft.terms.length = 0;
    startTerm(draft, appeal.registeredOn);
  }
}

function note(draft: AppealDraft, text: Note): void {
  draft.appeal.notes = [...draft.appeal.notes, text];
}

function assign(draft: AppealDraft, event: AppealAssigned): void {
  const { facts } = event;
  const { appeal } = draft;
  if (facts.controller !== undefined && facts.controller !== appeal.controller) {
    appeal.controller = facts.controller;
    startRole(draft, 'controller', [facts.controller], facts.assignedOn);
  }
  if (facts.executors && facts.question === undefined) {
    appeal.executors = facts.executors;
    startRole(draft, 'executor', facts.executors, facts.assignedOn);
  }
  if (facts.question !== undefined) assignQuestion(draft, facts.question, facts.executors ?? []);
  if (event.private || facts.resolutionBy !== undefined) {
    appeal.resolution = {
      by: facts.resolutionBy ?? appeal.resolution?.by ?? null,
      on: facts.assignedOn,
      text: event.private?.resolution ?? appeal.resolution?.text ?? null,
    };
  }
  if (facts.controlDueOn !== undefined) {
    appeal.controlDueOn = facts.controlDueOn;
    startControl(draft, facts.assignedOn);
  }
  if (appeal.status === 'registered') appeal.status = 'in-progress';
}

function assignQuestion(
  { appeal }: AppealDraft,
  ordinal: number,
  executors: readonly Appeal['executors'][number][],
): void {
  appeal.questions = appeal.questions.map((question) =>
    question.ordinal === ordinal ? { ...question, executor: executors[0] ?? null } : question,
  );
}

function answer(draft: AppealDraft, { facts }: AppealAnswered): void {
  if (facts.interim) return;
  const { appeal } = draft;
  appeal.questions = appeal.questions.map((question) =>
    isAnsweredBy(question, facts)
      ? { ...question, outcome: facts.outcome, answeredOn: facts.answeredOn }
      : question,
  );
  if (facts.replyNumber !== null) appeal.replyNumber = facts.replyNumber;
  if (appeal.questions.some((question) => question.outcome === null)) return;
  close(draft);
}

const isAnsweredBy = (question: Question, facts: AnsweredFacts): boolean =>
  facts.question === undefined ? question.outcome === null : question.ordinal === facts.question;

/** All questions are answered: the outcome is the first question's, the day is the last answer's. */
function close(draft: AppealDraft): void {
  const { appeal } = draft;
  const outcome = appeal.questions[0]?.outcome ?? null;
  const days = appeal.questions.map((question) => question.answeredOn ?? '').sort();
  const closedOn = days.at(-1);
  if (outcome === null || closedOn === undefined) return;
  appeal.outcome = outcome;
  appeal.status = statusOfOutcome(outcome);
  appeal.answeredOn = closedOn;
  appeal.closedOn = closedOn;
  endOpen(draft.answers, closedOn);
  draft.answers.push({ outcome, fromOn: closedOn, toOn: null });
}

function release(draft: AppealDraft, on: CalendarDate): void {
  draft.appeal.control = 'released';
  draft.appeal.releasedOn = on;
  startControl(draft, on);
}

function annul(draft: AppealDraft): void {
  const { appeal } = draft;
  appeal.status = 'annulled';
  appeal.key = null;
  appeal.control = 'none';
  draft.assignments.length = 0;
  draft.terms.length = 0;
  draft.answers.length = 0;
  draft.controls.length = 0;
}

function questionsOf(
  topics: readonly (string | null)[],
  texts: readonly (string | null)[],
  old: readonly Question[],
): Question[] {
  return topics.map((topic, index) => {
    const { executor = null, outcome = null, answeredOn = null } = old[index] ?? {};
    return { ordinal: index + 1, topic, text: texts[index] ?? null, executor, outcome, answeredOn };
  });
}

/** Stands where the private part was erased. */
const ERASED = { applicant: NO_APPLICANT, summary: '', text: null, questions: [] } as const;

const UNRECORDED = {
  seq: 0,
  version: 0,
  step: asStepId(0),
  subject: { type: 'appeal', id: 0 },
  at: '',
  actor: '',
  undone: false,
} as const;
