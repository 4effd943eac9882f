import type {
  ExportItem,
  MessageRecord,
  Place,
  Skip,
  ThreadHead,
} from '../../domain/inbox/message.ts';

/** Where a row of an export stands. */
export interface RowPlace {
  readonly file: string;
  readonly place: Place | null;
}

interface Talk {
  readonly head: ThreadHead;
  isOpened: boolean;
  /** Numbers take a third of the memory of their digits. */
  readonly known: Set<string | number>;
  held: MessageRecord[];
  size: number;
}

/** Characters held back to be put in order; messages further apart than that stay as the export has them. */
const MOST_HELD = 6_000_000;
/** What a message takes besides its text. */
const BARE_SIZE = 400;

/** Collects messages thread by thread: heads first, no key twice, in the order of time. */
export class Talks {
  private readonly talks = new Map<string, Talk>();
  private size = 0;
  private readonly most: number;

  constructor(most = MOST_HELD) {
    this.most = most;
  }

  /** What can go out by now. */
  add(head: ThreadHead, message: MessageRecord, at: RowPlace): readonly ExportItem[] {
    const talk = this.talkOf(head);
    const key = compact(message.key);
    if (talk.known.has(key)) return [skipped('duplicate', at)];
    talk.known.add(key);
    talk.held.push(message);
    const size = BARE_SIZE + message.text.length;
    talk.size += size;
    this.size += size;
    return this.size > this.most ? this.relieve(talk) : [];
  }

  /** All that is held. */
  rest(): readonly ExportItem[] {
    return [...this.talks.values()].flatMap((talk) => this.release(talk, talk.held.length));
  }

  private talkOf(head: ThreadHead): Talk {
    let talk = this.talks.get(head.key);
    if (!talk) {
      talk = { head, isOpened: false, known: new Set(), held: [], size: 0 };
      this.talks.set(head.key, talk);
    }
    return talk;
  }

  /** Other threads go out first: exports tell one after the other. */
  private relieve(current: Talk): readonly ExportItem[] {
    const items: ExportItem[] = [];
    for (const talk of this.talks.values())
      if (talk !== current && talk.held.length > 0)
        for (const item of this.release(talk, talk.held.length)) items.push(item);
    if (this.size > this.most / 2)
      for (const item of this.release(current, Math.ceil(current.held.length / 2)))
        items.push(item);
    return items;
  }

  private release(talk: Talk, count: number): ExportItem[] {
    talk.held.sort((one, other) =>
      one.sentAt < other.sentAt ? -1 : one.sentAt > other.sentAt ? 1 : 0,
    );
    const going = talk.held.slice(0, count);
    talk.held = talk.held.slice(count);
    const items: ExportItem[] = [];
    if (!talk.isOpened && going.length > 0) items.push({ kind: 'thread', thread: talk.head });
    talk.isOpened ||= going.length > 0;
    let size = 0;
    for (const message of going) {
      items.push({ kind: 'message', message });
      size += BARE_SIZE + message.text.length;
    }
    talk.size -= size;
    this.size -= size;
    return items;
  }
}

export const skipped = (skip: Skip, { file, place }: RowPlace): ExportItem => ({
  kind: 'skip',
  skip,
  file,
  place,
});

const compact = (key: string): string | number => (/^[1-9]\d{0,8}$/.test(key) ? Number(key) : key);
