import { createHash } from 'node:crypto';

/** Of what makes a message itself; short, and the same everywhere. */
export const digestOf = (parts: readonly (string | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);

/**
 * Keys of messages to which the network gives none: a second message that is the same in all but its
 * place has its number behind. Counted anew in each file, so that an overlapping export gives the same.
 */
export class CountedKeys {
  private readonly counts = new Map<string, number>();

  keyOf(parts: readonly (string | null)[]): string {
    const digest = digestOf(parts);
    const count = (this.counts.get(digest) ?? 0) + 1;
    this.counts.set(digest, count);
    return count === 1 ? digest : `${digest}-${count}`;
  }
}
