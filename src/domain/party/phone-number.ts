import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * The number that a phone stands for, by the world's numbering plans. Only beside what was
 * written: the plans change, so that no state of the register may hang on them.
 * @example phoneNumber('8 (029) 123-45-67', 'by') //=> '+375291234567'
 */
export function phoneNumber(written: string, country: string): string | null {
  const home = country.toUpperCase() as CountryCode;
  const read = parsePhoneNumberFromString(written, home);
  return read?.isPossible() ? read.number : null;
}
