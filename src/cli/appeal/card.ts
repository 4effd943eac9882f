import type { Appeal } from '../../domain/appeal/appeal.ts';
import type { Channel } from '../../domain/codes.ts';
import type { Field, RecordResult } from '../../render/result.ts';
import { appealFields, appealRecord } from './record.ts';
import type { View } from './view.ts';

/**
 * The fields of the registration-and-control card, in the office's order: those that are not known
 * stand there empty, to be written by hand. `*`: every field that begins so, where there is one.
 */
const CARD = [
  ...['receivedOn', 'registeredOn', 'form', 'channel', 'legalStatus', 'kind'],
  ...['applicant', 'organisation*', 'handle*', 'address', 'phone', 'email*'],
  ...['signatories', 'anonymous*', 'repeatOf', 'duplicateOf*', 'writtenFrom*', 'sheets'],
  ...['summary', 'text*', 'topic', 'question*', 'territory', 'against*'],
  ...['resolution', 'resolution.by', 'resolution.on', 'controller', 'executors', 'standIn*'],
  ...['dueOn', 'originalDueOn*', 'extension*', 'controlDueOn*', 'visitedOn*', 'noVisitReason*'],
  ...['letter*', 'reopenedOn*', 'status', 'outcome', 'forwardedTo*', 'forwardedNumber*', 'ground*'],
  ...['answeredOn', 'replyNumber', 'control', 'releasedOn', 'release.by', 'note*', 'file'],
];

/** What the Law calls the form of an appeal (art. 1); what is outside it has none. */
const FORMS: Readonly<Record<Channel, 'written' | 'electronic' | 'oral' | 'outside'>> = {
  reception: 'oral',
  direct: 'outside',
  written: 'written',
  electronic: 'electronic',
  hotline: 'outside',
  stream: 'outside',
  'remarks-book': 'written',
};

/** The card, ready to print and to sign. */
export function appealCard(appeal: Appeal, view: View): RecordResult {
  const { page } = view.messages;
  const form = page.card.forms[FORMS[appeal.channel]];
  const own: readonly Field[] = [
    { id: 'form', title: page.card.form, kind: 'text', value: form },
    { id: 'sheets', title: page.card.sheets, kind: 'text', value: null },
    { id: 'file', title: page.card.file, kind: 'text', value: null },
  ];
  const fields = [...appealFields(appeal, view), ...own];
  return {
    ...appealRecord(appeal, view),
    title: page.card.title(appeal.number),
    fields: CARD.flatMap((wanted) => {
      if (!wanted.endsWith('*'))
        return fields.filter(({ id }) => id === wanted).map((field) => blank(field));
      const beginning = wanted.slice(0, -1);
      return fields.filter(({ id, value }) => value !== null && isOf(id, beginning));
    }),
  };
}

/** `extension*` is `extension.on`, `question*` is `question.1`. */
const isOf = (id: string, beginning: string): boolean =>
  id === beginning || id.startsWith(`${beginning}.`);

const blank = (field: Field): Field =>
  field.value === null ? { id: field.id, title: field.title, kind: 'text', value: '' } : field;
