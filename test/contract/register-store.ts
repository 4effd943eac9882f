import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asStepId } from '../../src/domain/ids.ts';
import type { RegisterStore } from '../../src/register/ports.ts';
import {
  AT,
  all,
  answered,
  assigned,
  change,
  done,
  founding,
  newAppeal,
  newImport,
  newOfficial,
  newTopic,
  noted,
  present,
  registered,
  registerOne,
  released,
} from './register-samples.ts';
import { describeAccounts } from './register-store-accounts.ts';
import { describeDue } from './register-store-due.ts';
import { describeInbox } from './register-store-inbox.ts';
import { describeListing } from './register-store-listing.ts';
import { describeKeptNumbers } from './register-store-numbers.ts';
import { describeReplay } from './register-store-replay.ts';
import { describeUndo } from './register-store-undo.ts';

/** A new register, founded by `describeRegisterStore`, that the suite closes. */
export type OpenStore = () => Promise<RegisterStore>;

/** What every store must do; each engine runs it. */
export function describeRegisterStore(name: string, open: OpenStore): void {
  describe(`${name} as a register`, () => {
    let store: RegisterStore;
    beforeEach(async () => {
      store = await open();
      await done(store, [founding], { actor: 'init' });
    });
    afterEach(() => store.close());

    describeAppending(() => store);
    describeOffice(() => store);
    describeAccounts(() => store);
    describeListing(() => store);
    describeDue(() => store);
    describeUndo(() => store);
    describe('numbers of a journal', () => describeKeptNumbers(() => store));
    describeReplay(() => store, open);
    describeInbox(() => store, open);
  });
}

function describeAppending(opened: () => RegisterStore): void {
  it('numbers appeals without a gap, per series and year', async () => {
    const { appeals } = await done(opened(), [
      newAppeal(),
      newAppeal(registered({ series: 'Д' })),
      newAppeal(),
      newAppeal(registered({ year: 2022, registeredOn: '2022-12-30' })),
    ]);
    expect(appeals.map(({ appeal }) => appeal.number)).toEqual([
      'ЛП-1/2023',
      'Д-1/2023',
      'ЛП-2/2023',
      'ЛП-1/2022',
    ]);
    expect((await registerOne(opened())).appeal.number).toBe('ЛП-3/2023');
  });

  it('gives back, by find and by append, the fold of the events', async () => {
    const topics = ['01.2', null];
    const { appeal } = await registerOne(
      opened(),
      registered({ topics, key: 'k1', territory: 'T' }),
      assigned(7),
      noted('позвонили'),
      answered(),
      released(),
    );
    expect(appeal).toMatchObject({
      status: 'answered',
      control: 'released',
      outcome: 'explained',
      closedOn: '2023-01-20',
      version: 5,
      questions: [
        { topic: '01.2', text: 'вопрос 1' },
        { topic: null, text: 'вопрос 2' },
      ],
    });
    expect(await opened().find({ id: appeal.id })).toEqual([appeal]);
    expect(await opened().find({ key: 'k1' })).toEqual([appeal]);
  });

  it('goes on with an appeal that it has, from the version that was read', async () => {
    const { appeal } = await registerOne(opened());
    const { appeals } = await done(opened(), [change(appeal, assigned(3))]);
    expect(appeals[0]?.appeal).toMatchObject({ version: 2, status: 'in-progress', controller: 3 });
    expect(appeals[0]?.assignments).toHaveLength(2);
    expect(await present(opened(), appeal.id)).toEqual(appeals[0]?.appeal);
  });

  it('refuses a stale version and changes nothing', async () => {
    const { appeal } = await registerOne(opened());
    await done(opened(), [change(appeal, noted('раз'))]);
    const { head } = await opened().about();
    const changes = [newAppeal(), change(appeal, noted('два'))];
    const result = await opened().append({ actor: 'anna', at: AT, changes });
    expect(result).toEqual({
      ok: false,
      conflict: { kind: 'version', type: 'appeal', id: appeal.id, found: 2 },
    });
    expect((await opened().about()).head).toEqual(head);
    expect((await registerOne(opened())).appeal.ordinal).toBe(2);
  });

  it('refuses a key that is taken, also within one step', async () => {
    const conflict = { ok: false, conflict: { kind: 'key', key: 'k' } };
    const withKey = newAppeal(registered({ key: 'k' }));
    expect(await opened().append({ actor: 'anna', at: AT, changes: [withKey, withKey] })).toEqual(
      conflict,
    );
    await done(opened(), [withKey]);
    expect(await opened().append({ actor: 'anna', at: AT, changes: [withKey] })).toEqual(conflict);
    expect([...(await opened().known(['k', 'other'])).keys()]).toEqual(['k']);
  });

  it('shows by a dry run what would be, and rolls it back', async () => {
    const { head } = await opened().about();
    const dry = await done(opened(), [newAppeal()], { dryRun: true });
    expect(dry.appeals[0]?.appeal.number).toBe('ЛП-1/2023');
    expect((await opened().about()).head).toEqual(head);
    expect((await registerOne(opened())).appeal.number).toBe('ЛП-1/2023');
  });

  it('finds by parts of the number, in every year and series that fit', async () => {
    await done(opened(), [
      newAppeal(),
      newAppeal(registered({ series: 'Д' })),
      newAppeal(registered({ year: 2022, registeredOn: '2022-12-30' })),
    ]);
    const numbers = async (ref: { ordinal: number; series?: string; year?: number }) =>
      (await opened().find(ref)).map(({ number }) => number).sort();
    expect(await numbers({ ordinal: 1 })).toEqual(['Д-1/2023', 'ЛП-1/2022', 'ЛП-1/2023']);
    expect(await numbers({ ordinal: 1, year: 2023 })).toEqual(['Д-1/2023', 'ЛП-1/2023']);
    expect(await numbers({ ordinal: 1, series: 'ЛП' })).toEqual(['ЛП-1/2022', 'ЛП-1/2023']);
    expect(await numbers({ ordinal: 1, series: 'ЛП', year: 2023 })).toEqual(['ЛП-1/2023']);
    expect(await numbers({ ordinal: 9 })).toEqual([]);
  });

  it('keeps hostile text as it came, and a lone surrogate as U+FFFD', async () => {
    const event = registered();
    if (event.type !== 'registered') throw new Error('a registration was expected');
    const summary = `'); drop table appeals; -- \u0000 \u202e \ud800 é`;
    const { appeal } = await registerOne(opened(), {
      ...event,
      private: { ...event.private, summary },
    });
    expect((await present(opened(), appeal.id)).summary).toBe(summary.replace('\ud800', '\ufffd'));
    expect(await all(opened().verify())).toEqual([]);
  });

  it('keeps every event with its private part', async () => {
    const { appeal, step } = await registerOne(opened(), registered(), noted('раз'));
    const history = await opened().history('appeal', appeal.id);
    expect(history.map(({ type, version, undone }) => [type, version, undone])).toEqual([
      ['registered', 1, false],
      ['noted', 2, false],
    ]);
    expect(history[1]).toMatchObject({ step, actor: 'anna', at: AT, private: { text: 'раз' } });
    expect(await opened().history('topic', appeal.id)).toEqual([]);
  });

  it('goes on with the step of an import until it is finished', async () => {
    const begun = await done(opened(), [newImport('d1')]);
    expect(await opened().unfinishedImport('d1')).toBe(begun.step);
    await registerOne(opened());
    const more = await done(opened(), [newAppeal()], { continues: begun.step, durable: false });
    expect(more.step).toBe(begun.step);
    expect(await opened().newestStep('anna', false)).toMatchObject({ subjects: 1 });
    const [id = 0] = begun.ids;
    const facts = { added: 1, known: 0, refused: 0 };
    const finished = { type: 'finished', facts, private: null } as const;
    await done(opened(), [{ type: 'import', id, version: 1, events: [finished] }], {
      continues: begun.step,
    });
    expect(await opened().unfinishedImport('d1')).toBeUndefined();
    expect(await opened().unfinishedImport('d2')).toBeUndefined();
    expect(await all(opened().verify())).toEqual([]);
  });

  it('is founded once', async () => {
    const again = opened().append({ actor: 'init', at: AT, changes: [founding] });
    await expect(again).rejects.toMatchObject({ fault: { code: 'register-exists' } });
    expect(await opened().about()).toMatchObject({ demo: false, createdAt: AT });
  });

  it('checks an expected head anywhere in its chain', async () => {
    const { head } = await opened().about();
    await registerOne(opened());
    expect(await all(opened().verify(head.hash))).toEqual([]);
    expect(await all(opened().verify('f'.repeat(64)))).toMatchObject([{ code: 'head-differs' }]);
  });
}

function describeOffice(opened: () => RegisterStore): void {
  it('keeps the lists of the office, dated', async () => {
    const { ids } = await done(opened(), [
      newTopic('01'),
      newOfficial('Ёлкин'),
      newOfficial('Адамов'),
    ]);
    const [topic = 0] = ids;
    const retired = { type: 'retired', facts: { retiredOn: '2023-02-01' }, private: null } as const;
    await done(opened(), [{ type: 'topic', id: topic, version: 1, events: [retired] }]);
    expect(await opened().topics()).toEqual([
      {
        id: topic,
        code: '01',
        name: { ru: 'Дороги' },
        activeFrom: null,
        activeTo: '2023-02-01',
        version: 2,
      },
    ]);
    expect((await opened().officials()).map(({ name }) => name)).toEqual(['Адамов', 'Ёлкин']);
  });

  it('refuses a code that is taken, and a name while its bearer is in office', async () => {
    const { ids } = await done(opened(), [newTopic('01'), newOfficial('Ёлкин')]);
    const append = (subject: Parameters<typeof done>[1]) =>
      opened().append({ actor: 'anna', at: AT, changes: subject });
    expect(await append([newTopic('01')])).toMatchObject({
      conflict: { kind: 'entry', entry: '01' },
    });
    expect(await append([newOfficial('елкин')])).toMatchObject({ conflict: { kind: 'entry' } });
    const [, official = 0] = ids;
    const retired = { type: 'retired', facts: { retiredOn: '2023-02-01' }, private: null } as const;
    await append([{ type: 'official', id: official, version: 1, events: [retired] }]);
    expect(await append([newOfficial('елкин')])).toMatchObject({ ok: true });
  });

  it('holds the newest policy and the newest calendar of each year', async () => {
    const year = { year: 2023, confirmed: false, holidays: [], transfers: [], act: null };
    const calendar = (facts: typeof year) => ({
      type: 'calendar' as const,
      id: null,
      version: 0,
      events: [{ type: 'adopted' as const, facts, private: null }],
    });
    await done(opened(), [calendar(year), calendar({ ...year, year: 2022 })]);
    await done(opened(), [calendar({ ...year, confirmed: true })]);
    expect(await opened().calendar()).toEqual([
      { ...year, year: 2022 },
      { ...year, confirmed: true },
    ]);
  });

  it('refuses to go on with a step that was undone meanwhile', async () => {
    const { step } = await done(opened(), [newImport('d1')]);
    await opened().undo({ actor: 'anna', at: AT, step, redo: false });
    expect(await opened().unfinishedImport('d1')).toBeUndefined();
    const more = { actor: 'anna', at: AT, changes: [newAppeal()], continues: asStepId(step) };
    expect(await opened().append(more)).toMatchObject({
      conflict: { kind: 'version', type: 'step', id: step },
    });
  });
}
