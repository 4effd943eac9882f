import type { Network } from '../codes.ts';
import type { Instant } from '../ids.ts';

/** One talk in a network: what was written between the account and others. */
export interface ThreadHead {
  /** The same in every export of the account, also after somebody renamed himself. */
  readonly key: string;
  readonly network: Network;
  /** As the network shows it. */
  readonly title: string | null;
  /** Without the account itself. */
  readonly participants: readonly Sender[];
  readonly isGroup: boolean;
  /** Written by somebody whose messages the account has not accepted yet. */
  readonly isRequest: boolean;
}

/** Who wrote, as far as the network tells: never more than a nickname until somebody says who it is. */
export interface Sender {
  /** The name that the network shows; null for a deleted account. Never a full name. */
  readonly name: string | null;
  /** Without `@`. */
  readonly handle: string | null;
  /** The network's own id, which a rename does not change. */
  readonly id: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** A message in our words. */
export interface MessageRecord {
  /** Of its thread. */
  readonly thread: string;
  /** Unique within the thread, and the same in every export that holds the message. */
  readonly key: string;
  readonly sender: Sender;
  /** Written by the account: a reply. */
  readonly isOwn: boolean;
  readonly sentAt: Instant;
  /** `minute`: the export has no seconds and no zone, so that the instant is what was assumed. */
  readonly precision: 'second' | 'minute';
  /** Empty where the message is attachments alone. */
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
}

export const ATTACHMENT_KINDS = [
  'photo',
  'video',
  'audio',
  'file',
  'sticker',
  'share',
  'story',
  'location',
  'contact',
  'poll',
] as const;
export type AttachmentKind = (typeof ATTACHMENT_KINDS)[number];

export interface MessageAttachment {
  readonly kind: AttachmentKind;
  /** Of its bytes within the export; null where they are not in it. */
  readonly path: string | null;
  /** A file's name, a share's link, a place's coordinates. */
  readonly label: string | null;
  /** Its bytes, where they are kept beside the register; a reader never says. */
  readonly file?: MediaFile;
}
export interface MediaFile {
  readonly sha256: string;
  /** By the content of the file. */
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
}

/** Rows of an export that are no messages; each is counted, none is passed over in silence. */
export const SKIPS = [
  /** «Liked a message»: also stands among the reactions. */
  'like',
  /** The earlier wording of a message that was edited. */
  'edited',
  /** Taken back by its sender. */
  'unsent',
  'call',
  /** Pinned, joined, renamed and other words of the network itself. */
  'service',
  /** The export says only that there was something. */
  'unsupported',
  'empty',
  /** The same message in another part of the export. */
  'duplicate',
  /** Advertising and channels: nobody talks to the account there. */
  'not-a-talk',
] as const;
export type Skip = (typeof SKIPS)[number];

/** Where in a file something stands: a row counts from 1 within its thread's messages. */
export interface Place {
  readonly unit: 'row' | 'line' | 'byte';
  readonly number: number;
}

/** What is wrong with a piece of an export: facts, no prose. */
export type ExportReason =
  | { readonly code: 'not-json'; readonly detail: string }
  | { readonly code: 'not-html' }
  | { readonly code: 'cut-off' }
  | { readonly code: 'message-without-sender' }
  | { readonly code: 'message-without-date' }
  | { readonly code: 'date-unreadable'; readonly value: string }
  | { readonly code: 'shape-unknown'; readonly found: string }
  | { readonly code: 'too-large'; readonly limit: number }
  | { readonly code: 'character-unreadable' };

export interface ExportProblem {
  readonly file: string;
  /** null: of the file as a whole. */
  readonly place: Place | null;
  readonly reason: ExportReason;
}

const OF_ROWS: ReadonlySet<ExportReason['code']> = new Set([
  'message-without-sender',
  'message-without-date',
  'date-unreadable',
  'shape-unknown',
]);

/** Whether it stands for a row of the export that is no message; others tell of a file, or of a message's text. */
export const isLostRow = ({ place, reason }: ExportProblem): boolean =>
  place !== null && OF_ROWS.has(reason.code);

/** What a reader yields; of each row of the export there is one `message`, `skip` or lost row (`isLostRow`). */
export type ExportItem =
  /** Before the first message of the thread. */
  | { readonly kind: 'thread'; readonly thread: ThreadHead }
  /** Those of a thread are ordered by time, ties as the export has them. */
  | { readonly kind: 'message'; readonly message: MessageRecord }
  | {
      readonly kind: 'skip';
      readonly skip: Skip;
      readonly file: string;
      readonly place: Place | null;
    }
  | { readonly kind: 'problem'; readonly problem: ExportProblem }
  /** Stands upon messages, is no row of its own: counted for the summary. */
  | { readonly kind: 'reactions'; readonly count: number };
