import type { Recorded } from '../event.ts';
import { asAppealId, asStepId } from '../ids.ts';
import { NO_APPLICANT } from '../party/applicant.ts';
import type { Appeal, AppealRecord, Question } from './appeal.ts';
import type { AppealEdited, AppealEvent, AppealRegistered, AppealReleased } from './events.ts';
import { assign } from './fold/assignment.ts';
import { answer, decline, forward, join, reopen, withdraw } from './fold/endings.ts';
import { noteReply, sendLetter } from './fold/letters.ts';
import { link, visit } from './fold/marks.ts';
import { type AppealDraft, startControl, startTerm, type Writable } from './fold/periods.ts';
import { extend, reschedule, restartTerm } from './fold/terms.ts';

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
  const { topics, numberKept = false, ...kept } = facts;
  const { questions, ...texts } = event.private ?? ERASED;
  const appeal: Writable<Appeal> = {
    id: asAppealId(event.subject.id),
    ...kept,
    against: null,
    ...texts,
    questions: questionsOf(topics, questions, []),
    ...UNTOUCHED,
    originalDueOn: facts.dueOn,
    version: 1,
  };
  const draft: AppealDraft = {
    appeal,
    assignments: [],
    terms: [],
    answers: [],
    controls: [],
    numberKept,
  };
  startTerm(draft, facts.registeredOn);
  startControl(draft, facts.registeredOn);
  return draft;
}

/** What an event does to the draft, by its type. */
type Applications = {
  readonly [T in AppealEvent['type']]: (
    draft: AppealDraft,
    event: Extract<Recorded<'appeal'>, { type: T }>,
  ) => void;
};
const APPLICATIONS: Applications = {
  registered: () => {
    throw new Error('an appeal is registered once');
  },
  edited: edit,
  noted: (draft, event) => note(draft, event, event.private?.text ?? ''),
  assigned: (draft, event) => {
    assign(draft, event);
    if (event.private?.despite !== undefined) note(draft, event, event.private.despite);
  },
  extended: extend,
  rescheduled: reschedule,
  answered: answer,
  forwarded: (draft, event) => {
    forward(draft, event);
    if (event.private) note(draft, event, event.private.despite);
  },
  declined: decline,
  withdrawn: withdraw,
  joined: join,
  reopened: (draft, event) => {
    reopen(draft, event);
    note(draft, event, event.private?.reason ?? '');
  },
  released: release,
  notified: (draft, { facts: { about, notifiedOn: on, number } }) =>
    sendLetter(draft, { about, on, number, outcome: null }),
  replied: (draft, { facts }) => noteReply(draft, facts.repliedOn),
  linked: link,
  visited: visit,
  attached: ({ appeal }, { facts, private: named }) => {
    appeal.attachments = [...appeal.attachments, { name: named?.name ?? '', ...facts }];
  },
};

function apply(draft: AppealDraft, event: Recorded<'appeal'>): void {
  // The table's key and the event are of one type; the union hides it.
  const application = APPLICATIONS[event.type] as
    | ((draft: AppealDraft, event: Recorded<'appeal'>) => void)
    | undefined;
  if (!application) throw new Error(`an appeal knows no ${event.type}`);
  application(draft, event);
}

function edit(draft: AppealDraft, event: AppealEdited): void {
  const { topics, dueOn, ...facts } = event.facts;
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
  if (dueOn !== undefined) restartTerm(draft, dueOn);
}

function note({ appeal }: AppealDraft, { at, actor }: Recorded<'appeal'>, text: string): void {
  appeal.notes = [...appeal.notes, { at, actor, text }];
}

function release(draft: AppealDraft, event: AppealReleased & Recorded<'appeal'>): void {
  const { releasedOn, by, authorised = false } = event.facts;
  draft.appeal.control = 'released';
  draft.appeal.releasedOn = releasedOn;
  draft.appeal.release = { by, authorised, actor: event.actor };
  startControl(draft, releasedOn);
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
    const { executor = null, executors = [], outcome = null, answeredOn = null } = old[index] ?? {};
    const text = texts[index] ?? null;
    return { ordinal: index + 1, topic, text, executor, executors, outcome, answeredOn };
  });
}

/** What nothing has been done about yet. */
const UNTOUCHED = {
  controller: null,
  executors: [],
  resolution: null,
  standIn: null,
  status: 'registered',
  dueSince: null,
  extension: null,
  controlDueOn: null,
  firstReplyOn: null,
  letters: [],
  answeredOn: null,
  replyNumber: null,
  outcome: null,
  releasedOn: null,
  release: null,
  closedOn: null,
  closingDueOn: null,
  forwardedTo: null,
  forwardedNumber: null,
  ground: null,
  reopenedOn: null,
  visitedOn: null,
  noVisitReason: null,
  duplicateOf: null,
  writtenFrom: null,
  notes: [],
  attachments: [],
} as const satisfies Partial<Appeal>;

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
