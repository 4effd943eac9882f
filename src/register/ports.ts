import type { Appeal, AppealRecord } from '../domain/appeal/appeal.ts';
import type { NumberParts } from '../domain/appeal/numbering.ts';
import type { CalendarYear } from '../domain/calendar/calendar.ts';
import type { EventsOf, Recorded, SubjectType } from '../domain/event.ts';
import type { Fault } from '../domain/faults.ts';
import type { AppealId, CalendarDate, Instant, StepId, SubjectId } from '../domain/ids.ts';
import type { Account } from '../domain/office/account.ts';
import type { FrozenReport } from '../domain/office/freeze.ts';
import type { Official, Territory, Topic } from '../domain/office/office.ts';
import type { SentReminder } from '../domain/office/reminder.ts';
import type { Contact, Merge } from '../domain/party/person.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { Amended, AmendedQuery } from './ports/amended.ts';
import type { ChainedEvent } from './ports/chained-event.ts';
import type { HeldAttachment } from './ports/files.ts';
import type { AppealFilter } from './ports/filter.ts';
import type { BatchDraft, BatchResult, InboxReader } from './ports/inbox.ts';
import type { ContactQuery } from './ports/people.ts';
import type { SimilarQuery } from './ports/similar.ts';
import type { FlowQuery, FlowRow, TallyQuery, TallyRow } from './ports/tally.ts';
import type { StepSummary, UndoDraft, UndoResult } from './ports/undo.ts';

/** Reading: everything a command, a list or a report asks of a register. */
export interface RegisterReader {
  readonly inbox: InboxReader;
  /** What the register itself is; cheap. */
  about(): Promise<RegisterAbout>;
  policy(): Promise<Policy>;
  calendar(): Promise<readonly CalendarYear[]>;
  /** With the subject that a change of it goes to. */
  keptPolicy(): Promise<Kept<Policy>>;
  /** One a year, the newest word on it. */
  keptCalendar(): Promise<readonly Kept<CalendarYear>[]>;
  officials(): Promise<readonly Official[]>;
  topics(): Promise<readonly Topic[]>;
  territories(): Promise<readonly Territory[]>;
  accounts(): Promise<readonly Account[]>;

  /** By id, by idempotency key, or by parts of the number (several may match; annulled ones do too). */
  find(ref: AppealRef): Promise<readonly Appeal[]>;
  /** A page, or everything in short batches when there is no limit. No write may run while it is open. */
  iterate(query: AppealQuery): AsyncIterable<Appeal>;
  /** How many appeals a filter holds. */
  count(filter: AppealFilter): Promise<number>;
  tally(query: TallyQuery): Promise<readonly TallyRow[]>;
  flows(query: FlowQuery): Promise<readonly FlowRow[]>;

  history<S extends SubjectType>(subject: S, id: SubjectId): Promise<readonly Recorded<S>[]>;
  /** The actor's newest step that can be undone, or (with `undone`) the last undone one. */
  newestStep(actor: string, undone: boolean): Promise<StepSummary | undefined>;
  /** An import of this file that was begun and never finished. */
  unfinishedImport(digest: string): Promise<StepId | undefined>;
  /** Of these idempotency keys, those that an appeal which is not annulled already has. */
  known(keys: readonly string[]): Promise<ReadonlyMap<string, Appeal>>;
  /** Of these numbers, those that an appeal has. */
  taken(numbers: readonly NumberParts[]): Promise<readonly NumberParts[]>;
  /** The whole chain in order, in short pieces, as of the call. No write may run while it is open. */
  events(): AsyncIterable<readonly ChainedEvent[]>;
  /** Open or watched appeals on which something falls due up to the day, or a first reply is owed. */
  owed(query: OwedQuery): AsyncIterable<Appeal>;
  /** Of these people, the newest appeals on the same topic or from the same place. */
  similar(query: SimilarQuery): Promise<readonly Appeal[]>;
  /** Who appealed: by some keys, or every one that has a name or a nickname. In order of registration. */
  contacts(query?: ContactQuery): Promise<readonly Contact[]>;
  /** What clerks have said of people: touching some appeals, or all. */
  merges(appeals?: readonly AppealId[]): Promise<readonly Merge[]>;
  /** Every attachment that an event names. */
  attachments(): AsyncIterable<HeldAttachment>;
  /** The letters of a day. */
  remindersOf(day: CalendarDate): Promise<readonly SentReminder[]>;
  /** Reports that were handed in, of one span of days or of all. */
  frozen(span: Pick<AmendedQuery, 'from' | 'to'> | null): Promise<readonly FrozenReport[]>;
  /** The `seq` of the last event that was recorded before an instant; 0 for none. */
  lastRecorded(before: Instant): Promise<number>;
  /** What was recorded since on appeals of a span of days. No write may run while it is open. */
  amended(query: AmendedQuery): AsyncIterable<Amended>;
  /** Folds everything again and compares; yields nothing when the register is sound. */
  verify(expectedHead?: string): AsyncIterable<Fault>;
}

/** Writing: one step at a time, in one transaction, or not at all. */
export interface RegisterStore extends RegisterReader {
  append(step: StepDraft): Promise<AppendResult>;
  /** Messages that the register has not yet, with their threads; known ones are passed over. */
  takeMessages(batch: BatchDraft): Promise<BatchResult>;
  /** Reverses a step, or brings it back, by one event; folds every subject of it anew. */
  undo(draft: UndoDraft): Promise<UndoResult>;
  /**
   * Takes the chain of another register into this one, which must be empty, and folds it. The
   * place of the first event that does not follow from those before it, or null.
   */
  replay(events: AsyncIterable<ChainedEvent>): Promise<number | null>;
  /** A sound copy while others write; the file must not exist. */
  backup(path: string): Promise<void>;
  close(): Promise<void>;
}

/** What the register has taken over from a file, and the subject whose events brought it. */
export interface Kept<T> {
  readonly id: SubjectId;
  readonly version: number;
  readonly value: T;
}

export interface RegisterAbout {
  readonly demo: boolean;
  readonly createdAt: Instant;
  readonly head: { readonly seq: number; readonly hash: string };
}

export type AppealRef =
  | { readonly id: AppealId }
  | { readonly key: string }
  | { readonly ordinal: number; readonly series?: string; readonly year?: number };

export interface OwedQuery {
  readonly filter: AppealFilter;
  /** The last day; null: however far ahead. */
  readonly until: CalendarDate | null;
}

export const SORT_FIELDS = [
  'registered',
  'received',
  'due',
  'number',
  'channel',
  'status',
  'topic',
  'territory',
  'controller',
] as const;
export type SortField = (typeof SORT_FIELDS)[number];

export interface AppealQuery {
  readonly filter: AppealFilter;
  /** Ties go by id in the direction of the first; default: newest registered first. */
  readonly sort?: readonly { readonly field: SortField; readonly descending: boolean }[];
  readonly limit?: number;
  /** Texts, the most of what a register holds, are null: for those who print the summaries alone. */
  readonly withoutText?: boolean;
}

/** One change by one actor: new events of one subject or of a thousand. */
export interface StepDraft {
  readonly actor: string;
  readonly at: Instant;
  readonly changes: readonly SubjectChange[];
  /** Go on with a step begun before (the batches of an import). */
  readonly continues?: StepId;
  /** Do it all, then roll back: what would change. */
  readonly dryRun?: boolean;
  /** False inside an import: a power cut may lose the last batches, never the file. */
  readonly durable?: boolean;
  /** The appeals are not asked back: those of a large batch would lie in memory until it is over. */
  readonly withoutAppeals?: boolean;
}

/** The new events of one subject, in order. */
export type SubjectChange<S extends SubjectType = SubjectType> = S extends SubjectType
  ? {
      readonly type: S;
      /** null: a new subject, whose id will be the `seq` of its first event. */
      readonly id: SubjectId | null;
      /** The version that was read; 0 for a new subject. Another one in the store is a conflict. */
      readonly version: number;
      readonly events: readonly EventsOf[S][];
      /** Only with `registered`: the template that makes the number of series, ordinal and year. */
      readonly numbering?: string;
    }
  : never;

export type AppendResult =
  | {
      readonly ok: true;
      readonly step: StepId;
      readonly appeals: readonly AppealRecord[];
      readonly ids: readonly SubjectId[];
    }
  | { readonly ok: false; readonly conflict: Conflict };

/** Somebody was faster. */
export type Conflict =
  | {
      readonly kind: 'version';
      readonly type: SubjectType;
      readonly id: SubjectId;
      readonly found: number;
    }
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'number'; readonly number: string }
  | { readonly kind: 'entry'; readonly type: SubjectType; readonly entry: string };

/** What a use case is given besides the store: who, when, and the randomness of salts stays in the store. */
export interface Caller {
  readonly actor: string;
  readonly at: Instant;
  /** The calendar date of `at` in the policy's zone. */
  readonly today: CalendarDate;
}
