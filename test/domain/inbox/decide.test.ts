import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Recorded } from '../../../src/domain/event.ts';
import { asAppealId, asStepId } from '../../../src/domain/ids.ts';
import {
  decideAcceptance,
  decideDismissal,
  decideReturn,
  isSettled,
  messagesBetween,
  type Talk,
  undecidedMessages,
} from '../../../src/domain/inbox/decide.ts';
import type { ThreadEvent } from '../../../src/domain/inbox/events.ts';
import { foldThread } from '../../../src/domain/inbox/fold-thread.ts';
import type { Message } from '../../../src/domain/inbox/thread.ts';

const NOBODY = { name: null, handle: null, id: null, phone: null, email: null };

/** `'wwr'`: two messages, a reply; ids from 1. */
const messages = (talk: string): Message[] =>
  [...talk].map((sign, index) => ({
    id: index + 1,
    thread: 7,
    sender: NOBODY,
    isOwn: sign === 'r',
    sentAt: `2023-04-03T08:${String(index).padStart(2, '0')}:00.000Z`,
    precision: 'second',
    text: `${sign}${index}`,
    attachments: [],
  }));

const recorded = (event: ThreadEvent, seq: number, undone = false): Recorded<'thread'> => ({
  ...event,
  ...{ seq, step: asStepId(seq), version: seq, undone },
  subject: { type: 'thread', id: 1 },
  at: '2023-04-03T09:00:00.000Z',
  actor: 'anna',
});
const folded = (...events: ThreadEvent[]) =>
  foldThread(
    events.map((event, index) => recorded(event, index + 1)),
    events.length,
  );
const talk = (signs: string, ...events: ThreadEvent[]): Talk => ({
  thread: 7,
  messages: messages(signs),
  decision: folded(...events),
});

const dismissed = (seen: number): ThreadEvent => ({
  type: 'dismissed',
  facts: { thread: 7, reason: 'thanks', seen },
  private: null,
});
const accepted = (...ids: number[]): ThreadEvent => ({
  type: 'accepted',
  facts: { thread: 7, appeal: asAppealId(40), messages: ids, seen: Math.max(...ids) },
  private: null,
});
const reopened: ThreadEvent = { type: 'reopened', facts: { thread: 7 }, private: null };
const ids = (of: readonly Message[]): number[] => of.map(({ id }) => id);

describe('a thread', () => {
  it.each<[string, Talk, boolean]>([
    ['nobody decided on waits', talk('w'), false],
    ['that was dismissed is settled', talk('wr', dismissed(1)), true],
    ['is settled when only the account wrote since', talk('wwr', dismissed(2)), true],
    ['comes back when somebody wrote since', talk('www', dismissed(2)), false],
    ['that was reopened waits', talk('w', dismissed(1), reopened), false],
  ])('%s', (_, found, settled) => {
    expect(isSettled(found)).toBe(settled);
  });

  it.each<[string, Talk, number[]]>([
    ['all that others wrote', talk('wrw'), [1, 3]],
    ['what came since the decision', talk('wrww', dismissed(3)), [4]],
    ['nothing that has become an appeal', talk('www', accepted(1, 2), reopened), [3]],
    [
      'everything again after a dismissal was taken back',
      talk('ww', dismissed(2), reopened),
      [1, 2],
    ],
  ])('has for its text %s', (_, found, expected) => {
    expect(ids(undecidedMessages(found))).toEqual(expected);
  });

  it('may be accepted in part, by places in the talk; replies are passed over', () => {
    expect(messagesBetween(talk('wrw'), { from: 1, to: 3 })).toMatchObject({
      ok: true,
      value: [{ id: 1 }, { id: 3 }],
    });
    for (const [from, to] of [
      [0, 1],
      [2, 4],
      [3, 2],
    ] as const)
      expect(messagesBetween(talk('wrw'), { from, to })).toMatchObject({
        refusal: { code: 'message-unknown', messages: 3 },
      });
    expect(messagesBetween(talk('wrw'), { from: 2, to: 2 })).toMatchObject({
      refusal: { code: 'nothing-to-accept' },
    });
  });

  it('remembers the newest message that was there when it was decided on', () => {
    const found = talk('wrw');
    const [first] = found.messages;
    if (!first) throw new Error('a message was expected');
    const appeal = asAppealId(0);
    expect(decideAcceptance(found, { appeal, messages: [first] })).toMatchObject({
      value: { facts: { messages: [1], seen: 3 } },
    });
    expect(decideAcceptance(found, { appeal, messages: [] })).toMatchObject({
      refusal: { code: 'nothing-to-accept', thread: 7 },
    });
  });

  it('is dismissed once, with its reason and a note that is private', () => {
    const why = { reason: 'advised-to-file', note: ' Дали ссылку ' } as const;
    expect(decideDismissal(talk('w'), why)).toMatchObject({
      value: { facts: { reason: 'advised-to-file', seen: 1 }, private: { note: 'Дали ссылку' } },
    });
    expect(decideDismissal(talk('w', dismissed(1)), why)).toMatchObject({
      refusal: { code: 'thread-decided', status: 'dismissed' },
    });
    expect(decideDismissal(talk('ww', dismissed(1)), why)).toMatchObject({ ok: true });
    expect(decideDismissal(talk('w'), { ...why, note: 'x'.repeat(3_000) })).toMatchObject({
      refusal: { code: 'text-too-long' },
    });
  });

  it('is brought back only where a decision stands', () => {
    expect(decideReturn(talk('w'))).toMatchObject({ refusal: { code: 'thread-undecided' } });
    expect(decideReturn(talk('w', dismissed(1)))).toMatchObject({ ok: true });
    expect(decideReturn(talk('w', dismissed(1), reopened))).toMatchObject({
      refusal: { code: 'thread-undecided' },
    });
  });
});

describe('the decisions on a thread', () => {
  it('keep every appeal that came of it, whatever was decided later', () => {
    expect(folded(accepted(1), accepted(2, 3), reopened, dismissed(3))).toMatchObject({
      status: 'dismissed',
      reason: 'thanks',
      accepted: [{ messages: [1] }, { messages: [2, 3] }],
      version: 4,
    });
  });

  it('are as if never made where all are undone', () => {
    const events = fc.array(fc.constantFrom(accepted(1), dismissed(2), reopened));
    fc.assert(
      fc.property(events, (made) => {
        const undone = made.map((event, index) => recorded(event, index + 1, true));
        expect(foldThread(undone, made.length)).toBeNull();
      }),
    );
  });
});
