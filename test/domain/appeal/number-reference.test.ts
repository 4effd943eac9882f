import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../../src/domain/appeal/number-reference.ts';
import { CHANNELS, type Channel } from '../../../src/domain/codes.ts';
import type { ChannelRule } from '../../../src/domain/policy/policy.ts';

const SERIES: Readonly<Record<Channel, [series: string, alias: string]>> = {
  reception: ['ЛП', 'LP'],
  direct: ['Д', 'D'],
  written: ['П', 'P'],
  electronic: ['Э', 'E'],
  hotline: ['ГЛ', 'GL'],
  stream: ['ЭФ', 'EF'],
  'remarks-book': ['КЗ', 'KZ'],
};
const rule = ([series, alias]: [string, string]): ChannelRule => ({
  series,
  alias,
  legalStatus: 'statutory',
  control: 'on',
});
const policy = {
  channels: {
    reception: rule(SERIES.reception),
    direct: rule(SERIES.direct),
    written: rule(SERIES.written),
    electronic: rule(SERIES.electronic),
    hotline: rule(SERIES.hotline),
    stream: rule(SERIES.stream),
    'remarks-book': rule(SERIES['remarks-book']),
  },
};

describe('a registration number as typed', () => {
  it.each([
    ['ЛП-140/2023', { series: 'ЛП', ordinal: 140, year: 2023 }],
    ['лп-140/2023', { series: 'ЛП', ordinal: 140, year: 2023 }],
    ['LP-140/2023', { series: 'ЛП', ordinal: 140, year: 2023 }],
    ['lp140', { series: 'ЛП', ordinal: 140 }],
    ['ЛП – 140', { series: 'ЛП', ordinal: 140 }],
    ['140/2023', { ordinal: 140, year: 2023 }],
    ['140', { ordinal: 140 }],
    [' 007 ', { ordinal: 7 }],
    ['p-5', { series: 'П', ordinal: 5 }],
  ])('%j is read', (text, reference) => {
    expect(parseNumber(text, policy)).toEqual(reference);
  });

  it('takes letters of the other layout that look the same', () => {
    expect(parseNumber('КZ-3', policy)).toEqual({ series: 'КЗ', ordinal: 3 });
    expect(parseNumber('Е-3', policy)).toEqual({ series: 'Э', ordinal: 3 });
  });

  it.each(['', 'ЛП', 'ЛП-', '0', 'ЛП-0', '1/23', '-1', '1.5', 'ЛП-1/2023/4', '12345678901'])(
    '%j is no number',
    (text) => {
      expect(parseNumber(text, policy)).toBeNull();
    },
  );

  it('of a series that the policy does not have is looked up as typed: an earlier one may have had it', () => {
    expect(parseNumber('xx-1', policy)).toEqual({ series: 'XX', ordinal: 1 });
  });

  it('reads whatever the register prints, in either alphabet and case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CHANNELS),
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 2000, max: 2100 }),
        fc.boolean(),
        fc.boolean(),
        (channel, ordinal, year, ascii, lower) => {
          const [series, alias] = SERIES[channel];
          const printed = `${ascii ? alias : series}-${ordinal}/${year}`;
          const typed = lower ? printed.toLowerCase() : printed;
          expect(parseNumber(typed, policy)).toEqual({ series, ordinal, year });
        },
      ),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        parseNumber(text, policy);
      }),
    );
  });
});
