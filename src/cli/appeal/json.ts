import {
  type Appeal,
  isAnsweredLate,
  isClosedLate,
  isControlOverdue,
  isOverdue,
} from '../../domain/appeal/appeal.ts';
import type { OfficialId } from '../../domain/ids.ts';
import { attachmentsJson } from './attachments.ts';
import { againstOf, applicantOf, type View } from './view.ts';

/** An appeal as CLI.md's JSON has it; keys are only ever added. */
export function appealJson(appeal: Appeal, view: View): object {
  const person = (id: OfficialId | null) => {
    const official = view.official(id);
    return official && { id: official.id, name: official.name };
  };
  const { resolution, questions } = appeal;
  return {
    id: appeal.id,
    number: appeal.number,
    series: appeal.series,
    ordinal: appeal.ordinal,
    year: appeal.year,
    channel: appeal.channel,
    network: appeal.network,
    legalStatus: appeal.legalStatus,
    kind: appeal.kind,
    receivedOn: appeal.receivedOn,
    registeredOn: appeal.registeredOn,
    applicant: applicantOf(appeal, view),
    signatories: appeal.signatories,
    anonymous: appeal.anonymous,
    summary: appeal.summary,
    text: appeal.text,
    questions: questions.map((question) => ({
      ...question,
      executor: person(question.executor),
      executors: question.executors.map(person),
    })),
    topic: questions[0]?.topic ?? null,
    territory: appeal.territory,
    against: againstOf(appeal, view),
    controller: person(appeal.controller),
    executors: appeal.executors.map(person),
    resolution: resolution && { ...resolution, by: person(resolution.by) },
    standIn: appeal.standIn && { ...appeal.standIn, for: person(appeal.standIn.for) },
    ...stateJson(appeal, view),
    ...endJson(appeal),
    release: appeal.release && { ...appeal.release, by: person(appeal.release.by) },
  };
}

function stateJson(appeal: Appeal, view: View): object {
  const { today } = view;
  return {
    control: appeal.control,
    status: appeal.status,
    dueOn: appeal.dueOn,
    originalDueOn: appeal.originalDueOn,
    dueBasis: appeal.dueBasis,
    dueSince: appeal.dueSince,
    extension: appeal.extension,
    controlDueOn: appeal.controlDueOn,
    controlOverdue: isControlOverdue(appeal, today),
    dueProvisional: appeal.dueProvisional,
    answeredOn: appeal.answeredOn,
    answeredLate: isAnsweredLate(appeal),
    overdue: isOverdue(appeal, today),
    replyNumber: appeal.replyNumber,
    releasedOn: appeal.releasedOn,
    closedOn: appeal.closedOn,
    outcome: appeal.outcome,
    repeatOf: appeal.repeatOf,
    duplicateOf: appeal.duplicateOf,
    writtenFrom: appeal.writtenFrom,
    key: appeal.key,
    notes: appeal.notes,
    attachments: attachmentsJson(appeal, view),
    version: appeal.version,
  };
}

/** What came of it besides an answer. */
function endJson(appeal: Appeal): object {
  return {
    firstReplyOn: appeal.firstReplyOn,
    letters: appeal.letters,
    closingDueOn: appeal.closingDueOn,
    closedLate: isClosedLate(appeal),
    forwardedTo: appeal.forwardedTo,
    forwardedNumber: appeal.forwardedNumber,
    ground: appeal.ground,
    reopenedOn: appeal.reopenedOn,
    visitedOn: appeal.visitedOn,
    noVisitReason: appeal.noVisitReason,
  };
}
