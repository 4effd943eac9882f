import {
  type Appeal,
  isAnsweredLate,
  isControlOverdue,
  isOverdue,
} from '../../domain/appeal/appeal.ts';
import type { OfficialId } from '../../domain/ids.ts';
import { localDate } from '../../domain/time/zone.ts';
import type { Field, RecordResult } from '../../render/result.ts';
import { appealJson } from './json.ts';
import { applicantOf, type View } from './view.ts';

/** The whole card of one appeal; what is not known has no line. */
export function appealRecord(appeal: Appeal, view: View): RecordResult {
  const fields = [
    ...entryFields(appeal, view),
    ...workFields(appeal, view),
    ...questionFields(appeal, view),
    ...noteFields(appeal, view),
  ];
  return {
    shape: 'record',
    title: appeal.number,
    titleId: 'number',
    fields: fields.filter(({ value }) => value !== null),
    json: appealJson(appeal, view),
  };
}

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
  ];
}

function workFields(appeal: Appeal, view: View): Field[] {
  const { codes } = view.messages;
  const name = (id: OfficialId | null) => view.official(id)?.name ?? null;
  const { resolution, outcome } = appeal;
  return [
    statusField(appeal, view),
    coded(view, 'control', appeal.control, codes.control[appeal.control]),
    dueField(appeal, view),
    controlDueField(appeal, view),
    text(view, 'controller', name(appeal.controller)),
    text(view, 'executors', appeal.executors.map(name).join(', ') || null),
    text(view, 'resolution', resolution?.text ?? null),
    text(view, 'resolution.by', name(resolution?.by ?? null)),
    date(view, 'resolution.on', resolution?.on ?? null),
    coded(view, 'outcome', outcome, outcome && codes.outcome[outcome]),
    date(view, 'answeredOn', appeal.answeredOn),
    text(view, 'replyNumber', appeal.replyNumber),
    date(view, 'releasedOn', appeal.releasedOn),
    text(view, 'key', appeal.key),
  ];
}

/** Only where there are several: the only question is the appeal itself. */
function questionFields(appeal: Appeal, view: View): Field[] {
  const { questions } = appeal;
  if (questions.length === 1 && questions[0]?.text === null) return [];
  const { codes, appeals, locale } = view.messages;
  return questions.map(({ ordinal, topic, text: asked, executor, outcome, answeredOn }) => {
    const parts = [
      view.topic(topic),
      asked,
      view.official(executor)?.name,
      outcome && `${codes.outcome[outcome]}, ${locale.date(answeredOn)}`,
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
  const tone = isOverdue(appeal, view.today) ? 'bad' : isAnsweredLate(appeal) ? 'warn' : undefined;
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
