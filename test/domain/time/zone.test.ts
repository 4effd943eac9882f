import { describe, expect, it } from 'vitest';
import { instantAt, localDate, parseNow } from '../../../src/domain/time/zone.ts';
import { bundledPolicy } from '../bundled.ts';

const { zone } = bundledPolicy;

describe('the zone of the policy', () => {
  it.each([
    ['2023-03-31T20:59:59.999Z', '2023-03-31'],
    ['2023-03-31T21:00:00.000Z', '2023-04-01'],
    ['2010-06-30T21:30:00.000Z', '2010-06-30'],
    ['2010-06-30T22:00:00.000Z', '2010-07-01'],
  ])('at %s the day in Minsk is %s', (instant, day) => {
    expect(localDate(instant, zone)).toBe(day);
  });

  it('sets the instant of a wall clock by the offset of that day', () => {
    expect(instantAt('2023-03-31', '12:00', zone)).toBe('2023-03-31T09:00:00.000Z');
    expect(instantAt('2010-03-31', '12:00', zone)).toBe('2010-03-31T10:00:00.000Z');
    expect(instantAt('2011-03-27', '03:00', zone)).toBe('2011-03-27T00:00:00.000Z');
    expect(instantAt('2011-03-27', '01:59', zone)).toBe('2011-03-26T23:59:00.000Z');
  });

  it('is west of Greenwich where the offset is negative', () => {
    const west = [{ from: null, offset: '-03:30' }];
    expect(instantAt('2023-01-01', '00:00', west)).toBe('2023-01-01T03:30:00.000Z');
    expect(localDate('2023-01-01T03:29:00.000Z', west)).toBe('2022-12-31');
  });
});

describe('--now', () => {
  it.each([
    ['2023-03-31', '2023-03-31T09:00:00.000Z'],
    ['31.03.2023', '2023-03-31T09:00:00.000Z'],
    ['2023-03-31T23:30', '2023-03-31T20:30:00.000Z'],
    ['2023-03-31 23:30:15', '2023-03-31T20:30:15.000Z'],
    ['2023-03-31T23:30:15.250', '2023-03-31T20:30:15.250Z'],
    ['2023-03-31T23:30Z', '2023-03-31T23:30:00.000Z'],
    ['2023-03-31T23:30:00-03:00', '2023-04-01T02:30:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(parseNow(text, zone)).toBe(instant);
  });

  it.each([
    '2023-02-31',
    '2023-02-31T10:00Z',
    '2023-03-31T24:00',
    '2023-03-31T10:60',
    '10:00',
    '',
    'now',
    '2023-03-31T10:00+99:00',
  ])('refuses «%s»', (text) => {
    expect(parseNow(text, zone)).toBeNull();
  });
});
