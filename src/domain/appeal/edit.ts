import type { CalendarDate } from '../ids.ts';
import type { DateField, Refusal } from '../refusal.ts';
import { ok, type Result, refuse } from '../result.ts';
import { cleanInput } from '../text/safe-text.ts';
import type { Appeal } from './appeal.ts';
import type { AppealEdited, EditedFacts, RegisteredPrivate } from './events.ts';
import { refusalIfAnnulled, refusalIfBefore } from './guards.ts';
import type { EditInput, Rules } from './input.ts';
import { termFacts } from './register.ts';
import {
  cleanedApplicant,
  cleanedOrNull,
  refusalOfDates,
  refusalOfParty,
  refusalOfTexts,
} from './soundness.ts';

/**
 * A correction. The channel, the series and the year stay: another channel is another registration.
 * A new date brings a new due date by the rule that held on it.
 */
export function decideEdit(appeal: Appeal, input: EditInput, rules: Rules): Result<AppealEdited> {
  const facts = { ...factsOf(appeal), ...pick(input, FACT_FIELDS) };
  const texts = { ...textsOf(appeal), ...newTexts(appeal, input) };
  const refusal = refusalIfAnnulled(appeal) ?? refusalOfEdit({ ...appeal, ...facts }, texts, rules);
  if (refusal) return refuse(refusal);
  const datesMoved =
    facts.receivedOn !== appeal.receivedOn || facts.registeredOn !== appeal.registeredOn;
  const changedFacts = changes(factsOf(appeal), {
    ...facts,
    ...(datesMoved && termFacts({ ...facts, channel: appeal.channel }, rules)),
  });
  const changedTexts = changes(textsOf(appeal), texts);
  if (isEmpty(changedFacts) && isEmpty(changedTexts))
    return refuse({ code: 'nothing-to-change', number: appeal.number });
  return ok({
    type: 'edited',
    facts: changedFacts,
    private: isEmpty(changedTexts) ? null : changedTexts,
  });
}

const FACT_FIELDS = [
  'network',
  'legalStatus',
  'kind',
  'receivedOn',
  'registeredOn',
  'signatories',
  'anonymous',
  'topics',
  'territory',
] as const satisfies readonly (keyof EditedFacts & keyof EditInput)[];

const TERM_FIELDS = ['dueOn', 'dueBasis', 'dueProvisional'] as const;

function factsOf(appeal: Appeal): Required<EditedFacts> {
  return {
    ...pick(
      appeal,
      FACT_FIELDS.filter((field) => field !== 'topics'),
    ),
    ...pick(appeal, TERM_FIELDS),
    topics: appeal.questions.map(({ topic }) => topic),
  };
}

function textsOf({ applicant, summary, text, questions, against }: Appeal): RegisteredPrivate {
  return { applicant, summary, text, questions: questions.map(({ text }) => text), against };
}

function newTexts(appeal: Appeal, input: EditInput): Partial<RegisteredPrivate> {
  return {
    ...(input.applicant && {
      applicant: cleanedApplicant({ ...appeal.applicant, ...input.applicant }),
    }),
    ...(input.summary !== undefined && { summary: cleanInput(input.summary) }),
    ...(input.text !== undefined && { text: cleanedOrNull(input.text) }),
    ...(input.against !== undefined && { against: cleanedOrNull(input.against) }),
    ...(input.questions && { questions: input.questions.map(cleanedOrNull) }),
  };
}

function refusalOfEdit(edited: Appeal, texts: RegisteredPrivate, rules: Rules): Refusal | null {
  const { number, registeredOn, year } = edited;
  return (
    refusalOfTexts({
      ...texts,
      questions: texts.questions.map((text) => ({ text })),
    }) ??
    refusalOfDates(edited, rules) ??
    (registeredOn.startsWith(`${year}-`)
      ? null
      : { code: 'year-fixed', number, registeredOn, year }) ??
    refusalIfLifeEarlier(edited) ??
    refusalOfParty({ ...edited, applicant: texts.applicant }, rules)
  );
}

/** Nothing that is recorded of an appeal happened before its registration. */
function refusalIfLifeEarlier(edited: Appeal): Refusal | null {
  const { registeredOn, closedOn, extension, visitedOn, reopenedOn, letters } = edited;
  const later: readonly (readonly [DateField, CalendarDate | null])[] = [
    ['answered', closedOn],
    ['extended', extension?.on ?? null],
    ['visited', visitedOn],
    ['reopened', reopenedOn],
    ...letters.map(({ on }) => ['notified', on] as const),
  ];
  for (const [field, on] of later) {
    const refusal = on === null ? null : refusalIfBefore(['registered', registeredOn], [field, on]);
    if (refusal) return refusal;
  }
  return null;
}

function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as Pick<T, K>;
}

/** The members of `after` that are not as in `before`. */
function changes<T extends object>(before: T, after: T): Partial<T> {
  const keys = Object.keys(after) as (keyof T)[];
  return pick(
    after,
    keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])),
  );
}

const isEmpty = (object: object): boolean => Object.keys(object).length === 0;
