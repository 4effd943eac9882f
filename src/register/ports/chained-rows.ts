import type { Network } from '../../domain/codes.ts';
import type { CalendarDate, Instant } from '../../domain/ids.ts';
import type { MessageAttachment, Sender } from '../../domain/inbox/message.ts';

/**
 * A row that a batch brought, as it is carried from register to register. Its digest is of the salt
 * and of all else in it, in canonical form; the batch's digest is of those.
 */
export type ChainedRow = (ThreadContent | MessageContent) & {
  readonly salt: string;
  readonly digest: string;
};

export interface ThreadContent {
  readonly row: 'thread';
  readonly number: number;
  readonly network: Network;
  readonly account: string;
  readonly key: string;
  readonly title: string | null;
  readonly participants: readonly Sender[];
  readonly isGroup: boolean;
  readonly isRequest: boolean;
}

export interface MessageContent {
  readonly row: 'message';
  readonly id: number;
  readonly thread: number;
  readonly key: string;
  readonly isOwn: boolean;
  readonly sentAt: Instant;
  readonly sentOn: CalendarDate;
  readonly precision: 'second' | 'minute';
  readonly sender: Sender;
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
}
