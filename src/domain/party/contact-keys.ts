import { foldCase } from '../text/fold-case.ts';
import type { Applicant } from './applicant.ts';

/** By what an applicant is known again, however he wrote it; null where he gave none. */
export interface ContactKeys {
  readonly name: string | null;
  readonly phone: string | null;
  readonly handle: string | null;
}

export const contactKeys = ({ name, phone, handle }: Applicant): ContactKeys => ({
  name: name === null ? null : foldCase(name),
  phone: phone === null ? null : phoneKey(phone),
  handle: handle === null ? null : handleKey(handle),
});

/** Shorter ones are no number of a person. */
const LEAST_DIGITS = 6;
const COUNTRY = '375';
/** Dialled within Belarus: 8 (029) 123-45-67. */
const TRUNK = /^80(?=\d{9}$)/;

/** The digits, those of Belarus with the country's code: `+375 29 123-45-67` and `8 029 1234567` are one. */
export function phoneKey(phone: string): string | null {
  const digits = phone.replace(/\D/gu, '');
  if (digits.length < LEAST_DIGITS) return null;
  if (TRUNK.test(digits)) return digits.replace(TRUNK, COUNTRY);
  return digits.length === 9 ? COUNTRY + digits : digits;
}

/** Networks compare nicknames without case and without the sign before them. */
export const handleKey = (handle: string): string | null =>
  foldCase(handle.replace(/^@+/, '')) || null;
