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

/** For `--redact`: an organisation's name may be a person's (ИП), so it becomes initials as well. */
export const maskApplicant = (applicant: Applicant): Applicant => ({
  name: applicant.name && maskName(applicant.name),
  organisation: applicant.organisation && maskName(applicant.organisation),
  address: applicant.address && MASK,
  phone: applicant.phone && MASK,
  email: applicant.email && MASK,
  handle: applicant.handle && MASK,
});
