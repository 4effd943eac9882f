import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitColumns, GAP, type Wish } from '../../../src/render/terminal/fit.ts';

const rigid = (natural: number, drop?: number): Wish => ({ natural, flexible: false, drop });
const flexible = (natural: number, drop?: number): Wish => ({ natural, flexible: true, drop });
const widths = (wishes: readonly Wish[], width: number): string =>
  fitColumns(wishes, width)
    .map((slot) => `${slot.index}:${slot.width}`)
    .join(' ');

describe('fitting columns into a width', () => {
  it.each<[string, Wish[], number, string]>([
    ['gives each what it wants where there is room', [rigid(11), flexible(40)], 60, '0:11 1:40'],
    ['shrinks the flexible one first', [rigid(11), flexible(80, 1)], 60, '0:11 1:47'],
    [
      'shrinks the widest of several',
      [flexible(20), flexible(90), rigid(10)],
      60,
      '0:20 1:26 2:10',
    ],
    ['shares alike among equals', [flexible(90), flexible(90)], 62, '0:30 1:30'],
    [
      'drops the highest first, whatever its place',
      [rigid(20), rigid(20, 1), rigid(20, 2), rigid(20)],
      66,
      '0:20 1:20 3:20',
    ],
    ['drops the last of equals', [rigid(30), rigid(20, 1), rigid(20, 1)], 60, '0:30 1:20'],
    ['drops rather than make a flexible one useless', [rigid(40, 1), flexible(90)], 58, '1:58'],
    ['squeezes all where none may go', [rigid(40), rigid(40), rigid(4)], 40, '0:16 1:16 2:4'],
    ['keeps as many as have a cell each', [rigid(9), rigid(9), rigid(9)], 4, '0:1 1:1'],
  ])('%s', (_, wishes, width, expected) => {
    expect(widths(wishes, width)).toBe(expected);
  });

  it('never exceeds the width and keeps the order', () => {
    const wish = fc.record({
      natural: fc.integer({ min: 1, max: 100 }),
      flexible: fc.boolean(),
      drop: fc.option(fc.nat(4), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        fc.array(wish, { minLength: 1 }),
        fc.integer({ min: 1, max: 200 }),
        (wishes, width) => {
          const slots = fitColumns(wishes, width);
          const cells = slots.reduce((total, slot) => total + slot.width, 0);
          expect(cells + (slots.length - 1) * GAP.length).toBeLessThanOrEqual(width);
          expect(slots.map(({ index }) => index)).toEqual(
            slots.map(({ index }) => index).toSorted((a, b) => a - b),
          );
          for (const slot of slots) expect(slot.width).toBeGreaterThan(0);
        },
      ),
    );
  });
});
