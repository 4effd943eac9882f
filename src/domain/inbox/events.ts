import type { Network } from '../codes.ts';
import type { AppealId } from '../ids.ts';
import type { DismissalReason } from './thread.ts';

/** What a clerk decides on a thread; the messages themselves are rows that never change. */
export type ThreadEvent = ThreadAccepted | ThreadDismissed | ThreadReopened;

export interface ThreadAccepted {
  readonly type: 'accepted';
  readonly facts: {
    readonly thread: number;
    /** 0 in a draft whose appeal is registered by the same step: the store fills it in. */
    readonly appeal: AppealId;
    /** Their ids, in the order of the talk. */
    readonly messages: readonly number[];
    /** The id of the newest message that was there. */
    readonly seen: number;
  };
  readonly private: null;
}

export interface ThreadDismissed {
  readonly type: 'dismissed';
  readonly facts: {
    readonly thread: number;
    readonly reason: DismissalReason;
    readonly seen: number;
  };
  readonly private: { readonly note: string } | null;
}

export interface ThreadReopened {
  readonly type: 'reopened';
  readonly facts: { readonly thread: number };
  readonly private: null;
}

/**
 * Threads and messages that one transaction of an import brought. The digest is of their rows, so
 * that the chain covers every message; the store fills in all but who was written to.
 */
export interface BatchTaken {
  readonly type: 'taken';
  readonly facts: BatchFacts;
  readonly private: null;
}
export interface BatchFacts {
  readonly network: Network;
  readonly account: string;
  /** New ones: numbers and ids are given in a row. */
  readonly firstThread: number;
  readonly threads: number;
  readonly firstMessage: number;
  readonly messages: number;
  readonly digest: string;
}
