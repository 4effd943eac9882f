import type { Appeal } from '../../domain/appeal/appeal.ts';
import type { FieldChange } from '../../domain/appeal/difference.ts';
import type { AppealId, OfficialId } from '../../domain/ids.ts';
import type { LocalName, Official } from '../../domain/office/office.ts';
import { type Applicant, NO_APPLICANT } from '../../domain/party/applicant.ts';
import { maskApplicant, maskField, maskFileName, maskName } from '../../domain/party/mask.ts';
import { GROUND_LISTS, type Policy } from '../../domain/policy/policy.ts';
import type { Language, Messages } from '../../i18n/messages.ts';
import type { Office } from '../../register/office.ts';
import type { Context } from '../context.ts';
import { filesFolder } from '../files/attachment-files.ts';

/** What turns codes and ids of an appeal into words: the office's lists and the reader's language. */
export interface View {
  readonly messages: Messages;
  readonly redact: boolean;
  readonly today: string;
  readonly zone: Policy['zone'];
  readonly filesFolder: string;
  official(id: OfficialId | null): Official | null;
  topic(code: string | null): string | null;
  territory(code: string | null): string | null;
  /** The title of a ground of the policy. */
  ground(code: string | null): string | null;
  /** Of an appeal that the shown one is linked to. */
  number(id: AppealId | null): string | null;
}

export function viewOf(
  { messages, globals }: Context,
  office: Office,
  numbers: ReadonlyMap<AppealId, string> = new Map(),
): View {
  const topics = namesByCode(office.topics, messages.language);
  const territories = namesByCode(office.territories, messages.language);
  return {
    messages,
    redact: globals.redact,
    today: office.today,
    zone: office.policy.zone,
    filesFolder: filesFolder(globals.db),
    official: (id) => (id === null ? null : (office.officials.get(id) ?? null)),
    topic: (code) => (code === null ? null : joined(code, topics.get(code))),
    territory: (code) => (code === null ? null : (territories.get(code) ?? code)),
    ground: (code) => groundTitle(office.policy, code, messages.language),
    number: (id) => (id === null ? null : (numbers.get(id) ?? null)),
  };
}

export const nameIn = (name: LocalName, language: Language): string => name[language] ?? name.ru;

/** The applicant as this reader may see him. */
export const applicantOf = ({ applicant }: Appeal, { redact }: View) =>
  redact ? maskApplicant(applicant) : applicant;

/** Changes as this reader may see them: that the applicant's field changed, not how. */
export const visibleChanges = (
  changes: readonly FieldChange[],
  { redact }: View,
): readonly FieldChange[] =>
  (redact ? changes.map(maskedChange) : changes).filter(
    (change) => !(isNone(change.old) && isNone(change.new)),
  );

/** An empty list is none. */
const isNone = (value: unknown): boolean =>
  value === null || (Array.isArray(value) && value.length === 0);

function maskedChange(change: FieldChange): FieldChange {
  const [of, field = ''] = change.field.split('.');
  if (of === 'attachments')
    return { ...change, new: change.new && maskFileName(String(change.new)) };
  if (of !== 'applicant' || !isApplicantField(field)) return change;
  const masked = (value: unknown) => (value === null ? null : maskField(field, String(value)));
  return { ...change, old: masked(change.old), new: masked(change.new) };
}

const isApplicantField = (field: string): field is keyof Applicant => field in NO_APPLICANT;
function groundTitle({ grounds }: Policy, code: string | null, language: Language): string | null {
  const listed = GROUND_LISTS.flatMap((list) => grounds[list]);
  return listed.find((ground) => ground.code === code)?.title[language] ?? code;
}

/** A complaint may name a person. */
export const againstOf = ({ against }: Appeal, { redact }: View): string | null =>
  against !== null && redact ? maskName(against) : against;

const joined = (code: string, name: string | undefined): string =>
  name === undefined ? code : `${code} ${name}`;

const namesByCode = (
  entries: readonly { readonly code: string; readonly name: LocalName }[],
  language: Language,
): ReadonlyMap<string, string> =>
  new Map(entries.map(({ code, name }) => [code, nameIn(name, language)]));
