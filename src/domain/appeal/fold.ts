import type { Recorded } from '../event.ts';
import { asAppealId, asStepId } from '../ids.ts';
import type { Appeal, AppealRecord } from './appeal.ts';
import type { AppealEdited, AppealEvent, AppealRegistered, AppealReleased } from './events.ts';
import { assign } from './fold/assignment.ts';
import { answer, decline, forward, join, reopen, withdraw } from './fold/endings.ts';
import { noteReply, sendLetter } from './fold/letters.ts';
import { link, visit } from './fold/marks.ts';
import { type AppealDraft, startControl, startTerm } from './fold/periods.ts';
import { questionsOf, registeredAppeal } from './fold/registration.ts';
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
  const draft = register(unrecorded(first));
  return { appeal: draft.appeal, apply: (event) => apply(draft, unrecorded(event)) };
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
  const draft: AppealDraft = {
    appeal: registeredAppeal(event, event.subject.id),
    assignments: [],
    terms: [],
    answers: [],
    controls: [],
    numberKept: facts.numberKept ?? false,
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

/** Where it will stand, when and by whom is not known yet. That type and facts belong together, TypeScript loses. */
const unrecorded = <E extends AppealEvent>({ type, facts, private: hidden }: E) =>
  ({
    type,
    facts,
    private: hidden,
    seq: 0,
    step: asStepId(0),
    subject: UNRECORDED,
    version: 0,
    at: '',
    actor: '',
    undone: false,
  }) as unknown as E & Recorded<'appeal'>;

const UNRECORDED = { type: 'appeal', id: asAppealId(0) } as const;
