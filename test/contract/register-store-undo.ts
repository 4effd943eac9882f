import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Appeal } from '../../src/domain/appeal/appeal.ts';
import type { AppealEvent } from '../../src/domain/appeal/events.ts';
import { foldAppeal } from '../../src/domain/appeal/fold.ts';
import type { RegisterStore } from '../../src/register/ports.ts';
import {
  AT,
  all,
  answered,
  assigned,
  change,
  done,
  linked,
  MOVES_OF_AN_OPEN,
  newAppeal,
  newTopic,
  noted,
  present,
  registered,
  registerOne,
  released,
  reopened,
} from './register-samples.ts';

/** Undo and redo. */
export function describeUndo(opened: () => RegisterStore): void {
  const undo = (step: number, redo = false) =>
    opened().undo({ actor: 'anna', at: AT, step: step as never, redo });

  it('takes a step back and brings it again', async () => {
    const { appeal } = await registerOne(opened());
    const { step, appeals } = await done(opened(), [change(appeal, assigned(3), answered())]);
    expect(await undo(step)).toMatchObject({ ok: true });
    const { version, ...undone } = await present(opened(), appeal.id);
    expect(undone).toEqual({ ...appeal, version: undefined });
    expect(version).toBe(4);
    expect(await undo(step, true)).toMatchObject({ ok: true });
    expect(await present(opened(), appeal.id)).toEqual({ ...appeals[0]?.appeal, version: 5 });
    expect(await all(opened().verify())).toEqual([]);
  });

  it.each(MOVES_OF_AN_OPEN.map((event) => [event.type, event] as const))(
    'takes back that an appeal was %s, and brings it again',
    async (_type, event) => {
      const { appeal } = await registerOne(opened());
      await expectUndone(opened(), appeal, [event]);
    },
  );

  it('takes back what came after the end: a reopening, a link, a joining, a release', async () => {
    const { appeal: first } = await registerOne(opened());
    for (const event of [
      reopened(),
      linked('repeat-of', first.id),
      linked('duplicate-of', first.id),
      linked('written-from', first.id),
      released(),
    ]) {
      const { appeal } = await registerOne(opened(), registered(), answered());
      await expectUndone(opened(), appeal, [event]);
    }
    const { appeal } = await registerOne(opened());
    const joined = { joinedOn: '2023-01-20', to: first.id };
    await expectUndone(opened(), appeal, [{ type: 'joined', facts: joined, private: null }]);
  });

  it('annuls a registration: its number stays taken, its key is free, it counts nowhere', async () => {
    const { appeal, step } = await registerOne(opened(), registered({ key: 'k' }));
    await undo(step);
    expect(await present(opened(), appeal.id)).toMatchObject({ status: 'annulled', key: null });
    const next = await registerOne(opened(), registered({ key: 'k' }));
    expect(next.appeal.number).toBe('ЛП-2/2023');
    expect(await undo(step, true)).toEqual({ ok: false, keyTaken: 'k' });
    const period = { id: 'p', from: '2023-01-01', to: '2023-01-31', asOf: '2023-01-31' };
    expect(
      await opened().tally({ dimensions: [], measures: ['count'], periods: [period] }),
    ).toMatchObject([{ values: [1] }]);
    expect(await all(opened().verify())).toEqual([]);
  });

  it('is refused where a later event stands on the same appeal', async () => {
    const { appeal, step } = await registerOne(opened());
    const later = await done(opened(), [change(appeal, noted('раз'))], { actor: 'boris' });
    expect(await undo(step)).toMatchObject({
      blockedBy: { type: 'noted', actor: 'boris', subject: { type: 'appeal', id: appeal.id } },
    });
    await undo(later.step);
    expect(await undo(step)).toMatchObject({ ok: true });
    const annulled = await present(opened(), appeal.id);
    await done(opened(), [change(annulled, noted('два'))]);
    expect(await undo(step, true)).toMatchObject({
      blockedBy: { type: 'noted', private: { text: 'два' } },
    });
  });

  it('offers the actor’s own newest step, and the last undone one', async () => {
    const { appeal, step } = await registerOne(opened());
    await done(opened(), [change(appeal, noted('раз'))], { actor: 'boris' });
    expect(await opened().newestStep('anna', false)).toEqual({
      id: step,
      actor: 'anna',
      messages: 0,
      at: AT,
      subjects: 1,
      sample: [{ type: 'appeal', id: appeal.id }],
    });
    expect(await opened().newestStep('anna', true)).toBeUndefined();
    expect(await opened().newestStep('init', false)).toBeUndefined();
    const other = await registerOne(opened());
    await undo(other.step);
    expect(await opened().newestStep('anna', false)).toMatchObject({ id: step });
    expect(await opened().newestStep('anna', true)).toMatchObject({ id: other.step });
  });

  it('takes an entry off its list, unless an appeal uses it', async () => {
    const { step } = await done(opened(), [newTopic('01')]);
    const used = await registerOne(opened());
    expect(await undo(step)).toMatchObject({
      blockedBy: { type: 'registered', subject: { id: used.appeal.id } },
    });
    await undo(used.step);
    expect(await undo(step)).toMatchObject({ ok: true });
    expect(await opened().topics()).toEqual([]);
    const again = await done(opened(), [newTopic('01')]);
    expect(await undo(step, true)).toEqual({ ok: false, keyTaken: '01' });
    await undo(again.step);
    expect(await undo(step, true)).toMatchObject({ ok: true });
    expect(await opened().topics()).toMatchObject([{ code: '01', version: 3 }]);
    expect(await all(opened().verify())).toEqual([]);
  });

  it('undoes an import of many batches in one call', async () => {
    const { step } = await done(opened(), [newTopic('01')]);
    for (let batch = 0; batch < 3; batch++) {
      await done(
        opened(),
        Array.from({ length: 200 }, () => newAppeal()),
        { continues: step },
      );
      await done(opened(), [newAppeal(registered({ topics: [null] }))]);
    }
    await undo(step);
    expect(await opened().count({ status: ['annulled'] })).toBe(600);
    expect(await opened().count({ status: ['registered'] })).toBe(3);
    expect(await all(opened().verify())).toEqual([]);
  });

  it('a dry run of undo changes nothing', async () => {
    const { appeal, step } = await registerOne(opened());
    await opened().undo({ actor: 'anna', at: AT, step, redo: false, dryRun: true });
    expect(await present(opened(), appeal.id)).toEqual(appeal);
  });

  it('whatever is done, undone and redone, the state is the fold and the chain holds', async () => {
    const act = fc.oneof(
      fc.record({ verb: fc.constant('register' as const), batch: fc.integer({ min: 1, max: 3 }) }),
      fc.record({
        verb: fc.constantFrom('assign' as const, 'note' as const, 'answer' as const),
        pick: fc.nat(),
      }),
      fc.record({ verb: fc.constantFrom('undo' as const, 'redo' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        for (const one of acts) await perform(opened(), one);
        await expectFolded(opened());
      }),
      { numRuns: 25 },
    );
  });
}

/** What was read, folded and kept beside it is as before, and after a redo as it became. */
async function expectUndone(
  store: RegisterStore,
  appeal: Appeal,
  events: readonly AppealEvent[],
): Promise<void> {
  const { step, appeals } = await done(store, [change(appeal, ...events)]);
  const changed = await present(store, appeal.id);
  expect(changed).toEqual(appeals[0]?.appeal);
  expect(changed).not.toEqual({ ...appeal, version: changed.version });
  await store.undo({ actor: 'anna', at: AT, step, redo: false });
  const undone = await present(store, appeal.id);
  expect(undone).toEqual({ ...appeal, version: undone.version });
  expect(await all(store.verify())).toEqual([]);
  await store.undo({ actor: 'anna', at: AT, step, redo: true });
  const redone = await present(store, appeal.id);
  expect(redone).toEqual({ ...changed, version: redone.version });
  expect(await all(store.verify())).toEqual([]);
}

type Act =
  | { verb: 'register'; batch: number }
  | { verb: 'assign' | 'note' | 'answer'; pick: number }
  | { verb: 'undo' | 'redo' };

async function perform(store: RegisterStore, act: Act): Promise<void> {
  if (act.verb === 'register') {
    await done(
      store,
      Array.from({ length: act.batch }, () => newAppeal()),
    );
    return;
  }
  if (!('pick' in act)) {
    const redo = act.verb === 'redo';
    const step = await store.newestStep('anna', redo);
    if (step) await store.undo({ actor: 'anna', at: AT, step: step.id, redo });
    return;
  }
  const appeals = await all(store.iterate({ filter: { status: ['registered', 'in-progress'] } }));
  const appeal = appeals[act.pick % appeals.length];
  if (!appeal) return;
  const events = { assign: assigned(act.pick % 5), note: noted('да'), answer: answered() };
  await done(store, [change(appeal, events[act.verb])]);
}

async function expectFolded(store: RegisterStore): Promise<void> {
  for (const appeal of await all(store.iterate({ filter: {} }))) {
    const folded = foldAppeal(await store.history('appeal', appeal.id), 0).appeal;
    expect(appeal).toEqual({ ...folded, version: appeal.version });
  }
  expect(await all(store.verify())).toEqual([]);
}
