import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Measure, TallyQuery, TallyRow } from '../../src/register/ports/tally.ts';
import type { RegisterStore } from '../../src/register/ports.ts';
import { FAMILIES, type Family } from '../../src/store/cells/families.ts';
import { matters } from '../reports/matter.ts';
import { appended, closeRegisters, registerOf, registration } from '../reports/register-of.ts';

afterEach(closeRegisters);

const spanOf = (from: string, to: string, asOf = to) => ({ id: `${from} ${asOf}`, from, to, asOf });
const PERIODS = [
  spanOf('2022-01-01', '2022-12-31'),
  spanOf('2022-12-01', '2022-12-31'),
  spanOf('2023-01-01', '2023-03-31'),
];
/** Of appeals that another one names: cells have none, and the tally joins them. */
const NAMED: readonly Measure[] = ['cameBack', 'turnedWritten'];

/** Cells cannot be asked for days: so the appeals themselves are counted. */
const byRows = (store: RegisterStore, query: TallyQuery): Promise<readonly TallyRow[]> =>
  store.tally({ ...query, filter: { ...query.filter, from: '1900-01-01' } });

const inOrder = (rows: readonly TallyRow[]): readonly TallyRow[] =>
  rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

describe('cells', () => {
  it('tell of whole months what their appeals do, whatever became of them', async () => {
    await fc.assert(
      fc.asyncProperty(matters, matters, async (told, later) => {
        const { store, officials } = await registerOf(told);
        const of = later.filter(({ annulled }) => !annulled);
        if (of.length > 0) {
          const step = await appended(
            store,
            of.map((matter) => registration(matter, officials)),
          );
          await store.undo({ actor: 'clerk', at: AT, step: step.step, redo: false });
          await store.undo({ actor: 'clerk', at: AT, step: step.step, redo: true });
        }
        for (const { keys, measures } of Object.values<Family>(FAMILIES))
          for (const dimensions of [keys, [...keys, 'month', 'legalStatus'] as const]) {
            const query = { dimensions, measures: [...measures, ...NAMED], periods: PERIODS };
            expect(inOrder(await store.tally(query))).toEqual(inOrder(await byRows(store, query)));
          }
        await closeRegisters();
      }),
      { numRuns: 20 },
    );
  });

  it('are narrowed by their own keys', async () => {
    await fc.assert(
      fc.asyncProperty(matters, async (told) => {
        const { store } = await registerOf(told);
        const query = {
          dimensions: ['legalStatus', 'outcome'],
          measures: ['count', 'late', 'turnedWritten'],
          periods: PERIODS,
          filter: { channel: ['reception', 'direct'], legalStatus: ['informal'], topic: [] },
        } as const;
        expect(inOrder(await store.tally(query))).toEqual(inOrder(await byRows(store, query)));
        await closeRegisters();
      }),
      { numRuns: 20 },
    );
  });

  it('are none where there are no appeals', async () => {
    const { store } = await registerOf([]);
    const query = { dimensions: [], measures: ['count'], periods: PERIODS } as const;
    expect(await store.tally(query)).toEqual([]);
  });
});

const AT = '2023-04-28T10:00:00.000Z';
