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
import type { Draft } from './read-row.ts';

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

/** Says of each row what it is: messages in the order of time under keys that every export gives them. */
export function itemsOf(found: FoundThread, isOwn: IsOwn): ExportItem[] {
  const items = [...found.others];
  const ordered = found.drafts.toSorted((a, b) => a.at - b.at);
  const keyed = new Map<Draft, string>();
  const keys = new Keys();
  for (const draft of ordered) {
    const key = keys.of(draft, isOwn(draft.name));
    if (key === null) items.push(skipped('duplicate', draft.file, draft.place));
    else keyed.set(draft, key);
  }
  const earlier = earlierWordings([...keyed.keys()]);
  for (const { file, place } of earlier) items.push(skipped('edited', file, place));
  if (found.reactions > 0) items.push({ kind: 'reactions', count: found.reactions });
  const people = new People(found, isOwn);
  const messages = [...keyed].filter(([draft]) => !earlier.has(draft));
  if (messages.length > 0) items.push({ kind: 'thread', thread: people.head() });
  for (const [draft, key] of messages)
    items.push({ kind: 'message', message: messageOf(draft, { key, found, people }) });
  return items;
}

function messageOf(
  draft: Draft,
  { key, found, people }: { key: string; found: FoundThread; people: People },
): MessageRecord {
  return {
    thread: found.key,
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
  private readonly counts = new Map<number, Map<string, number>>();

  /** null: it was there. */
  of(draft: Draft, isOwn: boolean): string | null {
    const kinds = draft.attachments.map(({ kind }) => kind);
    const isNamed = kinds.length > 0 && namesSender(draft.text, draft.name);
    const content = [isNamed ? '' : draft.text, ...kinds].join('\u001f');
    const digest = hash('sha256', content, 'base64url').slice(0, 16);
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
