import { describe, expect, it } from 'vitest';
import { readOwnNumber } from '../../../src/domain/appeal/own-number.ts';
import { bundledPolicy } from '../bundled.ts';

const read = (number: string | null, series: string | null = null) =>
  readOwnNumber({ number, series }, '2023-01-16', bundledPolicy);

describe('a journal’s own number', () => {
  it.each([
    ['ЛП-12/2023', null, { series: 'ЛП', ordinal: 12 }],
    ['lp-12/23', null, { series: 'ЛП', ordinal: 12 }],
    ['12', null, { series: null, ordinal: 12 }],
    ['0012', 'ЛП', { series: 'ЛП', ordinal: 12 }],
    ['12/2023', 'ж', { series: 'Ж', ordinal: 12 }],
    ['П-12', 'ЛП', { series: 'П', ordinal: 12 }],
    [null, 'LP', { series: 'ЛП', ordinal: null }],
    [null, null, { series: null, ordinal: null }],
  ])('%s beside %s is read', (number, series, value) => {
    expect(read(number, series)).toEqual({ ok: true, value });
  });

  it.each(['б/н', '0', '12-34/5', 'ЛП'])('%s is none', (number) => {
    expect(read(number)).toEqual({ ok: false, refusal: { code: 'number-unfit', text: number } });
  });

  it('of another year is refused', () => {
    expect(read('ЛП-12/2022')).toMatchObject({ refusal: { code: 'number-of-other-year' } });
  });
});
