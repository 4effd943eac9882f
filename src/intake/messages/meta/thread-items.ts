import { hash } from 'node:crypto';
import type { Network } from '../../../domain/codes.ts';
import type {
  ExportItem,
  ExportReason,
  MessageRecord,
  Place,
  Sender,
  Skip,
} from '../../../domain/inbox/message.ts';
import { earlierWordings } from './edited-pairs.ts';
import { type IsOwn, senderOf } from './names.ts';
import { namesSender } from './network-words.ts';
import type { Draft, Part } from './read-row.ts';

/** A thread as it was found, whatever schema it was written in. */
export interface FoundThread {
  readonly key: string;
  readonly network: Network;
  readonly title: string | null;
  /** Everybody, the account among them. */
  readonly names: ReadonlySet<string>;
  readonly isRequest: boolean;
  readonly isDeleted: boolean;
  /** By file, each as the export has them. */
  readonly drafts: readonly Draft[];
  readonly reactions: number;
  /** Rows that are no messages, and what is wrong with the files. */
  readonly others: readonly ExportItem[];
}

export const skipped = (skip: Skip, file: string, place: Place | null): ExportItem => ({
  kind: 'skip',
  skip,
  file,
  place,
});

export const wrong = (reason: ExportReason, file: string, place: Place | null): ExportItem => ({
  kind: 'problem',
  problem: { file, place, reason },
});

export const rowPlace = (number: number): Place => ({ unit: 'row', number });

export const skippedDraft = (skip: Skip, { part, row }: Draft): ExportItem =>
  skipped(skip, part.file, rowPlace(row));

/** Says of each row what it is: messages in the order of time under keys that every export gives them. */
export function itemsOf(found: FoundThread, isOwn: IsOwn): ExportItem[] {
  const items = [...found.others];
  const keys = new Keys();
  const kept: Draft[] = [];
  const keysOfKept: string[] = [];
  for (const draft of found.drafts.toSorted((a, b) => a.at - b.at)) {
    const key = keys.of(draft, isOwn(draft.name));
    if (key === null) items.push(skippedDraft('duplicate', draft));
    else {
      kept.push(draft);
      keysOfKept.push(key);
    }
  }
  const earlier = earlierWordings(kept);
  for (const draft of earlier) items.push(skippedDraft('edited', draft));
  if (found.reactions > 0) items.push({ kind: 'reactions', count: found.reactions });
  const people = new People(found, isOwn);
  if (kept.length > earlier.size) items.push({ kind: 'thread', thread: people.head() });
  kept.forEach((draft, index) => {
    const key = keysOfKept[index];
    if (key === undefined || earlier.has(draft)) return;
    items.push({ kind: 'message', message: messageOf(draft, { key, thread: found.key, people }) });
  });
  return items;
}

function messageOf(
  draft: Draft,
  { key, thread, people }: { key: string; thread: string; people: People },
): MessageRecord {
  return {
    thread,
    key,
    sender: people.sender(draft.name),
    isOwn: people.isOwn(draft.name),
    sentAt: new Date(draft.at).toISOString(),
    precision: 'second',
    text: draft.text,
    attachments: draft.attachments,
  };
}

/**
 * Meta gives no ids, and names change: a message is known by when it was sent, by whether the account
 * wrote it, and by what it says. Equal ones in one file are told apart by counting; in another file
 * they are the same messages again.
 */
class Keys {
  private readonly taken = new Set<string>();
  /** By part of the thread. */
  private readonly counts = new Map<Part, Map<string, number>>();

  /** null: it was there. */
  of(draft: Draft, isOwn: boolean): string | null {
    const digest = hash('sha256', contentOf(draft), 'base64url').slice(0, 16);
    const base = `${draft.at}-${isOwn ? 'own' : 'other'}-${digest}`;
    const counts = this.counts.get(draft.part) ?? new Map<string, number>();
    const count = (counts.get(base) ?? 0) + 1;
    counts.set(base, count);
    this.counts.set(draft.part, counts);
    const key = count === 1 ? base : `${base}-${count}`;
    if (this.taken.has(key)) return null;
    this.taken.add(key);
    return key;
  }
}

function contentOf({ text, name, attachments }: Draft): string {
  if (attachments.length === 0) return text;
  const kinds = attachments.map(({ kind }) => kind);
  return [namesSender(text, name) ? '' : text, ...kinds].join('\u001f');
}

class People {
  readonly isOwn: IsOwn;
  private readonly found: FoundThread;
  private readonly others: readonly string[];
  private readonly senders = new Map<string, Sender>();

  constructor(found: FoundThread, isOwn: IsOwn) {
    this.found = found;
    this.isOwn = isOwn;
    this.others = [...found.names].filter((name) => !isOwn(name));
  }

  head() {
    const { key, network, title, isRequest } = this.found;
    const participants = this.others.map((name) => this.sender(name));
    const isGroup = this.others.length > (this.others.length === this.found.names.size ? 2 : 1);
    return { key, network, title, participants, isGroup, isRequest };
  }

  sender(name: string): Sender {
    const known = this.senders.get(name);
    if (known) return known;
    const isGone = this.found.isDeleted && !this.isOwn(name) && this.others.length === 1;
    const sender = isGone ? { ...senderOf(name), name: null } : senderOf(name);
    this.senders.set(name, sender);
    return sender;
  }
}
