import {
  type Appeal,
  isAnsweredLate,
  isControlOverdue,
  isOverdue,
} from '../../domain/appeal/appeal.ts';
import type { OfficialId } from '../../domain/ids.ts';
import { applicantOf, type View } from './view.ts';

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
    controller: person(appeal.controller),
    executors: appeal.executors.map(person),
    resolution: resolution && { ...resolution, by: person(resolution.by) },
    ...stateJson(appeal, view),
  };
}

function stateJson(appeal: Appeal, { today }: View): object {
  return {
    control: appeal.control,
    status: appeal.status,
    dueOn: appeal.dueOn,
    originalDueOn: appeal.originalDueOn,
    dueBasis: appeal.dueBasis,
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
    key: appeal.key,
    notes: appeal.notes,
    version: appeal.version,
  };
}
