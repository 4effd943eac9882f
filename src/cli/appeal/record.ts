import {
  type Appeal,
  isAnsweredLate,
  isClosedLate,
  isControlOverdue,
  isOverdue,
} from '../../domain/appeal/appeal.ts';
import type { OfficialId } from '../../domain/ids.ts';
import { localDate } from '../../domain/time/zone.ts';
import type { Field, RecordResult } from '../../render/result.ts';
import { attachmentFields } from './attachments.ts';
import { appealJson } from './json.ts';
import { againstOf, applicantOf, type View } from './view.ts';

/** The whole card of one appeal; what is not known has no line. */
export function appealRecord(appeal: Appeal, view: View): RecordResult {
  return {
    shape: 'record',
    title: appeal.number,
    titleId: 'number',
    fields: appealFields(appeal, view).filter(({ value }) => value !== null),
    json: appealJson(appeal, view),
  };
}

/** All that a card can have, null where it is not known. */
export const appealFields = (appeal: Appeal, view: View): readonly Field[] => [
  ...entryFields(appeal, view),
  ...workFields(appeal, view),
  ...questionFields(appeal, view),
  ...noteFields(appeal, view),
  ...attachmentFields(appeal, view),
];

/** What a clerk wants to read after `add`: the number, the date, the person. */
export function briefRecord(appeal: Appeal, view: View): RecordResult {
  return {
    shape: 'record',
    title: appeal.number,
    titleId: 'number',
    fields: [
      statusField(appeal, view),
      dueField(appeal, view),
      text(view, 'controller', view.official(appeal.controller)?.name ?? null),
    ].filter(({ value, id }) => value !== null || id === 'controller'),
    json: appealJson(appeal, view),
  };
}

function entryFields(appeal: Appeal, view: View): Field[] {
  const { codes, appeals } = view.messages;
  const applicant = applicantOf(appeal, view);
  const channel = [codes.channel[appeal.channel], appeal.network && codes.network[appeal.network]];
  return [
    coded(view, 'channel', appeal.channel, channel.filter(Boolean).join(', ')),
    coded(view, 'legalStatus', appeal.legalStatus, codes.legalStatus[appeal.legalStatus]),
    coded(view, 'kind', appeal.kind, codes.kind[appeal.kind]),
    date(view, 'receivedOn', appeal.receivedOn),
    date(view, 'registeredOn', appeal.registeredOn),
    text(view, 'applicant', applicant.name),
    text(view, 'organisation', applicant.organisation),
    text(view, 'handle', applicant.handle),
    text(view, 'address', applicant.address),
    text(view, 'phone', applicant.phone),
    text(view, 'email', applicant.email),
    { ...text(view, 'signatories', null), kind: 'count', value: appeal.signatories },
    text(view, 'anonymous', appeal.anonymous ? appeals.yes : null),
    text(view, 'summary', appeal.summary),
    text(view, 'text', appeal.text),
    coded(
      view,
      'topic',
      appeal.questions[0]?.topic ?? null,
      view.topic(appeal.questions[0]?.topic ?? null),
    ),
    coded(view, 'territory', appeal.territory, view.territory(appeal.territory)),
    text(view, 'against', againstOf(appeal, view)),
    text(view, 'repeatOf', view.number(appeal.repeatOf)),
    text(view, 'duplicateOf', view.number(appeal.duplicateOf)),
    text(view, 'writtenFrom', view.number(appeal.writtenFrom)),
  ];
}

function workFields(appeal: Appeal, view: View): Field[] {
  const { codes } = view.messages;
  const name = (id: OfficialId | null) => view.official(id)?.name ?? null;
  const { resolution, standIn } = appeal;
  return [
    statusField(appeal, view),
    coded(view, 'control', appeal.control, codes.control[appeal.control]),
    dueField(appeal, view),
    ...extensionFields(appeal, view),
    controlDueField(appeal, view),
    text(view, 'controller', name(appeal.controller)),
    text(view, 'executors', appeal.executors.map(name).join(', ') || null),
    text(view, 'standIn.for', standIn && name(standIn.for)),
    date(view, 'standIn.until', standIn?.until ?? null),
    text(view, 'resolution', resolution?.text ?? null),
    text(view, 'resolution.by', name(resolution?.by ?? null)),
    date(view, 'resolution.on', resolution?.on ?? null),
    date(view, 'firstReplyOn', appeal.channel === 'direct' ? appeal.firstReplyOn : null),
    date(view, 'visitedOn', appeal.visitedOn),
    text(view, 'noVisitReason', appeal.noVisitReason),
    ...letterFields(appeal, view),
    ...endFields(appeal, view),
    text(view, 'key', appeal.key),
  ];
}

function extensionFields({ extension, originalDueOn }: Appeal, view: View): Field[] {
  if (extension === null) return [];
  const { ground } = extension;
  return [
    date(view, 'originalDueOn', originalDueOn),
    date(view, 'extension.on', extension.on),
    coded(view, 'extension.ground', ground, view.ground(ground)),
    text(view, 'extension.reason', extension.reason),
  ];
}

/** What the applicant was sent besides the answer in force. */
const letterFields = ({ letters }: Appeal, view: View): Field[] =>
  letters.map(({ about, on, number, outcome }, index) => ({
    ...date(view, `letters.${about}`, on),
    id: `letter.${index + 1}`,
    label: [view.messages.locale.date(on), number, outcome && view.messages.codes.outcome[outcome]]
      .filter(Boolean)
      .join(', '),
  }));

function endFields(appeal: Appeal, view: View): Field[] {
  const { codes } = view.messages;
  const { outcome, release, ground, closingDueOn } = appeal;
  return [
    coded(view, 'outcome', outcome, outcome && codes.outcome[outcome]),
    text(view, 'forwardedTo', appeal.forwardedTo),
    text(view, 'forwardedNumber', appeal.forwardedNumber),
    coded(view, 'ground', ground, view.ground(ground)),
    date(view, 'closedOn', appeal.answeredOn === null ? appeal.closedOn : null),
    {
      ...date(view, 'closingDueOn', closingDueOn),
      ...(isClosedLate(appeal) && { tone: 'warn' as const }),
    },
    date(view, 'answeredOn', appeal.answeredOn),
    text(view, 'replyNumber', appeal.replyNumber),
    date(view, 'reopenedOn', appeal.reopenedOn),
    date(view, 'releasedOn', appeal.releasedOn),
    text(view, 'release.by', view.official(release?.by ?? null)?.name ?? null),
    text(view, 'release.authorised', release?.authorised ? view.messages.appeals.yes : null),
  ];
}

/** Only where there are several: the only question is the appeal itself. */
function questionFields(appeal: Appeal, view: View): Field[] {
  const { questions } = appeal;
  if (questions.length === 1 && questions[0]?.text === null) return [];
  const { codes, appeals, locale } = view.messages;
  return questions.map(({ ordinal, topic, text: asked, executors, outcome, answeredOn }) => {
    const parts = [
      view.topic(topic),
      asked,
      executors.map((id) => view.official(id)?.name).join(', '),
      outcome &&
        [codes.outcome[outcome], answeredOn && locale.date(answeredOn)].filter(Boolean).join(', '),
    ];
    const title = `${appeals.fields.question ?? ''} ${ordinal}`;
    return {
      id: `question.${ordinal}`,
      title,
      kind: 'text',
      value: parts.filter(Boolean).join('; '),
    };
  });
}

const noteFields = (appeal: Appeal, view: View): Field[] =>
  appeal.notes.map(({ at, actor, text: note }, index) => {
    const title = view.messages.appeals.fields.note ?? '';
    const when = view.messages.locale.date(localDate(at, view.zone));
    return { id: `note.${index + 1}`, title, kind: 'text', value: `${note} (${actor}, ${when})` };
  });

export function statusField(appeal: Appeal, view: View): Field {
  const { codes, appeals } = view.messages;
  const words: string[] = [codes.status[appeal.status]];
  if (isOverdue(appeal, view.today)) words.push(appeals.overdue);
  if (isAnsweredLate(appeal)) words.push(appeals.answeredLate);
  if (isClosedLate(appeal)) words.push(appeals.closedLate);
  const isLate = isAnsweredLate(appeal) || isClosedLate(appeal);
  const tone = isOverdue(appeal, view.today) ? 'bad' : isLate ? 'warn' : undefined;
  return {
    ...coded(view, 'status', appeal.status, words.join(', ')),
    ...(tone && { tone }),
  };
}

function dueField(appeal: Appeal, view: View): Field {
  const { appeals, locale } = view.messages;
  const words = [locale.date(appeal.dueOn)];
  if (appeal.dueBasis === 'office') words.push(appeals.officeTerm);
  if (appeal.dueProvisional) words.push(appeals.provisional);
  return {
    ...date(view, 'dueOn', appeal.dueOn),
    label: words.join(' — '),
    ...(isOverdue(appeal, view.today) && { tone: 'bad' as const }),
  };
}

const controlDueField = (appeal: Appeal, view: View): Field => ({
  ...date(view, 'controlDueOn', appeal.controlDueOn),
  ...(isControlOverdue(appeal, view.today) && { tone: 'bad' as const }),
});

const titleOf = (view: View, id: string): string => view.messages.appeals.fields[id] ?? id;

const text = (view: View, id: string, value: string | null): Field => ({
  id,
  title: titleOf(view, id),
  kind: 'text',
  value,
});

const date = (view: View, id: string, value: string | null): Field => ({
  id,
  title: titleOf(view, id),
  kind: 'date',
  value,
});

const coded = (view: View, id: string, value: string | null, label: string | null): Field => ({
  ...text(view, id, value),
  ...(label !== null && { label }),
});
