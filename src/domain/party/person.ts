import type { Network } from '../codes.ts';
import type { AppealId, CalendarDate } from '../ids.ts';
import { foldCase } from '../text/fold-case.ts';
import type { Applicant } from './applicant.ts';
import { contactKeys, handleKey } from './contact-keys.ts';

/** What an appeal tells of whose it is. */
export interface Contact {
  readonly appeal: AppealId;
  readonly number: string;
  readonly registeredOn: CalendarDate;
  readonly network: Network | null;
  /** The applicant's name as `foldCase` makes it. */
  readonly nameKey: string | null;
  readonly applicant: Pick<Applicant, 'name' | 'address' | 'phone' | 'email' | 'handle'>;
}

/** A clerk's word that two appeals are of one person. */
export interface Merge {
  readonly one: AppealId;
  readonly other: AppealId;
  readonly reason: string | null;
}

/** Two appeals are of one person where both have the same … ; nothing else is guessed. */
export const PERSON_RULES = ['name-address', 'name-phone', 'handle', 'merged'] as const;
export type PersonRule = (typeof PERSON_RULES)[number];

/** Why an appeal belongs to the person of an earlier one. */
export interface PersonLink {
  readonly rule: PersonRule;
  readonly to: Contact;
  /** Of a merge. */
  readonly reason: string | null;
}
export interface PersonAppeal {
  readonly contact: Contact;
  /** null: of the first. */
  readonly link: PersonLink | null;
}
/** In the order of registration; never empty. */
export type Person = readonly PersonAppeal[];

/** The number that a phone stands for, or null. */
export type ReadPhone = (written: string) => string | null;

/** A name alone is nobody: there are many; a phone alone is a household's. */
export function personKeys(
  { applicant, network, nameKey: who }: Contact,
  readPhone: ReadPhone,
): readonly (readonly [PersonRule, string])[] {
  const { address, phone, handle } = applicant;
  const keys: [PersonRule, string][] = [];
  if (who !== null && address !== null) keys.push(['name-address', `${who}\n${plain(address)}`]);
  const dialled = phone === null ? null : (readPhone(phone) ?? phoneDigits(phone));
  if (who !== null && dialled !== null) keys.push(['name-phone', `${who}\n${dialled}`]);
  const nick = handle === null ? null : handleKey(handle);
  if (nick !== null) keys.push(['handle', `${network ?? ''}\n${nick}`]);
  return keys;
}

const phoneDigits = (phone: string) => contactKeys({ ...NOBODY, phone }).phone;
const NOBODY = { name: null, organisation: null, address: null, email: null, handle: null };

/** «ул. Лесная, д. 5» and «Ул Лесная д.5» are one. */
const plain = (address: string): string =>
  foldCase(address.replace(/[.,;]/gu, ' ')).replace(/\s+/gu, ' ');
