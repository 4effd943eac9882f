import type { Network } from '../../domain/codes.ts';
import type { CalendarDate, StepId } from '../../domain/ids.ts';
import type {
  ExportItem,
  ExportProblem,
  MessageRecord,
  Skip,
  ThreadHead,
} from '../../domain/inbox/message.ts';
import { personKey } from '../../domain/inbox/person-key.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { localDate } from '../../domain/time/zone.ts';
import type { Office } from '../office.ts';
import type { MessageDraft, ThreadDraft } from '../ports/inbox.ts';
import { type Media, type MediaCounts, MediaKeeper } from './keep-media.ts';

export interface MessageSource {
  readonly network: Network;
  /** As the register names the office's page. */
  readonly account: string;
  readonly items: AsyncIterable<readonly ExportItem[]>;
}

export interface MessageImportOptions {
  /** Go on with the step of another export; without it the import is a step of its own. */
  readonly continues?: StepId | null;
  /** Messages of earlier days are passed over. */
  readonly since: CalendarDate | null;
  readonly dryRun: boolean;
  readonly signal?: AbortSignal;
  /** Between two transactions. */
  readonly pause?: () => Promise<void>;
  /** null: what messages carry stays a reference. */
  readonly media?: Media | null;
  readonly onProgress?: (counts: MessageCounts) => void;
  readonly onProblem?: (problem: ExportProblem) => void;
}

export interface MessageCounts {
  /** Rows of the export: messages, skips and problems. */
  readonly read: number;
  readonly threads: number;
  readonly newThreads: number;
  /** Who wrote to the account. */
  readonly people: number;
  readonly newMessages: number;
  readonly knownMessages: number;
  /** Before `since`. */
  readonly older: number;
  readonly skipped: Readonly<Partial<Record<Skip, number>>>;
  readonly reactions: number;
  readonly problems: number;
  /** Files of new messages; null where they were left out. */
  readonly media: MediaCounts | null;
}
/** One import, a transaction at a time; its step begins with the first thing that is new. */
export class MessageRun {
  step: StepId | null;
  /** Messages that the next transaction will take. */
  waiting = 0;
  private readonly heads = new Map<string, ThreadHead>();
  private readonly withMessages = new Set<string>();
  private readonly people = new Set<string>();
  private readonly newThreads = new Set<string>();
  private readonly skipped: Partial<Record<Skip, number>> = {};
  private readonly sums = {
    read: 0,
    newMessages: 0,
    knownMessages: 0,
    older: 0,
    reactions: 0,
    problems: 0,
  };
  private batch = new Map<string, MessageDraft[]>();
  private isFirst = true;
  private readonly keeper: MediaKeeper | null;
  /** Begun after a transaction, over before the next: rows are read meanwhile. */
  private rest: Promise<void> | undefined;

  constructor(
    private readonly source: MessageSource,
    private readonly office: Office,
    private readonly options: MessageImportOptions,
  ) {
    const { continues = null, media = null, signal } = options;
    this.step = continues;
    this.keeper = media && new MediaKeeper(media, signal);
  }

  /** While files were kept: what came after is not taken. */
  get isStopped(): boolean {
    return this.keeper?.isStopped ?? false;
  }

  counts(): MessageCounts {
    const { skipped, sums, people, newThreads, withMessages } = this;
    return {
      ...sums,
      threads: withMessages.size,
      newThreads: newThreads.size,
      people: people.size,
      skipped: { ...skipped },
      media: this.keeper?.counts() ?? null,
    };
  }

  note(item: ExportItem): void {
    const { sums } = this;
    switch (item.kind) {
      case 'thread':
        this.heads.set(item.thread.key, item.thread);
        return;
      case 'reactions':
        sums.reactions += item.count;
        return;
      case 'skip':
        sums.read++;
        this.skipped[item.skip] = (this.skipped[item.skip] ?? 0) + 1;
        return;
      case 'problem':
        sums.read++;
        sums.problems++;
        this.options.onProblem?.(item.problem);
        return;
      case 'message':
        sums.read++;
        this.add(item.message);
    }
  }

  private add(message: MessageRecord): void {
    const sentOn = localDate(message.sentAt, this.office.policy.zone);
    const { since } = this.options;
    if (since !== null && sentOn < since) {
      this.sums.older++;
      return;
    }
    const head = this.heads.get(message.thread);
    if (!head) throw new Error('a reader names the thread before its messages');
    this.withMessages.add(head.key);
    if (!message.isOwn)
      this.people.add(personKey(message.sender, { thread: head.key, isGroup: head.isGroup }));
    const others = this.batch.get(head.key);
    if (others) others.push({ ...message, sentOn });
    else this.batch.set(head.key, [{ ...message, sentOn }]);
    this.waiting++;
  }

  async take({ isLast }: { readonly isLast: boolean }): Promise<Result<null>> {
    const drafts = this.isStopped ? [] : this.drafts();
    this.batch = new Map();
    this.waiting = 0;
    if (drafts.length === 0) return ok(null);
    const { office, source, options } = this;
    const { store, caller } = office;
    const { network, account } = source;
    if (this.isFirst) {
      const known = await store.inbox.otherAccount({ network, account, threads: drafts });
      if (known !== null) return refuse({ code: 'account-unlike', account, known });
      this.isFirst = false;
    }
    const threads = await this.withMedia(drafts);
    await this.rest;
    const taken = await store.takeMessages({
      ...{ actor: caller.actor, at: caller.at, network, account, threads },
      ...(this.step !== null && { continues: this.step }),
      dryRun: options.dryRun,
      durable: isLast,
    });
    this.rest = isLast ? undefined : options.pause?.();
    if (!options.dryRun) this.step = taken.step ?? this.step;
    for (const key of taken.newThreads) this.newThreads.add(key);
    this.sums.newMessages += taken.newMessages;
    this.sums.knownMessages += taken.knownMessages;
    return ok(null);
  }

  private async withMedia(drafts: readonly ThreadDraft[]): Promise<readonly ThreadDraft[]> {
    if (!this.keeper) return drafts;
    const { office, source } = this;
    const isKnown = ({ head }: ThreadDraft, message: string) =>
      office.store.inbox.knows(head, message, source);
    return this.keeper.keep(drafts, isKnown);
  }

  private drafts(): ThreadDraft[] {
    return [...this.batch].flatMap(([key, messages]) => {
      const head = this.heads.get(key);
      return head ? [{ head, messages }] : [];
    });
  }
}
