import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitions, exampleLines, wrap } from '../../../src/cli/help/help-layout.ts';

const words = fc.array(
  fc.string({ unit: fc.constantFrom(...'абвгд'), minLength: 1, maxLength: 9 }),
  {
    minLength: 1,
    maxLength: 30,
  },
);

describe('the layout of help', () => {
  it('keeps every word and no line longer than the width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 100 }), (list, width) => {
        const lines = wrap(list.join(' '), width);
        expect(lines.join(' ').split(' ')).toEqual(list);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('sets meanings in one column and a long term on a line of its own', () => {
    const long = `--${'x'.repeat(40)}`;
    expect(
      definitions(
        [
          { term: 'a', text: 'один два' },
          { term: 'bbb', text: 'три' },
          { term: long, text: 'четыре' },
        ],
        12,
      ),
    ).toEqual(['  a    один', '       два', '  bbb  три', `  ${long}`, '       четыре']);
  });

  it('breaks a long example before an option, as a shell would take it', () => {
    expect(exampleLines('appeals add "a b" --channel direct --topic 02', 34)).toEqual([
      '  appeals add "a b" \\',
      '    --channel direct --topic 02',
    ]);
  });
});
