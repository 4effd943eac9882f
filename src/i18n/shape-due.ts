import type { DueKind, Rung } from '../domain/due/due-items.ts';

/** What the list of what falls due says, and the reminders of it. */
export interface DueTexts {
  readonly title: string;
  readonly nothing: string;
  readonly more: (shown: string, all: string) => string;
  readonly nobody: string;
  /** The name of the calendar that other programs show. */
  readonly calendar: string;
  readonly columns: Readonly<Record<'when' | 'on' | 'kind' | 'total', string>>;
  readonly rungs: Readonly<Record<Rung, string>>;
  readonly kinds: Readonly<Record<DueKind, string>>;
  /** A reminder by mail; lines about single matters stand between greeting and end. */
  readonly letter: {
    readonly subject: (date: string, count: string) => string;
    readonly greeting: (name: string) => string;
    readonly end: string;
  };
  readonly noAddress: (name: string, count: string) => string;
  readonly refused: (address: string, detail: string) => string;
  readonly sent: (count: string) => string;
}
