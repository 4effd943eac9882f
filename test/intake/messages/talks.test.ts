import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExportItem, MessageRecord, ThreadHead } from '../../../src/domain/inbox/message.ts';
import { someone } from '../../../src/intake/messages/own.ts';
import { Talks } from '../../../src/intake/messages/talks.ts';

const head = (key: string): ThreadHead => ({
  key,
  network: 'telegram',
  title: null,
  participants: [],
  isGroup: false,
  isRequest: false,
});
const message = (thread: string, key: string, second: number): MessageRecord => ({
  thread,
  key,
  sender: someone({ name: 'Анна' }),
  isOwn: false,
  sentAt: new Date(second * 1_000).toISOString(),
  precision: 'second',
  text: 'да',
  attachments: [],
});
const AT = { file: 'a', place: null };

function told(
  rows: readonly (readonly [thread: string, key: string, second: number])[],
  most?: number,
) {
  const talks = new Talks(most);
  const items: ExportItem[] = [];
  for (const [thread, key, second] of rows)
    items.push(...talks.add(head(thread), message(thread, key, second), AT));
  return [...items, ...talks.rest()];
}
const shown = (items: readonly ExportItem[]) =>
  items.map((item) =>
    item.kind === 'message'
      ? item.message.key
      : item.kind === 'thread'
        ? `[${item.thread.key}]`
        : item.kind === 'skip'
          ? item.skip
          : item.kind,
  );

describe('talks', () => {
  it('come out thread by thread, in the order of time, ties as they came', () => {
    expect(
      shown(
        told([
          ['A', '1', 5],
          ['B', '9', 1],
          ['A', '2', 3],
          ['A', '3', 5],
        ]),
      ),
    ).toEqual(['[A]', '2', '1', '3', '[B]', '9']);
  });

  it('tell a key that was there as a duplicate, also when its message went out long ago', () => {
    const rows = [
      ['A', '1', 1],
      ['A', '2', 2],
      ['A', '1', 1],
    ] as const;
    expect(shown(told(rows, 1))).toEqual(['[A]', '1', '2', 'duplicate']);
  });

  it('hold no more than they may and lose nothing', () => {
    const row = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.nat(50).map(String), fc.nat(99));
    fc.assert(
      fc.property(fc.array(row), fc.nat(5_000), (rows, most) => {
        const items = told(rows, most);
        const count = (kind: ExportItem['kind']) => items.filter((one) => one.kind === kind).length;
        expect(count('message') + count('skip')).toBe(rows.length);
        expect(count('thread')).toBe(new Set(rows.map(([thread]) => thread)).size);
      }),
    );
  });
});
