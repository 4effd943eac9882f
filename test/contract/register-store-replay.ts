import { describe, expect, it } from 'vitest';
import type { ChainedEvent } from '../../src/register/ports/chained-event.ts';
import type { RegisterStore } from '../../src/register/ports.ts';
import {
  AT,
  all,
  answered,
  assigned,
  change,
  done,
  newAppeal,
  newOfficial,
  newTopic,
  noted,
  registered,
  registerOne,
} from './register-samples.ts';

const chainOf = async (store: RegisterStore): Promise<ChainedEvent[]> => {
  const events: ChainedEvent[] = [];
  for await (const piece of store.events()) events.push(...piece);
  return events;
};
async function* carried(events: readonly ChainedEvent[]): AsyncGenerator<ChainedEvent> {
  yield* events;
}
const faultsOf = async (store: RegisterStore): Promise<unknown[]> => {
  const faults: unknown[] = [];
  for await (const fault of store.verify()) faults.push(fault);
  return faults;
};

/** Lives through everything that a step can be: changed, undone, redone, numbered in two series. */
async function liveThrough(store: RegisterStore): Promise<void> {
  await done(store, [newOfficial('Новик Павел'), newTopic('77')]);
  const { appeal } = await registerOne(store, registered({ key: 'k1' }), assigned(7));
  await done(store, [newAppeal(registered({ series: 'Д' })), newAppeal()]);
  const { step } = await done(store, [change(appeal, noted('раз'), answered())]);
  await store.undo({ actor: 'anna', at: AT, step, redo: false });
  await store.undo({ actor: 'anna', at: AT, step, redo: true });
  const last = await done(store, [newAppeal(registered({ key: 'k2' }))]);
  await store.undo({ actor: 'anna', at: AT, step: last.step, redo: false });
}

/** @param empty a store without its first step */
export function describeReplay(
  opened: () => RegisterStore,
  empty: () => Promise<RegisterStore>,
): void {
  describe('carried to another register', () => {
    const replayed = async (events: readonly ChainedEvent[]) => {
      const store = await empty();
      return { store, broken: await store.replay(carried(events)) };
    };

    it('is the same chain with the same states, and sound', async () => {
      await liveThrough(opened());
      const { store, broken } = await replayed(await chainOf(opened()));
      expect(broken).toBeNull();
      expect(await store.about()).toEqual(await opened().about());
      expect(await chainOf(store)).toEqual(await chainOf(opened()));
      expect(await all(store.iterate({ filter: {} }))).toEqual(
        await all(opened().iterate({ filter: {} })),
      );
      expect(await faultsOf(store)).toEqual([]);
      await store.close();
    });

    it('goes on as the first one would: numbers, undo, keys', async () => {
      await liveThrough(opened());
      const { store } = await replayed(await chainOf(opened()));
      for (const each of [store, opened()])
        expect((await registerOne(each)).appeal.number).toBe('ЛП-4/2023');
      for (const undone of [true, false])
        expect(await store.newestStep('anna', undone)).toEqual(
          await opened().newestStep('anna', undone),
        );
      expect(await chainOf(store)).toHaveLength((await chainOf(opened())).length);
      await store.close();
    });

    it.each<[string, (event: ChainedEvent) => ChainedEvent]>([
      ['facts', (event) => ({ ...event, facts: event.facts.replace('{', '{"x":1,') })],
      ['hash', (event) => ({ ...event, hash: 'f'.repeat(64) })],
      ['actor', (event) => ({ ...event, actor: 'mallory' })],
      ['private part', (event) => ({ ...event, private: '{"text":"другое"}', salt: '00' })],
    ])('tells the event whose %s was altered', async (_, alter) => {
      const { appeal } = await registerOne(opened());
      await done(opened(), [change(appeal, noted('раз'))]);
      const events = await chainOf(opened());
      const last = events.at(-1);
      if (!last) throw new Error('no events');
      const { store, broken } = await replayed([...events.slice(0, -1), alter(last)]);
      expect(broken).toBe(last.seq);
      await store.close();
    });

    it('tells where an event is missing', async () => {
      await registerOne(opened());
      const events = await chainOf(opened());
      const { store, broken } = await replayed(events.filter(({ seq }) => seq !== 1));
      expect(broken).toBe(2);
      await store.close();
    });

    it('goes only into an empty register', async () => {
      await expect(opened().replay(carried([]))).rejects.toMatchObject({
        fault: { code: 'register-exists' },
      });
    });
  });
}
