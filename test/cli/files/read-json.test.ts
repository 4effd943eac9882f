import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/cli/files/read-json.ts';
import { InputError } from '../../../src/domain/faults.ts';

function placeIn(text: string): string {
  try {
    parseJson('profile.json', text);
  } catch (error) {
    if (error instanceof InputError && error.fault.code === 'not-json') return error.fault.detail;
  }
  return 'no error';
}

describe('a file that is no JSON', () => {
  it.each([
    ['a journal', '№;Дата\n1;26.01.2023\n', '1:1'],
    ['a comma too many', '{\n  "source": "journal",\n  "key": ["№"],\n}\n', '4:1'],
    ['a comma forgotten', '{\n  "source": "journal"\n  "key": ["№"]\n}\n', '3:3'],
    ['a word without quotes', '{\n  "source": "journal",\n  "key": [number]\n}\n', '3:13'],
    ['single quotes', "{\n  'source': 'journal'\n}\n", '2:3'],
    ['a bracket not closed', '{\n  "key": ["№"]\n', '3:1'],
    ['nothing', '', '1:1'],
  ])('is named by line and column: %s', (_, text, place) => {
    expect(placeIn(text)).toBe(place);
  });
});
