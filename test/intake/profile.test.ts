import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProfile } from '../../src/intake/profile.ts';

const least = { source: 'journal', columns: { channel: { const: 'written' } } };
const columns = (more: object) => ({ ...least, columns: { ...least.columns, ...more } });

describe('a profile', () => {
  it('takes a bare name for a column, and creates nothing unless told', () => {
    expect(parseProfile(columns({ summary: 'Суть' }))).toEqual({
      ok: true,
      value: {
        source: 'journal',
        key: [],
        columns: { channel: { const: 'written' }, summary: { column: 'Суть' } },
        createTopics: false,
        createTerritories: false,
        createOfficials: false,
      },
    });
  });

  it.each(['../fixtures/profiles/spb.json', '../../data/demo/profile.json'])(
    '%s is one',
    (file) => {
      const json: unknown = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
      expect(parseProfile(json)).toMatchObject({ ok: true });
    },
  );

  it.each([
    ['nothing at all', null, '', { code: 'expected', expected: 'object' }],
    ['no source', { columns: {} }, 'source', { code: 'missing' }],
    [
      'a source with blanks',
      { ...least, source: 'мой журнал' },
      'source',
      { code: 'expected', expected: 'code' },
    ],
    ['no channel', { ...least, columns: {} }, 'columns.channel', { code: 'missing' }],
    ['an unknown field', columns({ sumary: 'Суть' }), 'columns.sumary', { code: 'unknown-key' }],
    ['an unknown key', { ...least, kee: ['№'] }, 'kee', { code: 'unknown-key' }],
    [
      'a rule of another type',
      columns({ summary: 5 }),
      'columns.summary',
      { code: 'expected', expected: 'object' },
    ],
    [
      'neither a column nor a constant',
      columns({ topic: { default: '99' } }),
      'columns.topic.column',
      { code: 'missing' },
    ],
    [
      'both a column and a constant',
      columns({ topic: { column: 'Тема', const: '99' } }),
      'columns.topic.const',
      { code: 'unknown-key' },
    ],
    [
      'a wrong date pattern',
      columns({ received: { column: 'Дата', dates: ['DD.MM.YYYY'] } }),
      'columns.received.dates[0]',
      { code: 'expected', expected: 'other' },
    ],
    [
      'a delimiter that is none',
      { ...least, delimiter: ':' },
      'delimiter',
      { code: 'not-allowed', allowed: [',', ';', '\t', '|'] },
    ],
  ])('tells of %s by key', (_, json, key, reason) => {
    expect(parseProfile(json)).toEqual({ ok: false, key, reason });
  });
});
