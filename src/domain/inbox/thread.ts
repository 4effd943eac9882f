import type { Network } from '../codes.ts';
import type { AppealId, Instant, SubjectId } from '../ids.ts';
import type { MessageAttachment, Sender } from './message.ts';

/** Why a thread is no appeal. */
export const DISMISSAL_REASONS = [
  'spam',
  'thanks',
  'question-answered',
  'not-an-appeal',
  'advised-to-file',
] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

/** What was decided on a thread; one that nobody decided on has none. */
export const DECISIONS = ['accepted', 'dismissed', 'reopened'] as const;
export type Decision = (typeof DECISIONS)[number];

/** A thread as the register keeps it: what the first export said of it, for good. */
export interface Thread {
  /** Short, given once, never to another thread: what a clerk types. */
  readonly number: number;
  readonly network: Network;
  /** The office's own page that was written to. */
  readonly account: string;
  readonly title: string | null;
  readonly participants: readonly Sender[];
  readonly isGroup: boolean;
  readonly isRequest: boolean;
}

/** A message as the register keeps it. */
export interface Message {
  /** Grows with every import, within the whole register: what came later has a higher one. */
  readonly id: number;
  readonly thread: number;
  /** As he was called when he wrote. */
  readonly sender: Sender;
  readonly isOwn: boolean;
  readonly sentAt: Instant;
  readonly precision: 'second' | 'minute';
  readonly text: string;
  readonly attachments: readonly MessageAttachment[];
}

/** Messages of the thread that are the text of an appeal. */
export interface Acceptance {
  readonly appeal: AppealId;
  readonly messages: readonly number[];
}

/** The latest state of the decisions on one thread: the fold of its events. */
export interface ThreadDecision {
  readonly id: SubjectId;
  readonly thread: number;
  readonly status: Decision;
  /** In order; they stay where the thread is reopened. */
  readonly accepted: readonly Acceptance[];
  /** Of a dismissal only. */
  readonly reason: DismissalReason | null;
  readonly note: string | null;
  /** The newest message that was there: a later one brings the thread back. */
  readonly seen: number;
  readonly at: Instant;
  readonly actor: string;
  readonly version: number;
}
