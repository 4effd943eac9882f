import type { DueDate } from '../../domain/calendar/term.ts';
import { type TermDays, termOf } from '../../domain/calendar/term-of.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { TERMS, type TermRule } from '../../domain/policy/policy.ts';
import { termRuleFor } from '../../domain/policy/rules.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Field, RecordResult } from '../../render/result.ts';
import type { Clock } from './clock.ts';

/** What a register adds to a bare count: the date in force of one appeal, and how it came to be. */
export interface KeptDue {
  readonly number: string;
  readonly dueOn: CalendarDate | null;
  readonly provisional: boolean;
  /** In words, after the steps of the count. */
  readonly later: readonly string[];
  readonly json: object;
}

/** A due date with each of its steps in words, and the other terms that run from the same days. */
export function dueRecord(
  days: TermDays,
  clock: Clock,
  { messages, kept }: { messages: Messages; kept?: KeptDue },
): RecordResult {
  const counted = termOf('answer', days, clock);
  const others = otherTerms(days, clock);
  const rule = termRuleFor(clock.policy, 'answer', days);
  const dueOn = kept ? kept.dueOn : (counted?.dueOn ?? null);
  const provisional = kept ? kept.provisional : (counted?.provisional ?? false);
  const { terms, language } = messages;
  const label = dueOn === null ? terms.noTerm : dateText(dueOn, provisional, messages);
  const steps = [...stepTexts(counted, messages), ...(kept?.later ?? [])];
  const { labels } = terms;
  return {
    shape: 'record',
    title: kept?.number ?? label,
    ...(kept && { titleId: 'number' }),
    fields: [
      ...dayFields(days, clock, messages),
      { id: 'dueOn', title: labels.due, kind: 'date', value: dueOn, label },
      ...(steps.length > 0 ? [textField('steps', labels.steps, steps.join('\n'))] : []),
      ...(rule?.note ? [textField('note', labels.note, rule.note[language])] : []),
      ...others.map(({ rule: other, due }) => otherField(other, due, messages)),
    ],
    json: {
      ...days,
      policy: clock.policy.code,
      ...dueJson(counted),
      dueOn,
      dueProvisional: provisional,
      terms: others.map(({ rule: { term }, due }) => ({ term, ...dueJson(due) })),
      ...kept?.json,
    },
  };
}

interface OtherTerm {
  readonly rule: TermRule;
  readonly due: DueDate;
}

function otherTerms(days: TermDays, clock: Clock): OtherTerm[] {
  return TERMS.filter((term) => term !== 'answer').flatMap((term) => {
    const rule = termRuleFor(clock.policy, term, days);
    const due = termOf(term, days, clock);
    return rule && due ? [{ rule, due }] : [];
  });
}

function dayFields(
  { channel, registeredOn, receivedOn }: TermDays,
  { policy }: Clock,
  { appeals: { fields }, codes, terms }: Messages,
): Field[] {
  const registered = {
    id: 'registeredOn',
    title: fields.registeredOn ?? '',
    kind: 'date',
  } as const;
  const received = { id: 'receivedOn', title: fields.receivedOn ?? '', kind: 'date' } as const;
  return [
    textField('policy', terms.labels.policy, policy.title),
    { ...textField('channel', fields.channel ?? '', channel), label: codes.channel[channel] },
    ...(receivedOn === registeredOn ? [] : [{ ...received, value: receivedOn }]),
    { ...registered, value: registeredOn },
  ];
}

const stepTexts = (due: DueDate | null, { terms, locale }: Messages): string[] =>
  due === null ? [] : due.steps.map((step) => terms.step(step, due.basis, locale));

/** «Forwarding  by 21.04.2023: 5 working days (art. 10(3))» */
function otherField(rule: TermRule, due: DueDate, messages: Messages): Field {
  const { terms, locale, codes } = messages;
  const { article, basis } = rule;
  const source = article === null ? uncapitalised(codes.termBasis[basis]) : terms.article(article);
  const length = terms.length(rule, locale);
  const mark = due.provisional ? `; ${terms.provisionalMark}` : '';
  const label = `${locale.date(due.dueOn)}: ${length} (${source}${mark})`;
  return { id: rule.term, title: terms.names[rule.term], kind: 'date', value: due.dueOn, label };
}

/** Within a sentence. */
const uncapitalised = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

const dateText = (on: CalendarDate, provisional: boolean, { terms, locale }: Messages): string =>
  provisional ? `${locale.date(on)} (${terms.provisional})` : locale.date(on);

const textField = (id: string, title: string, value: string) =>
  ({ id, title, kind: 'text', value }) as const;

const dueJson = (due: DueDate | null) => ({
  dueOn: due?.dueOn ?? null,
  dueProvisional: due?.provisional ?? false,
  basis: due?.basis ?? null,
  steps: due?.steps ?? [],
});
