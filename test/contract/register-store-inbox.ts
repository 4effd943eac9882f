import { describe, expect, it } from 'vitest';
import type { ChainedEvent } from '../../src/register/ports/chained-event.ts';
import type { ThreadDraft } from '../../src/register/ports/inbox.ts';
import type { RegisterStore } from '../../src/register/ports.ts';
import { acceptedAs, dismissed, head, message, person, take, talk } from './inbox-samples.ts';
import { AT, all, change, done, newAppeal, noted, registered } from './register-samples.ts';

const ANNA_ASKS = talk('a', ['03-30T08:00', 'Не горит фонарь'], ['03-30T08:05', 'На Лесной']);
const REPLIED = talk('b', ['03-29T08:00', 'Яма'], ['03-29T10:00', '→ Проверим']);

const PHOTO = { sha256: 'ab'.repeat(32), mediaType: 'image/jpeg', size: 12 };
const WITH_PHOTO: ThreadDraft = {
  head: head('p'),
  messages: [
    {
      ...message('p', '03-30T08:00', ''),
      attachments: [{ kind: 'photo', path: 'a/1.jpg', label: null, file: PHOTO }],
    },
  ],
};

const numbers = async (store: RegisterStore, decided = false): Promise<number[]> =>
  (await store.inbox.threads({ decided })).map(({ number }) => number);
const thread = async (store: RegisterStore, number: number) => {
  const found = await store.inbox.thread(number);
  if (!found) throw new Error(`thread ${number} was expected`);
  return found;
};
const faults = (store: RegisterStore): Promise<unknown[]> => all(store.verify());

/** @param empty a store without its first step */
export function describeInbox(
  opened: () => RegisterStore,
  empty: () => Promise<RegisterStore>,
): void {
  describe('messages', () => {
    it('are taken in once, whatever is imported again', async () => {
      expect(await take(opened(), [ANNA_ASKS, REPLIED])).toMatchObject({
        newThreads: ['a', 'b'],
        newMessages: 4,
        knownMessages: 0,
      });
      const { head: before } = await opened().about();
      expect(await take(opened(), [REPLIED, ANNA_ASKS])).toEqual({
        step: null,
        newThreads: [],
        newMessages: 0,
        knownMessages: 4,
      });
      expect((await opened().about()).head).toEqual(before);
      const more = talk('a', ['03-30T08:05', 'На Лесной'], ['03-31T08:00', 'Ау']);
      expect(await take(opened(), [more])).toMatchObject({
        newThreads: [],
        newMessages: 1,
        knownMessages: 1,
      });
      const kept = await opened().inbox.messages(1);
      expect(kept.map(({ text }) => text)).toEqual(['Не горит фонарь', 'На Лесной', 'Ау']);
      expect(await faults(opened())).toEqual([]);
    });

    it('belong to a thread of one account: two pages of an office keep theirs apart', async () => {
      await take(opened(), [ANNA_ASKS]);
      await take(opened(), [ANNA_ASKS], { account: '@POLOTSK_RIK' });
      expect(await numbers(opened())).toEqual([1]);
      await take(opened(), [ANNA_ASKS], { account: 'head' });
      expect(await numbers(opened())).toEqual([1, 2]);
      expect(await opened().inbox.accounts('instagram')).toEqual([
        { account: 'head', threads: 1 },
        { account: 'polotsk_rik', threads: 1 },
      ]);
    });

    it('are known by the page, the thread and their key', async () => {
      await take(opened(), [ANNA_ASKS]);
      const knows = (thread: string, text: string, account = '@Polotsk_RIK') =>
        opened().inbox.knows({ key: thread }, `03-30T08:00 ${text}`, {
          network: 'instagram',
          account,
        });
      expect(await knows('a', 'Не горит фонарь')).toBe(true);
      expect(await knows('b', 'Не горит фонарь')).toBe(false);
      expect(await knows('a', 'Горит')).toBe(false);
      expect(await knows('a', 'Не горит фонарь', 'head')).toBe(false);
    });

    it('tell that a page goes by another name now', async () => {
      const asked = { network: 'instagram', threads: [ANNA_ASKS] } as const;
      await take(opened(), [ANNA_ASKS]);
      const other = (account: string) => opened().inbox.otherAccount({ ...asked, account });
      expect(await other('new_name')).toBe('polotsk_rik');
      expect(await other('polotsk_rik')).toBeNull();
    });

    it('keep who wrote as he was called then, attachments, and nothing that hides', async () => {
      const draft: ThreadDraft = {
        head: head('g', { isGroup: true, title: 'Двор' }),
        messages: [
          {
            ...message('g', '03-30T08:00', ' Фото\u0000 '),
            sender: person('Анна\r\n'),
            attachments: [
              { kind: 'photo', path: 'photos/1.jpg', label: null, file: PHOTO },
              { kind: 'share', path: null, label: 'https://example.by' },
            ],
          },
          { ...message('g', '03-30T09:00', 'Да'), sender: person('Анна Новая') },
        ],
      };
      await take(opened(), [draft]);
      const [first, second] = await opened().inbox.messages(1);
      expect(first).toMatchObject({
        text: 'Фото',
        sender: { name: 'Анна' },
        attachments: [
          { kind: 'photo', path: 'photos/1.jpg', label: null, file: PHOTO },
          { kind: 'share', path: null, label: 'https://example.by' },
        ],
      });
      const { sha256, size } = PHOTO;
      const of = { thread: 1, message: 1 };
      expect(await all(opened().attachments())).toEqual([{ of, name: '1.jpg', sha256, size }]);
      expect(second?.sender.name).toBe('Анна Новая');
      expect(await faults(opened())).toEqual([]);
    });

    it('change nothing in a dry run', async () => {
      const { head: before } = await opened().about();
      expect(await take(opened(), [ANNA_ASKS], { dryRun: true })).toMatchObject({ newMessages: 2 });
      expect((await opened().about()).head).toEqual(before);
      expect(await numbers(opened())).toEqual([]);
    });

    it('are counted by the day: messages, threads, people, and who waited for a reply', async () => {
      await take(opened(), [
        ANNA_ASKS,
        talk(
          'b',
          ['03-29T08:00', 'Яма'],
          ['03-29T10:00', '→ Проверим'],
          ['04-01T08:00', 'Ну?'],
          ['04-01T09:00', 'Когда?'],
          ['04-03T10:00', '→ Сегодня'],
        ),
      ]);
      const march = { from: '2023-03-01', to: '2023-03-31' };
      expect(await opened().inbox.tallyMessages(march)).toEqual({
        networks: [{ network: 'instagram', messages: 3, threads: 2, people: 1 }],
        turns: [
          { network: 'instagram', on: '2023-03-29', repliedOn: '2023-03-29', count: 1 },
          { network: 'instagram', on: '2023-03-30', repliedOn: null, count: 1 },
        ],
      });
      const april = { from: '2023-04-01', to: '2023-04-30' };
      expect((await opened().inbox.tallyMessages(april)).turns).toEqual([
        { network: 'instagram', on: '2023-04-01', repliedOn: '2023-04-03', count: 1 },
      ]);
      expect(await opened().inbox.tallyMessages({ ...march, network: ['vk'] })).toEqual({
        networks: [],
        turns: [],
      });
    });
  });

  describe('threads', () => {
    it('wait in the order of the oldest message that nobody answered, answered ones last', async () => {
      await take(opened(), [
        ANNA_ASKS,
        REPLIED,
        talk('c', ['03-28T08:00', '→ Добрый день'], ['03-29T12:00', 'Спасибо']),
        talk('d', ['03-20T08:00', '→ Приходите на приём']),
      ]);
      expect(await numbers(opened())).toEqual([3, 1, 2]);
      expect(await thread(opened(), 1)).toMatchObject({
        waitingSince: '2023-03-30T08:00:00.000Z',
        unanswered: 2,
        messages: 2,
        opening: { text: 'Не горит фонарь' },
        decision: null,
        isBack: false,
      });
      expect(await thread(opened(), 2)).toMatchObject({ waitingSince: null, unanswered: 0 });
      expect(await opened().inbox.threads({ decided: false, network: ['vk'] })).toEqual([]);
      expect(await opened().inbox.threads({ decided: false, account: 'head' })).toEqual([]);
    });

    it('leave the inbox once decided on, and come back with a mark when somebody writes', async () => {
      await take(opened(), [ANNA_ASKS]);
      await done(opened(), [dismissed(1, { seen: 2 })]);
      expect(await numbers(opened())).toEqual([]);
      expect(await numbers(opened(), true)).toEqual([1]);
      await take(opened(), [talk('a', ['03-31T08:00', '→ Поправили'])]);
      expect(await numbers(opened())).toEqual([]);
      await take(opened(), [talk('a', ['03-31T09:00', 'Опять не горит'])]);
      expect(await numbers(opened())).toEqual([1]);
      expect(await thread(opened(), 1)).toMatchObject({
        isBack: true,
        decision: { status: 'dismissed', reason: 'thanks', note: 'мило', actor: 'anna' },
      });
    });

    it('are decided on by one clerk at a time', async () => {
      await take(opened(), [ANNA_ASKS]);
      await done(opened(), [dismissed(1)]);
      const result = await opened().append({ actor: 'olga', at: AT, changes: [dismissed(1)] });
      expect(result).toMatchObject({ ok: false, conflict: { kind: 'version', type: 'thread' } });
    });

    it('and the appeal that they become are one step', async () => {
      await take(opened(), [ANNA_ASKS]);
      const direct = registered({ channel: 'direct', network: 'instagram' });
      const { step, appeals } = await done(opened(), [newAppeal(direct), acceptedAs(1, 0, [1, 2])]);
      const id = appeals[0]?.appeal.id;
      expect((await thread(opened(), 1)).decision?.accepted).toEqual([
        { appeal: id, messages: [1, 2] },
      ]);
      await opened().undo({ actor: 'anna', at: AT, step, redo: false });
      expect((await thread(opened(), 1)).decision).toBeNull();
      await opened().undo({ actor: 'anna', at: AT, step, redo: true });
      expect((await thread(opened(), 1)).decision?.status).toBe('accepted');
      expect(await faults(opened())).toEqual([]);
    });

    it('tell when the account has answered an accepted one', async () => {
      await take(opened(), [ANNA_ASKS]);
      const direct = registered({ channel: 'direct', network: 'instagram' });
      const { appeals } = await done(opened(), [newAppeal(direct), acceptedAs(1, 0, [1, 2])]);
      const [appeal] = appeals.map((record) => record.appeal);
      if (!appeal) throw new Error('an appeal was expected');
      expect(await opened().inbox.unrecordedReplies()).toEqual([]);
      await take(opened(), [talk('a', ['03-31T08:00', '→ Поправили'])]);
      const reply = { appeal: appeal.id, repliedOn: '2023-03-31' };
      expect(await opened().inbox.unrecordedReplies()).toEqual([reply]);
      const { repliedOn } = reply;
      const replied = { type: 'replied', facts: { repliedOn }, private: null } as const;
      await done(opened(), [change(appeal, replied)]);
      expect(await opened().inbox.unrecordedReplies()).toEqual([]);
      expect(await opened().find({ id: appeal.id })).toMatchObject([
        { firstReplyOn: '2023-03-31' },
      ]);
    });
  });

  describe('an import of messages that is undone', () => {
    const undo = (step: number | null, redo = false) =>
      opened().undo({ actor: 'anna', at: AT, step: step as never, redo });

    it('leaves nothing of what was written, and its numbers are never given again', async () => {
      const { step } = await take(opened(), [ANNA_ASKS]);
      await take(opened(), [REPLIED], { continues: step as never });
      expect(await undo(step)).toMatchObject({ ok: true });
      expect(await numbers(opened())).toEqual([]);
      expect(await faults(opened())).toEqual([]);
      await take(opened(), [ANNA_ASKS]);
      expect(await numbers(opened())).toEqual([3]);
      expect((await opened().inbox.messages(3)).map(({ id }) => id)).toEqual([5, 6]);
      expect(await opened().newestStep('anna', true)).toBeUndefined();
      await expect(undo(step, true)).rejects.toThrow('cannot be redone');
      expect(await faults(opened())).toEqual([]);
    });

    it('is refused where a decision stands on its messages, not where it was made before them', async () => {
      const first = await take(opened(), [ANNA_ASKS]);
      const { step: decision } = await done(opened(), [dismissed(1, { seen: 2 })]);
      const second = await take(opened(), [talk('a', ['03-31T08:00', 'Ау'])]);
      expect(await undo(first.step)).toMatchObject({ ok: false, blockedBy: { type: 'dismissed' } });
      expect(await undo(second.step)).toMatchObject({ ok: true });
      await undo(decision);
      expect(await undo(first.step)).toMatchObject({ ok: true });
    });

    it('is refused where a later import went on with its threads', async () => {
      const first = await take(opened(), [ANNA_ASKS]);
      await take(opened(), [talk('a', ['03-31T08:00', 'Ау'])]);
      expect(await undo(first.step)).toMatchObject({ ok: false, blockedBy: { type: 'taken' } });
    });

    it('keeps a decision from coming back on a thread that is gone, or decided on anew', async () => {
      const { step } = await take(opened(), [ANNA_ASKS, REPLIED]);
      const one = await done(opened(), [dismissed(1)]);
      const two = await done(opened(), [dismissed(2)]);
      await undo(two.step);
      await done(opened(), [dismissed(2, {}, 'spam')]).then(({ step: anew }) => undo(anew));
      const again = await done(opened(), [dismissed(2, {}, 'spam')]);
      expect(await undo(two.step, true)).toMatchObject({ ok: false });
      await undo(again.step);
      await undo(one.step);
      await undo(step);
      expect(await undo(one.step, true)).toMatchObject({ ok: false, blockedBy: { type: 'taken' } });
      expect(await faults(opened())).toEqual([]);
    });
  });

  describe('an inbox carried to another register', () => {
    const chainOf = async (store: RegisterStore): Promise<ChainedEvent[]> =>
      (await all(store.events())).flat();
    async function* carried(events: readonly ChainedEvent[]): AsyncGenerator<ChainedEvent> {
      yield* events;
    }
    const lived = async () => {
      await take(opened(), [ANNA_ASKS, REPLIED]);
      await done(opened(), [dismissed(2, { seen: 4 })]);
      const { step } = await take(opened(), [talk('c', ['04-01T08:00', 'Шум'])]);
      await opened().undo({ actor: 'anna', at: AT, step: step as never, redo: false });
      await take(opened(), [talk('d', ['04-01T08:00', 'Снег']), WITH_PHOTO]);
      await done(opened(), [newAppeal(registered(), noted('раз'))]);
      return chainOf(opened());
    };

    it('has the same threads, messages, decisions and numbers', async () => {
      const chain = await lived();
      const store = await empty();
      expect(await store.replay(carried(chain))).toBeNull();
      expect(await chainOf(store)).toEqual(chain);
      for (const decided of [true, false])
        expect(await store.inbox.threads({ decided })).toEqual(
          await opened().inbox.threads({ decided }),
        );
      for (const number of [1, 5])
        expect(await store.inbox.messages(number)).toEqual(await opened().inbox.messages(number));
      expect(await all(store.attachments())).toMatchObject([{ sha256: PHOTO.sha256 }]);
      expect(await faults(store)).toEqual([]);
      expect(await take(store, [ANNA_ASKS])).toMatchObject({ newMessages: 0, knownMessages: 2 });
      await store.close();
    });

    it.each<[string, (event: ChainedEvent) => ChainedEvent]>([
      [
        'a word is altered',
        (event) => ({
          ...event,
          rows: (event.rows ?? []).map((row) =>
            row.row === 'message' ? { ...row, text: 'Всё хорошо' } : row,
          ),
        }),
      ],
      ['a row is missing', (event) => ({ ...event, rows: (event.rows ?? []).slice(1) })],
      ['all rows are missing', ({ rows: _, ...event }) => event],
    ])('is refused at the batch where %s', async (_, alter) => {
      const chain = await lived();
      const batch = chain.find(({ type, rows }) => type === 'taken' && rows);
      const store = await empty();
      const broken = chain.map((event) => (event === batch ? alter(event) : event));
      expect(await store.replay(carried(broken))).toBe(batch?.seq);
      await store.close();
    });
  });
}
