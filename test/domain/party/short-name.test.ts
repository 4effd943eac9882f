import { describe, expect, it } from 'vitest';
import { nameKey, shortName } from '../../../src/domain/party/short-name.ts';

describe('a short name', () => {
  it.each([
    ['Иванова Анна Петровна', 'Иванова А. П.'],
    ['Ибрагимов Али Рашид оглы', 'Ибрагимов А. Р.'],
    ['Новик П. В.', 'Новик П. В.'],
    ['Анна', 'Анна'],
    ['', ''],
  ])('of «%s» is «%s»', (name, short) => {
    expect(shortName(name)).toBe(short);
  });
});

describe('the key of a name', () => {
  it('is the same however its initials are spaced and written', () => {
    const written = ['Новик П.В.', 'новик П. В.', 'НОВИК  П. В. '];
    expect(new Set(written.map(nameKey))).toEqual(new Set(['новик п. в.']));
  });
});
