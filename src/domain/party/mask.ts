import type { Applicant } from './applicant.ts';

const MASK = '***';

/**
 * Initials only, in the order written; masking twice changes nothing.
 * @example maskName('Иванова Анна Петровна') //=> 'И. А. П.'
 */
export function maskName(name: string): string {
  // A hyphen or an apostrophe inside a word does not begin another: Петрова-Водкина, Дар’я.
  const words = name.normalize('NFC').match(/\p{L}[\p{L}\p{M}'’ʼ-]*/gu) ?? [];
  const initials = words.map((word) => `${[...word.toUpperCase()][0]}.`);
  return initials.length > 0 ? initials.join(' ') : MASK;
}

/** An organisation's name may be a person's (ИП), so it becomes initials as well. */
const MASKS: Readonly<Record<keyof Applicant, (text: string) => string>> = {
  name: maskName,
  organisation: maskName,
  address: () => MASK,
  phone: () => MASK,
  email: () => MASK,
  handle: () => MASK,
};

/** One field of an applicant by itself, as a history has it. */
export const maskField = (field: keyof Applicant, text: string | null): string | null =>
  text && MASKS[field](text);

/** A file is often called after its sender: only its kind is left. */
export const maskFileName = (name: string): string =>
  MASK + (/\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '');

/** For `--redact`. */
export const maskApplicant = (applicant: Applicant): Applicant => ({
  name: maskField('name', applicant.name),
  organisation: maskField('organisation', applicant.organisation),
  address: maskField('address', applicant.address),
  phone: maskField('phone', applicant.phone),
  email: maskField('email', applicant.email),
  handle: maskField('handle', applicant.handle),
});
