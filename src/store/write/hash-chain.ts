import { hash } from 'node:crypto';
import { canonicalJson } from '../../domain/text/canonical-json.ts';
import type { EventRow } from '../schema.ts';

/** What the first event follows. */
export const GENESIS = '0'.repeat(64);

const sha256 = (text: string): string => hash('sha256', text);

/** SHA-256 of salt and private part: the chain still holds once both are erased. */
export const privateDigest = (salt: string, privateText: string): string =>
  sha256(salt + privateText);

/** SHA-256 of the digests of a batch's rows, in order. */
export const batchDigest = (digests: readonly string[]): string => sha256(digests.join(''));

/** When and by whom, in canonical form: the same in all events of a step. */
export const signatureOf = ({ at, actor }: Pick<EventRow, 'at' | 'actor'>): string =>
  `${canonicalJson(at)},${canonicalJson(actor)}`;

/** SHA-256 of the previous hash and the event in canonical form; `facts` is canonical already. */
export function eventHash(
  previous: string,
  event: Omit<EventRow, 'hash'>,
  signature = signatureOf(event),
): string {
  const { seq, step, subject_type, subject_id, version, type, facts } = event;
  const named = `${seq},${step},"${subject_type}",${subject_id},${version},"${type}"`;
  const digest = event.private_digest === null ? 'null' : `"${event.private_digest}"`;
  return sha256(`${previous}[${named},${signature},${facts},${digest}]`);
}
