import { expect, it } from 'vitest';

const OFFSETS: Record<string, number> = {
  UTC: 0,
  'Europe/Minsk': -180,
  'America/Sao_Paulo': 180,
  'Pacific/Apia': -780,
};

it('runs in the time zone that its project names', () => {
  const zone = process.env.TZ ?? '';
  expect(Object.keys(OFFSETS)).toContain(zone);
  expect(new Date('2023-06-01T00:00:00Z').getTimezoneOffset()).toBe(OFFSETS[zone]);
});
