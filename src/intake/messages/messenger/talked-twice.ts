import type { Draft } from '../meta/read-row.ts';
import type { ThreadFiles } from '../meta/thread-files.ts';
import { type FoundThread, skippedDraft } from '../meta/thread-items.ts';

/**
 * When a talk moved to the encrypted storage, messages came into both exports: those of the same
 * people with the same sender, time and text are left out of the second. Remembers nothing where
 * only one of the two exports is there.
 */
export class TalkedTwice {
  private readonly hasBoth: boolean;
  /** By who takes part. */
  private readonly seen = new Map<string, Set<string>>();

  constructor(threads: readonly ThreadFiles[]) {
    const flat = threads.filter(isFlat).length;
    this.hasBoth = flat > 0 && flat < threads.length;
  }

  without(thread: FoundThread): FoundThread {
    if (!this.hasBoth) return thread;
    const people = [...thread.names].sort().join('\n');
    const seen = this.seen.get(people) ?? new Set<string>();
    if (!isFlat(thread)) {
      for (const draft of thread.drafts) seen.add(factsOf(draft));
      this.seen.set(people, seen);
      return thread;
    }
    const isKnown = (draft: Draft) => seen.has(factsOf(draft));
    const again = thread.drafts.filter(isKnown);
    return {
      ...thread,
      drafts: thread.drafts.filter((draft) => !isKnown(draft)),
      others: [...thread.others, ...again.map((draft) => skippedDraft('duplicate', draft))],
    };
  }
}

const isFlat = ({ key }: { readonly key: string }): boolean => key.startsWith('e2ee-');

const factsOf = ({ name, at, text }: Draft): string => `${at}\n${name}\n${text}`;
