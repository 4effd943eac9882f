import { expect, it } from 'vitest';
import type { AppealEvent } from '../../src/domain/appeal/events.ts';
import type { RegisterStore } from '../../src/register/ports.ts';
import { AT, all, done, newAppeal, registered, registerOne } from './register-samples.ts';

/** Numbers that a journal brings along. */
export function describeKeptNumbers(opened: () => RegisterStore): void {
  const kept = (ordinal: number): AppealEvent => registered({ ordinal, numberKept: true });
  const undo = (step: number, redo = false) =>
    opened().undo({ actor: 'anna', at: AT, step: step as never, redo });
  const ЛП = (ordinal: number) => ({ series: 'ЛП', ordinal, year: 2023 });

  it('stay as they are, and the counter goes on after the highest', async () => {
    const { appeals } = await done(opened(), [newAppeal(kept(15)), newAppeal(kept(12))]);
    expect(appeals.map(({ appeal }) => appeal.number)).toEqual(['ЛП-15/2023', 'ЛП-12/2023']);
    expect((await registerOne(opened())).appeal.number).toBe('ЛП-16/2023');
    expect(await opened().taken([ЛП(12), ЛП(13), ЛП(16)])).toEqual([ЛП(12), ЛП(16)]);
    expect(await all(opened().verify())).toEqual([]);
  });

  it('come before the given ones of the same step', async () => {
    const { appeals } = await done(opened(), [newAppeal(), newAppeal(kept(7)), newAppeal()]);
    expect(appeals.map(({ appeal }) => appeal.ordinal)).toEqual([8, 7, 9]);
    expect(await all(opened().verify())).toEqual([]);
  });

  it('are refused where an appeal has them, in the same step too', async () => {
    const { appeal } = await registerOne(opened());
    const conflict = { kind: 'number', number: appeal.number };
    const draft = (...events: AppealEvent[]) => ({
      actor: 'anna',
      at: AT,
      changes: events.map((event) => newAppeal(event)),
    });
    expect(await opened().append(draft(kept(1)))).toEqual({ ok: false, conflict });
    expect(await opened().append(draft(kept(3), kept(3)))).toMatchObject({ ok: false });
    expect((await registerOne(opened())).appeal.ordinal).toBe(2);
  });

  it('go free when they are undone, and the counter goes back', async () => {
    await registerOne(opened());
    const { step } = await registerOne(opened(), kept(90));
    expect(await undo(step)).toMatchObject({ ok: true });
    expect(await opened().taken([ЛП(90)])).toEqual([]);
    expect((await registerOne(opened())).appeal.ordinal).toBe(2);
    expect(await all(opened().verify())).toEqual([]);
    const { appeal } = await registerOne(opened(), kept(90));
    expect(await opened().find(ЛП(90))).toMatchObject([{ id: appeal.id, status: 'registered' }]);
    expect(await undo(step, true)).toEqual({ ok: false, numberTaken: 'ЛП-90/2023' });
    expect(await all(opened().verify())).toEqual([]);
  });

  it('come back with a redo where nobody took them', async () => {
    const { step } = await registerOne(opened(), kept(90));
    await undo(step);
    expect(await undo(step, true)).toMatchObject({ ok: true });
    expect((await registerOne(opened())).appeal.ordinal).toBe(91);
    expect(await all(opened().verify())).toEqual([]);
  });
}
