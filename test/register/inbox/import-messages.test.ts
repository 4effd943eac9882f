import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportItem } from '../../../src/domain/inbox/message.ts';
import { localDate } from '../../../src/domain/time/zone.ts';
import {
  importMessages,
  type MessageOutcome,
} from '../../../src/register/inbox/import-messages.ts';
import type { MessageImportOptions } from '../../../src/register/inbox/message-run.ts';
import { loadOffice, type Office } from '../../../src/register/office.ts';
import { createRegister } from '../../../src/store/open.ts';
import { head, message } from '../../contract/inbox-samples.ts';
import { countedSalts, done, founding } from '../../contract/register-samples.ts';
import { bundledPolicy } from '../../domain/bundled.ts';

const AT = '2023-04-03T06:00:00.000Z';
let office: Office;
beforeEach(async () => {
  const store = await createRegister(':memory:', { salt: countedSalts() });
  const policy = { type: 'adopted', facts: bundledPolicy, private: null } as const;
  await done(store, [founding, { type: 'policy', id: null, version: 0, events: [policy] }]);
  const today = localDate(AT, bundledPolicy.zone);
  office = await loadOffice(store, bundledPolicy, { actor: 'anna', at: AT, today });
});
afterEach(() => office.store.close());

async function imported(
  items: readonly ExportItem[],
  options: Partial<MessageImportOptions> = {},
): Promise<MessageOutcome> {
  async function* pieces(): AsyncGenerator<readonly ExportItem[]> {
    for (let at = 0; at < items.length; at += 100) yield items.slice(at, at + 100);
  }
  const source = { network: 'instagram', account: 'rik', items: pieces() } as const;
  const outcome = await importMessages(source, office, { since: null, dryRun: false, ...options });
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

/** `count` messages in one thread, a minute apart. */
const long = (count: number): ExportItem[] => [
  { kind: 'thread', thread: head('long') },
  ...Array.from({ length: count }, (_, index): ExportItem => {
    const hour = String(Math.floor(index / 60) % 24).padStart(2, '0');
    const day = String(1 + Math.floor(index / 1440)).padStart(2, '0');
    const at = `03-${day}T${hour}:${String(index % 60).padStart(2, '0')}`;
    return { kind: 'message', message: message('long', at, `№ ${index}`) };
  }),
];

const countOfBatches = async (): Promise<number> => {
  let batches = 0;
  for await (const events of office.store.events())
    batches += events.filter(({ type }) => type === 'taken').length;
  return batches;
};

describe('an import of messages', () => {
  it('is committed in short batches with a rest between them, and is one step', async () => {
    let rests = 0;
    const pause = async () => void rests++;
    const outcome = await imported(long(1_234), { pause });
    expect(outcome).toMatchObject({ newMessages: 1_234, newThreads: 1, threads: 1, people: 1 });
    expect([await countOfBatches(), rests]).toEqual([3, 2]);
    const step = await office.store.newestStep('anna', false);
    expect(step).toMatchObject({ messages: 1_234, subjects: 3 });
  });

  it('that was cut off leaves what it took, and another run takes the rest', async () => {
    const stop = new AbortController();
    const pause = async () => stop.abort();
    const first = await imported(long(1_200), { pause, signal: stop.signal });
    expect([first.interrupted, first.newMessages]).toEqual([true, 599]);
    const second = await imported(long(1_200));
    expect([second.newMessages, second.knownMessages]).toEqual([601, 599]);
    expect(await office.store.inbox.messages(1)).toHaveLength(1_200);
  });

  it('counts every row: messages, skips by kind, problems, and reactions beside them', async () => {
    const problems: unknown[] = [];
    const outcome = await imported(
      [
        ...long(2),
        { kind: 'skip', skip: 'like', file: 'm.json', place: { unit: 'row', number: 3 } },
        { kind: 'skip', skip: 'like', file: 'm.json', place: null },
        { kind: 'skip', skip: 'call', file: 'm.json', place: null },
        {
          kind: 'problem',
          problem: { file: 'm.json', place: null, reason: { code: 'message-without-date' } },
        },
        { kind: 'reactions', count: 4 },
      ],
      { onProblem: (problem) => problems.push(problem) },
    );
    expect(outcome).toMatchObject({
      read: 6,
      newMessages: 2,
      skipped: { like: 2, call: 1 },
      problems: 1,
      reactions: 4,
    });
    expect(problems).toHaveLength(1);
  });

  it('in a dry run tells the same and changes nothing', async () => {
    const before = await office.store.about();
    expect(await imported(long(700), { dryRun: true })).toMatchObject({
      newMessages: 700,
      newThreads: 1,
    });
    expect(await office.store.about()).toEqual(before);
  });

  it('of nothing leaves no trace', async () => {
    const before = await office.store.about();
    expect(await imported([])).toMatchObject({ read: 0, newMessages: 0 });
    expect(await office.store.about()).toEqual(before);
  });
});
