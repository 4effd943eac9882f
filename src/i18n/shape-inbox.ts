import type { AttachmentKind, ExportReason, Place, Skip } from '../domain/inbox/message.ts';
import type { DismissalReason } from '../domain/inbox/thread.ts';
import type { Locale, SentencePer } from './shape-locale.ts';

/** What a thread is in the list: never decided on, back with something new, or how it was decided. */
export type ThreadState = 'new' | 'back' | 'reopened' | 'accepted' | 'dismissed';

/** Everything that `inbox` says. */
export interface InboxTexts {
  readonly labels: Readonly<
    Record<
      | 'number'
      | 'state'
      | 'waiting'
      | 'aimOn'
      | 'unanswered'
      | 'network'
      | 'account'
      | 'sender'
      | 'participants'
      | 'text'
      | 'lastAt'
      | 'messages'
      | 'sentAt'
      | 'attachments'
      | 'reason'
      | 'note'
      | 'appeals'
      | 'decidedBy',
      string
    >
  >;
  readonly states: Readonly<Record<ThreadState, string>>;
  readonly reasons: Readonly<Record<DismissalReason, string>>;
  readonly attachments: Readonly<Record<AttachmentKind, string>>;
  readonly skips: Readonly<Record<Skip, string>>;
  readonly problems: SentencePer<ExportReason>;
  place(place: Place, locale: Locale): string;
  /** «3 раб. дн.», «5 ч»; whoever waits past the aim is marked by a word. */
  waiting(
    facts: { readonly workingDays: number; readonly hours: number; readonly isLate: boolean },
    locale: Locale,
  ): string;
  /** The account had the last word. */
  readonly answered: string;
  /** A deleted account. */
  readonly nobody: string;
  /** Who wrote the account's own messages. */
  readonly own: string;
  readonly group: string;
  readonly request: string;
  readonly imported: ImportedTexts;
  readonly said: InboxRemarks;
  readonly asked: Readonly<Record<'account' | 'messages' | 'summary' | 'reason', string>>;
  readonly work: WorkTexts;
  /** Over messages that become a note of an appeal. */
  noteOf(facts: { readonly network: string; readonly on: string; readonly sender: string }): string;
}

interface ImportedTexts {
  readonly titles: Readonly<Record<'done' | 'dryRun' | 'stopped', string>>;
  readonly labels: Readonly<
    Record<
      | 'source'
      | 'network'
      | 'account'
      | 'threads'
      | 'newThreads'
      | 'people'
      | 'newMessages'
      | 'knownMessages'
      | 'older'
      | 'reactions'
      | 'replies'
      | 'filesKept'
      | 'filesTooLarge'
      | 'filesMissing'
      | 'problems',
      string
    >
  >;
  progress(read: string, added: string): string;
  problem(file: string, place: string | null, sentence: string): string;
  moreProblems(count: string): string;
  readonly minutesOnly: string;
  readonly localTime: string;
  readonly goOn: string;
}

interface InboxRemarks {
  readonly empty: string;
  more(shown: string, all: string): string;
  /** No new appeal: the thread's messages have one. */
  already(thread: number, number: string): string;
  undoneImport(messages: string): string;
  candidates(names: string): string;
}

/** `inbox work`: which keys do what, and what is said between threads. */
interface WorkTexts {
  /** One or more characters each: of the English layout, the same place of the Russian one, the word's first letter. */
  readonly keys: Readonly<Record<'accept' | 'dismiss' | 'skip' | 'quit', string>>;
  /** The line of keys under a thread. */
  readonly prompt: string;
  reasonPrompt(reasons: readonly string[]): string;
  place(at: string, all: string): string;
  accepted(number: string): string;
  dismissed(reason: string): string;
  readonly skipped: string;
  done(facts: {
    readonly accepted: string;
    readonly dismissed: string;
    readonly left: string;
  }): string;
}
