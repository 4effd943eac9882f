import { describe, expect, it } from 'vitest';
import { parseTerritoriesFile, parseTopicsFile } from '../../../src/domain/office/lists-schema.ts';
import { bundledJson, readValue } from '../bundled.ts';

const name = { ru: 'а', be: 'б', en: 'c' };

describe('the bundled topics', () => {
  const topics = readValue(parseTopicsFile(bundledJson('topics.json')));

  it('are 19 headings and their 22 parts', () => {
    expect(topics.filter(({ code }) => !code.includes('.'))).toHaveLength(19);
    expect(topics).toHaveLength(41);
  });

  it('stand in the order of their codes, so that a part follows its heading', () => {
    const codes = topics.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
  });
});

describe('the bundled territories', () => {
  it('are the towns and rural councils of the district, and what lies outside', () => {
    const codes = readValue(parseTerritoriesFile(bundledJson('territories.json'))).map(
      ({ code }) => code,
    );
    expect(codes).toContain('polotsk');
    expect(codes.at(-1)).toBe('outside');
    expect(codes).not.toContain('novopolotsk');
  });
});

describe('a list file', () => {
  it.each([
    [[{ code: '1', name }], '[0].code', { code: 'expected', expected: 'code' }],
    [[{ code: '01', name: { ru: 'а', be: 'б' } }], '[0].name.en', { code: 'missing' }],
    [[{ code: '01.1', name }], '[0].code', { code: 'unknown-parent', parent: '01' }],
    [
      [
        { code: '01', name },
        { code: '01', name },
      ],
      '[1].code',
      { code: 'repeated', found: '01' },
    ],
    [{}, '', { code: 'expected', expected: 'list' }],
  ])('of topics like %o is refused', (json, key, reason) => {
    expect(parseTopicsFile(json)).toEqual({ ok: false, key, reason });
  });

  it.each([['Polotsk'], ['г'], ['a_b'], ['-a'], ['']])(
    'of territories may not have the code «%s»',
    (code) => {
      expect(parseTerritoriesFile([{ code, name }])).toMatchObject({ ok: false, key: '[0].code' });
    },
  );
});
