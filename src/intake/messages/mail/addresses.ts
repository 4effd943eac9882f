import type { ExportFile } from '../reader.ts';
import { mailsOf } from './mails.ts';
import { type Parser, recipientsOf, sendersOf } from './read-mail.ts';

/** Mails of a file whose headers are looked at. */
const MOST_MAILS = 300;

export interface Correspondents {
  /** Addresses that every mail has, as sender or recipient: one of them is the account's. */
  readonly everywhere: readonly string[];
  /** To which the server says it delivered, where it says the same of every mail. */
  readonly deliveredTo: string | null;
}

export async function correspondentsOf(
  files: readonly ExportFile[],
  parser: Parser,
): Promise<Correspondents> {
  let everywhere: readonly string[] | null = null;
  const delivered = new Set<string>();
  for (const file of files) {
    let seen = 0;
    for await (const { bytes } of mailsOf(file)) {
      if (++seen > MOST_MAILS) break;
      const email = bytes ? await parser.parse(headersOf(bytes)).catch(() => null) : null;
      if (!email) continue;
      const people = [...sendersOf([email.from ?? null]), ...recipientsOf(email)];
      const ids = people.flatMap(({ id }) => id ?? []);
      if (ids.length === 0) continue;
      everywhere =
        everywhere === null ? [...new Set(ids)] : everywhere.filter((one) => ids.includes(one));
      if (email.deliveredTo) delivered.add(email.deliveredTo.toLowerCase());
    }
  }
  const [deliveredTo = null] = delivered.size === 1 ? delivered : [];
  return { everywhere: everywhere ?? [], deliveredTo };
}

/** Up to the blank line, at most a quarter of a megabyte. */
function headersOf(bytes: Uint8Array): Uint8Array {
  const head = Buffer.from(bytes.subarray(0, 256 * 1024));
  const end = /\r?\n\r?\n/.exec(head.toString('latin1'));
  return end ? head.subarray(0, end.index + end[0].length) : head;
}
