import type PostalMime from 'postal-mime';
import type { Address, Email, Mailbox } from 'postal-mime';
import type { Instant } from '../../../domain/ids.ts';
import type {
  AttachmentKind,
  ExportReason,
  MessageAttachment,
  Sender,
  Skip,
} from '../../../domain/inbox/message.ts';
import type { ZoneOffset } from '../../../domain/policy/policy.ts';
import { digestOf } from '../keys.ts';
import { kindOfFile } from '../kind-of-file.ts';
import { someone } from '../own.ts';
import { readMailDate } from './mail-date.ts';
import { textOfMail } from './mail-text.ts';

/** A line of a mail has no more. */
const LONGEST_ID = 998;

export type Parser = typeof PostalMime;

export interface ReadMail {
  readonly key: string;
  readonly sender: Sender;
  /** To whom, in the order of the headers. */
  readonly recipients: readonly Sender[];
  readonly sentAt: Instant;
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
}

export async function readMail(
  bytes: Uint8Array,
  parser: Parser,
  zone: readonly ZoneOffset[],
): Promise<
  { readonly mail: ReadMail } | { readonly skip: Skip } | { readonly reason: ExportReason }
> {
  const email = await parser.parse(bytes).catch(() => null);
  if (!email) return { reason: { code: 'shape-unknown', found: 'MIME' } };
  // What a server says of a mail that it could not deliver.
  if (/^\s*multipart\/report\b/i.test(headerOf(email, 'content-type') ?? ''))
    return { skip: 'service' };
  const sender = sendersOf([email.from ?? email.sender ?? null])[0];
  if (!sender) return { reason: { code: 'message-without-sender' } };
  const sentAt = sentAtOf(email, zone);
  if (typeof sentAt !== 'string') return { reason: sentAt };
  const text = await textOfMail(email, bytes);
  const attachments = email.attachments.map(({ filename, mimeType }) => ({
    kind: kindOf(mimeType, filename ?? ''),
    path: null,
    label: filename,
  }));
  if (text === '' && attachments.length === 0) return { skip: 'empty' };
  const recipients = recipientsOf(email);
  const names = attachments.map(({ label }) => label);
  const id = email.messageId?.replace(/^<|>$/g, '').trim();
  const isKey = id !== undefined && id !== '' && id.length <= LONGEST_ID;
  const key = isKey ? id : digestOf([sender.id ?? sender.name, sentAt, text, ...names]);
  return { mail: { key, sender, recipients, sentAt, text, attachments } };
}

export const recipientsOf = (email: Email): readonly Sender[] =>
  sendersOf([...(email.to ?? []), ...(email.cc ?? []), ...(email.bcc ?? [])]);

/** Members of a group stand for it; who has neither name nor address is nobody. */
export const sendersOf = (addresses: readonly (Address | null)[]): Sender[] =>
  addresses
    .flatMap((address): Mailbox[] => {
      if (address === null) return [];
      return address.group
        ? address.group
        : [{ name: address.name, address: address.address ?? '' }];
    })
    .filter(({ name, address }) => name !== '' || address !== '')
    .map(({ name, address }) =>
      someone({
        name: name.trim() || null,
        id: address.trim().toLowerCase() || null,
        email: address.trim() || null,
      }),
    );

const headerOf = (email: Email, name: string): string | undefined =>
  email.headers.find(({ key }) => key === name)?.value;

/** When the first server took it, where the sender's program did not say. */
function sentAtOf(email: Email, zone: readonly ZoneOffset[]): Instant | ExportReason {
  const written = headerOf(email, 'date');
  const received = email.headers
    .findLast(({ key }) => key === 'received')
    ?.value.split(';')
    .at(-1);
  const known = readMailDate(written ?? '', zone) ?? readMailDate(received ?? '', zone);
  if (known !== null) return known;
  return written === undefined
    ? { code: 'message-without-date' }
    : { code: 'date-unreadable', value: written.slice(0, 40) };
}

function kindOf(mimeType: string, name: string): AttachmentKind {
  const [kind] = mimeType.split('/');
  if (kind === 'image') return 'photo';
  if (kind === 'video' || kind === 'audio') return kind;
  return mimeType === 'text/vcard' ? 'contact' : kindOfFile(name);
}
