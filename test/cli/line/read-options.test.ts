import { describe, expect, it } from 'vitest';
import {
  codesOption,
  countOption,
  dateOption,
  flag,
  listOption,
  readPeriod,
} from '../../../src/cli/line/read-options.ts';
import { workingDays } from '../../../src/domain/calendar/working-days.ts';
import { bundledPolicy } from '../../domain/bundled.ts';

const against = { today: '2023-04-03', days: workingDays([], bundledPolicy) };
const fault = (read: () => unknown): unknown => {
  try {
    read();
  } catch (error) {
    return Reflect.get(Object(error), 'fault');
  }
  return null;
};

describe('an option', () => {
  it('is undefined or empty when it was not given', () => {
    expect(dateOption({}, 'on', against)).toBeUndefined();
    expect(countOption({}, 'limit')).toBeUndefined();
    expect(listOption({}, 'topic')).toEqual([]);
  });

  it('is read as a date against today', () => {
    expect(dateOption({ on: 'вчера' }, 'on', against)).toBe('2023-04-02');
    expect(dateOption({ on: '26.4.2023' }, 'on', against)).toBe('2023-04-26');
  });

  it.each([
    [() => dateOption({ on: '31.02.2023' }, 'on', against), { code: 'bad-date', option: '--on' }],
    [() => countOption({ limit: '0' }, 'limit'), { code: 'bad-count', option: '--limit' }],
    [() => countOption({ limit: '-1' }, 'limit', 0), { code: 'bad-count' }],
    [() => countOption({ limit: '1e3' }, 'limit'), { code: 'bad-count' }],
    [() => codesOption({ kind: ['x'] }, 'kind', ['a']), { code: 'bad-choice', allowed: ['a'] }],
    [() => readPeriod('2023-Q5'), { code: 'bad-period', value: '2023-Q5' }],
    [
      () => readPeriod('2023-02-01..2023-01-01'),
      { code: 'bad-range', from: '2023-02-01', to: '2023-01-01' },
    ],
  ])('that is wrong is a usage fault with its facts (%#)', (read, facts) => {
    expect(fault(read)).toMatchObject(facts);
  });

  it('is named as it is typed', () => {
    expect(flag('replyNumber')).toBe('--reply-number');
  });
});
