import { describe, expect, it } from 'vitest';
import { asOfficialId, asStepId } from '../../src/domain/ids.ts';
import type { RegisterStore } from '../../src/register/ports.ts';
import { emptyRegister, HEADER, rowsUpTo, runImport } from './import-office.ts';

const CREATES = { createTopics: true, createTerritories: true, createOfficials: true };

async function appealsOf(store: RegisterStore) {
  const appeals = [];
  for await (const appeal of store.iterate({ filter: {} })) appeals.push(appeal);
  return appeals;
}
async function faultsOf(store: RegisterStore) {
  const faults = [];
  for await (const fault of store.verify()) faults.push(fault);
  return faults;
}
const headOf = async (store: RegisterStore) => (await store.about()).head;

describe('an import', () => {
  it('brings in appeals with controller, answer and release of their past days', async () => {
    const store = await emptyRegister();
    const csv = `${HEADER}5;26.01.2023;Ямы на дороге;03.1;Полоцк;Новик П. В.;30.01.2023;01.02.2023\n`;
    const { outcome } = await runImport(store, csv, { profile: CREATES });
    expect(outcome).toEqual({
      read: 1,
      added: 1,
      known: 0,
      changed: 0,
      refused: 0,
      created: { topics: [], territories: ['Полоцк'], officials: ['Новик П. В.'] },
      resumed: false,
      interrupted: false,
    });
    const [official] = await store.officials();
    expect(await appealsOf(store)).toMatchObject([
      {
        number: 'П-1/2023',
        key: 'journal:5',
        questions: [{ topic: '03.1', outcome: 'explained', answeredOn: '2023-01-30' }],
        territory: 'polotsk',
        controller: official?.id,
        dueOn: '2023-02-10',
        status: 'answered',
        closedOn: '2023-01-30',
        control: 'released',
        releasedOn: '2023-02-01',
      },
    ]);
    expect(await faultsOf(store)).toEqual([]);
  });

  it('keeps the journal’s own numbers, and refuses those that are taken', async () => {
    const store = await emptyRegister();
    const columns = {
      channel: { const: 'written' },
      series: { const: 'Ж' },
      number: '№',
      registered: 'Дата',
      summary: 'Суть',
    };
    const rows = (...numbers: string[]) =>
      HEADER + numbers.map((number) => `${number};26.01.2023;Яма ${number};;;;;\n`).join('');
    await runImport(store, rows('5', '9'), { profile: { columns } });
    expect((await appealsOf(store)).map(({ number }) => number).sort()).toEqual([
      'Ж-5/2023',
      'Ж-9/2023',
    ]);
    const later = rows('9', '11', '11/2022', 'б/н', 'Ж-11/2023', '');
    const profile = { columns, source: 'later' };
    for (const dryRun of [true, false]) {
      const { outcome, rows: reported } = await runImport(store, later, {
        profile,
        options: { dryRun },
      });
      expect(outcome).toMatchObject({ added: 1, refused: 5 });
      expect(reported).toMatchObject([
        { line: 2, reason: { code: 'number-taken', number: 'Ж-9/2023' } },
        { line: 4, reason: { code: 'number-of-other-year' } },
        { line: 5, reason: { code: 'number-unfit', text: 'б/н' } },
        { line: 6, reason: { code: 'number-taken', number: 'Ж-11/2023' } },
        { line: 7, reason: { code: 'value-missing' } },
      ]);
    }
    expect(await faultsOf(store)).toEqual([]);
  });

  it('of the same file a second time adds nothing and leaves no trace', async () => {
    const store = await emptyRegister();
    await runImport(store, rowsUpTo(30));
    const head = await headOf(store);
    const { outcome, rows } = await runImport(store, rowsUpTo(30));
    expect(outcome).toMatchObject({ read: 30, added: 0, known: 30, changed: 0, resumed: false });
    expect(rows).toEqual([]);
    expect(await headOf(store)).toEqual(head);
  });

  it('adds only the rows that a longer file has more', async () => {
    const store = await emptyRegister();
    await runImport(store, rowsUpTo(3));
    const { outcome } = await runImport(store, rowsUpTo(5));
    expect(outcome).toMatchObject({ added: 2, known: 3 });
  });

  it('lists a known row with other content, and does not apply it', async () => {
    const store = await emptyRegister();
    await runImport(store, `${HEADER}1;26.01.2023;Ямы;03.1;;;;\n2;26.01.2023;Свет;02.2;;;;\n`);
    const { outcome, rows } = await runImport(
      store,
      `${HEADER}1;26.01.2023;Ямы у дома;03.1;;;27.01.2023;\n2;26.01.2023;Свет;02.2;;;;\n`,
    );
    expect(outcome).toMatchObject({ added: 0, known: 1, changed: 1 });
    expect(rows).toEqual([
      {
        kind: 'changed',
        line: 2,
        key: 'journal:1',
        number: 'П-1/2023',
        fields: ['summary', 'answeredOn', 'outcome'],
      },
    ]);
    expect((await store.find({ key: 'journal:1' }))[0]?.summary).toBe('Ямы');
  });

  it('takes the first of two rows with one key, and lists the second where it differs', async () => {
    const store = await emptyRegister();
    const csv = `${HEADER}1;26.01.2023;Ямы;;;;;\n1;26.01.2023;Ямы;;;;;\n1;26.01.2023;Свет;;;;;\n`;
    const { outcome, rows } = await runImport(store, csv);
    expect(outcome).toMatchObject({ read: 3, added: 1, known: 1, changed: 1 });
    expect(rows).toMatchObject([{ kind: 'changed', line: 4, number: null }]);
  });

  it('refuses a row by the rules of add, names its column, and takes the others', async () => {
    const store = await emptyRegister();
    const csv = [
      '1;26.01.2023;;;;;;',
      '2;26.01.2023;Ямы;;;;25.01.2023;',
      '3;26.01.2023;Ямы;33;;;;',
      '4;26.01.2023;Ямы;;;Никто;;',
      '5;26.01.2024;Ямы;;;;;',
      '6;26.01.2023;Ямы;;;;;27.01.2023',
      '7;26.01.2023;Ямы;;;;;',
    ].join('\n');
    const { outcome, rows } = await runImport(store, `${HEADER}${csv}\n`);
    expect(outcome).toMatchObject({ added: 1, refused: 6 });
    expect(
      rows.map((row) => row.kind === 'refused' && [row.line, row.column, row.reason.code]),
    ).toEqual([
      [2, 'Суть', 'summary-empty'],
      [3, 'Ответ', 'dates-out-of-order'],
      [4, 'Тема', 'entry-unknown'],
      [5, 'Контроль', 'entry-unknown'],
      [6, null, 'date-in-future'],
      [7, null, 'not-answered'],
    ]);
    expect((await appealsOf(store)).map(({ number }) => number)).toEqual(['П-1/2023']);
  });

  it('is one step, which undo takes back and redo brings again', async () => {
    const store = await emptyRegister();
    await runImport(store, rowsUpTo(1200));
    const step = await store.newestStep('clerk', false);
    expect(step?.subjects).toBe(1201);
    const draft = { actor: 'clerk', at: '2023-04-03T07:00:00.000Z', step: step?.id ?? asStepId(0) };
    expect(await store.undo({ ...draft, redo: false })).toMatchObject({ ok: true });
    expect((await store.tally(COUNT))[0]?.values ?? [0]).toEqual([0]);
    expect(await store.undo({ ...draft, redo: true })).toMatchObject({ ok: true });
    expect((await store.tally(COUNT))[0]?.values).toEqual([1200]);
    expect(await faultsOf(store)).toEqual([]);
  });

  it('that was stopped goes on in the same step', async () => {
    const store = await emptyRegister();
    const stop = new AbortController();
    const csv = rowsUpTo(2100);
    const first = await runImport(store, csv, {
      options: { signal: stop.signal, onProgress: () => stop.abort() },
    });
    expect(first.outcome).toMatchObject({ added: 500, interrupted: true });
    const second = await runImport(store, csv);
    expect(second.outcome).toMatchObject({
      added: 1600,
      known: 500,
      resumed: true,
      interrupted: false,
    });
    expect((await store.newestStep('clerk', false))?.subjects).toBe(2101);
    expect((await runImport(store, csv)).outcome.resumed).toBe(false);
  });

  it('leaves the register to others after each batch, and begins none before they had their turn', async () => {
    const store = await emptyRegister();
    const pauses: { head: number; after: number | null }[] = [];
    const pause = async () => {
      const turn = { head: (await store.about()).head.seq, after: null as number | null };
      pauses.push(turn);
      await new Promise((resolve) => setTimeout(resolve, 5));
      turn.after = (await store.about()).head.seq;
    };
    await runImport(store, rowsUpTo(2500), { options: { pause } });
    expect(pauses).toHaveLength(5);
    for (const { head, after } of pauses) expect(after).toBe(head);
  });

  it('gives way to somebody who takes one of its keys meanwhile', async () => {
    const store = await emptyRegister();
    let isTaken = false;
    const racing = new Proxy(store, {
      get(target, name) {
        if (name !== 'known') return Reflect.get(target, name, target).bind(target);
        return async (keys: readonly string[]) => {
          const known = await store.known(keys);
          if (!isTaken) await runImport(store, rowsUpTo(2));
          isTaken = true;
          return known;
        };
      },
    });
    const { outcome } = await runImport(racing, rowsUpTo(3));
    expect(outcome).toMatchObject({ read: 3, added: 1, known: 2 });
    expect(await appealsOf(store)).toHaveLength(3);
  });
});

describe('a dry run', () => {
  it('tells what would come in and changes nothing', async () => {
    const store = await emptyRegister();
    const head = await headOf(store);
    const csv = `${HEADER}1;26.01.2023;Ямы;Новая тема;Полоцк;Новик;;\n2;26.01.2023;;;;;;\n`;
    const { outcome } = await runImport(store, csv, {
      profile: CREATES,
      options: { dryRun: true },
    });
    expect(outcome).toMatchObject({
      read: 2,
      added: 1,
      refused: 1,
      created: { topics: ['Новая тема'], territories: ['Полоцк'], officials: ['Новик'] },
    });
    expect(await headOf(store)).toEqual(head);
  });

  it('counts a row that comes again a thousand rows later once', async () => {
    const store = await emptyRegister();
    const csv = `${rowsUpTo(1200)}1;26.01.2023;Ямы на дороге;03.1;;;;\n`;
    const { outcome } = await runImport(store, csv, { options: { dryRun: true } });
    expect(outcome).toMatchObject({ added: 1200, known: 1 });
    expect((await runImport(store, csv)).outcome).toEqual(outcome);
  });
});

describe('lists that an import may add to', () => {
  it('get new codes, once for each name however it is written', async () => {
    const store = await emptyRegister();
    const csv = [
      '1;26.01.2023;Ямы;Лифты;Невский район;Новик П. В.;;',
      '2;26.01.2023;Ямы;ЛИФТЫ;невский  район;НОВИК П. В.;;',
      '3;26.01.2023;Ямы;Ремонт дорог и улиц;Щёлково;;;',
    ].join('\n');
    const { outcome } = await runImport(store, `${HEADER}${csv}\n`, { profile: CREATES });
    expect(outcome.created).toEqual({
      topics: ['Лифты'],
      territories: ['Невский район', 'Щёлково'],
      officials: ['Новик П. В.'],
    });
    const appeals = (await appealsOf(store)).reverse();
    expect(appeals.map(({ questions }) => questions[0]?.topic)).toEqual(['19', '19', '03.1']);
    expect(appeals.map(({ territory }) => territory)).toEqual([
      'nevskiy-rayon',
      'nevskiy-rayon',
      'shchelkovo',
    ]);
    expect(new Set(appeals.map(({ controller }) => controller ?? asOfficialId(0))).size).toBe(2);
  });

  it('know an official by initials, however they are spaced', async () => {
    const store = await emptyRegister();
    const csv = [
      '1;26.01.2023;Ямы;;;Новик Павел Викторович;;',
      '2;26.01.2023;Ямы;;;Новик П.В.;;',
      '3;26.01.2023;Ямы;;;новик п. в.;;',
    ].join('\n');
    await runImport(store, `${HEADER}${csv}\n`, { profile: CREATES });
    const again = csv.replaceAll(/^/gm, '1');
    const { outcome, rows } = await runImport(store, `${HEADER}${again}\n`);
    expect({ rows, added: outcome.added }).toEqual({ rows: [], added: 3 });
  });

  it('do not take an unknown code for a name', async () => {
    const store = await emptyRegister();
    const csv = `${HEADER}1;26.01.2023;Ямы;03.9;;;;\n`;
    const { rows } = await runImport(store, csv, { profile: CREATES });
    expect(rows).toMatchObject([{ column: 'Тема', reason: { code: 'entry-unknown' } }]);
  });
});

const COUNT = {
  dimensions: [],
  measures: ['count'],
  periods: [{ id: 'all', from: '1900-01-01', to: '2200-12-31', asOf: '2023-04-03' }],
} as const;
