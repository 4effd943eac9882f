import type { Network } from '../../domain/codes.ts';
import type { AppealId, CalendarDate, Instant, StepId } from '../../domain/ids.ts';
import type { MessageRecord, ThreadHead } from '../../domain/inbox/message.ts';
import type { Message, Thread, ThreadDecision } from '../../domain/inbox/thread.ts';

/** Reading what people sent, and what was decided on it. */
export interface InboxReader {
  /** Those in which somebody wrote to the account; who waits longest comes first. */
  threads(query: ThreadQuery): Promise<readonly ThreadSummary[]>;
  thread(number: number): Promise<ThreadSummary | undefined>;
  /** In the order in which they were sent. */
  messages(thread: number): Promise<readonly Message[]>;
  /** Another account of the network that has one of these messages already: the same page under another name. */
  otherAccount(batch: Pick<BatchDraft, 'network' | 'account' | 'threads'>): Promise<string | null>;
  /** Whether a message is kept already; what it carries is not read again then. */
  knows(
    thread: Pick<ThreadHead, 'key'>,
    message: string,
    batch: Pick<BatchDraft, 'network' | 'account'>,
  ): Promise<boolean>;
  /** The accounts whose messages are kept, as they were named. */
  accounts(network: Network): Promise<readonly KeptAccount[]>;
  /** Appeals that came of a thread and whose applicant has a reply that nobody recorded. */
  unrecordedReplies(): Promise<readonly UnrecordedReply[]>;
  tallyMessages(query: MessageQuery): Promise<MessageTally>;
}

export interface ThreadQuery {
  /** Those on which a decision stands and nobody wrote since; otherwise those that wait for one. */
  readonly decided: boolean;
  readonly network?: readonly Network[];
  readonly account?: string;
}

export interface ThreadSummary extends Thread {
  readonly decision: ThreadDecision | null;
  /** Decided on, and somebody wrote since. */
  readonly isBack: boolean;
  readonly messages: number;
  readonly lastAt: Instant;
  /** Of messages since the account's last word. */
  readonly unanswered: number;
  /** When the first of these was sent; null where none waits. */
  readonly waitingSince: Instant | null;
  /** The first message that waits, else the newest that somebody else wrote. */
  readonly opening: Pick<Message, 'sender' | 'text' | 'attachments'>;
}

export interface KeptAccount {
  readonly account: string;
  /** Keys of its threads, as the network has them. */
  readonly threads: number;
}

export interface UnrecordedReply {
  readonly appeal: AppealId;
  readonly repliedOn: CalendarDate;
}

/** Of the days on which messages were sent, inclusive. */
export interface MessageQuery {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly network?: readonly Network[];
}
/** What others wrote to the accounts; replies are not counted. */
export interface MessageTally {
  readonly networks: readonly {
    readonly network: Network;
    readonly messages: number;
    /** In which there was one of these messages. */
    readonly threads: number;
    readonly people: number;
  }[];
  /** Each time that somebody wrote while nobody waited: by the day, and the day of the next reply. */
  readonly turns: readonly {
    readonly network: Network;
    readonly on: CalendarDate;
    readonly repliedOn: CalendarDate | null;
    readonly count: number;
  }[];
}

/** One transaction of an import of messages. */
export interface BatchDraft {
  readonly actor: string;
  readonly at: Instant;
  readonly network: Network;
  readonly account: string;
  readonly threads: readonly ThreadDraft[];
  /** Go on with the step of the batches before it. */
  readonly continues?: StepId;
  readonly dryRun?: boolean;
  readonly durable?: boolean;
}
export interface ThreadDraft {
  readonly head: ThreadHead;
  readonly messages: readonly MessageDraft[];
}
export interface MessageDraft extends MessageRecord {
  /** The day of `sentAt` in the policy's zone. */
  readonly sentOn: CalendarDate;
}

export interface BatchResult {
  /** null where nothing of it was new: then nothing is recorded. */
  readonly step: StepId | null;
  /** Their keys. */
  readonly newThreads: readonly string[];
  readonly newMessages: number;
  readonly knownMessages: number;
}
