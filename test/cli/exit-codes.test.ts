import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit-codes.ts';
import { Interrupted } from '../../src/cli/interrupted.ts';
import { presentError } from '../../src/cli/present-error.ts';
import { Refused } from '../../src/cli/refused.ts';
import { InputError, StoreError, UsageError } from '../../src/domain/faults.ts';
import { loadMessages } from '../../src/i18n/load.ts';
import { LANGUAGES } from '../../src/i18n/messages.ts';

const messages = await loadMessages('en');
const plain = { json: false, debug: false };
const closedPipe = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });

describe('a failure', () => {
  it.each([
    [new UsageError({ code: 'bad-period', value: 'x' }), EXIT.usage],
    [new Refused({ code: 'summary-empty' }), EXIT.refused],
    [new Refused({ code: 'appeal-unknown', number: '7' }), EXIT.unknown],
    [
      new Refused({ code: 'entry-ambiguous', list: 'topic', entry: 'x', candidates: [] }),
      EXIT.unknown,
    ],
    [new InputError({ code: 'not-utf8', path: 'x' }), EXIT.input],
    [new StoreError({ code: 'register-missing', path: 'x' }), EXIT.store],
    [new StoreError({ code: 'disk-full', path: 'x' }), EXIT.store],
    [new StoreError({ code: 'register-busy', path: 'x', seconds: 5 }), EXIT.temporary],
    [new Interrupted(), EXIT.interrupted],
    [new TypeError('x is not a function'), EXIT.bug],
    ['a thrown text', EXIT.bug],
    [closedPipe, EXIT.done],
  ])('%s ends with %i', (error, exitCode) => {
    expect(presentError(error, messages, plain).exitCode).toBe(exitCode);
  });

  it('is one JSON object on one line where JSON was asked for', () => {
    const error = new Refused({ code: 'appeal-ambiguous', number: '7', candidates: ['ЛП-7/2022'] });
    const { text } = presentError(error, messages, { json: true, debug: true });
    expect(text.split('\n')).toHaveLength(2);
    expect(JSON.parse(text)).toEqual({
      error: {
        code: 'appeal-ambiguous',
        message: expect.stringContaining('ЛП-7/2022'),
        number: '7',
        candidates: ['ЛП-7/2022'],
      },
    });
  });

  it('shows the stack of a bug only when debugging, and always says what to do', () => {
    const bug = new TypeError('x is not a function');
    expect(presentError(bug, messages, plain).text).not.toContain('    at ');
    expect(presentError(bug, messages, { json: false, debug: true }).text).toContain('    at ');
    expect(presentError(bug, messages, plain).text).toContain('APPEALS_DEBUG=1');
  });

  it('says nothing where nobody listens', () => {
    expect(presentError(closedPipe, messages, plain).text).toBe('');
  });

  it('never carries what came from outside to a terminal raw', () => {
    const hostile = 'x\u001b]0;owned\u0007\u202e';
    for (const json of [false, true]) {
      const error = new UsageError({ code: 'bad-period', value: hostile });
      const { text } = presentError(error, messages, { json, debug: false });
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });

  it('does not repeat a megabyte that was typed', () => {
    const error = new UsageError({ code: 'bad-period', value: 'x'.repeat(1_000_000) });
    expect(presentError(error, messages, plain).text.length).toBeLessThan(3_000);
  });

  it('has a sentence for every code in every language', async () => {
    for (const language of LANGUAGES) {
      const { help, usageFaults, storeFaults, inputFaults, refusals } =
        await loadMessages(language);
      const codes = [usageFaults, storeFaults, inputFaults, refusals].flatMap(Object.keys);
      expect(new Set(codes).size).toBe(codes.length);
      expect(Object.keys(help.exits).sort()).toEqual(Object.keys(EXIT).sort());
    }
  });
});
