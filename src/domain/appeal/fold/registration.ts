import { asAppealId } from '../../ids.ts';
import { NO_APPLICANT } from '../../party/applicant.ts';
import type { Appeal, Question } from '../appeal.ts';
import type { AppealRegistered, RegisteredPrivate } from '../events.ts';
import type { Writable } from './periods.ts';

// biome-ignore-start lint/complexity/noExcessiveLinesPerFunction: one literal, a line a key
/**
 * An appeal that nothing has been done about yet. Written out, not spread: of so many keys a spread
 * makes a hash table, ten times as large and slower to read, and an import makes two of these a row.
 */
export function registeredAppeal(
  { facts, private: told }: AppealRegistered,
  id: number,
): Writable<Appeal> {
  const { applicant, summary, text, questions, against = null }: RegisteredPrivate = told ?? ERASED;
  return {
    id: asAppealId(id),
    number: facts.number,
    series: facts.series,
    ordinal: facts.ordinal,
    year: facts.year,
    channel: facts.channel,
    network: facts.network,
    legalStatus: facts.legalStatus,
    kind: facts.kind,
    receivedOn: facts.receivedOn,
    registeredOn: facts.registeredOn,
    applicant,
    signatories: facts.signatories,
    anonymous: facts.anonymous,
    summary,
    text,
    questions: questionsOf(facts.topics, questions, []),
    territory: facts.territory,
    against,
    controller: null,
    executors: [],
    resolution: null,
    standIn: null,
    control: facts.control,
    status: 'registered',
    dueOn: facts.dueOn,
    originalDueOn: facts.dueOn,
    dueBasis: facts.dueBasis,
    dueSince: null,
    dueProvisional: facts.dueProvisional,
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
    repeatOf: facts.repeatOf,
    duplicateOf: null,
    writtenFrom: null,
    key: facts.key,
    notes: [],
    attachments: [],
    version: 1,
  };
}
// biome-ignore-end lint/complexity/noExcessiveLinesPerFunction: one literal, a line a key

export function questionsOf(
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

/** Stands where the private part was erased. */
const ERASED: RegisteredPrivate = {
  applicant: NO_APPLICANT,
  summary: '',
  text: null,
  questions: [],
};
