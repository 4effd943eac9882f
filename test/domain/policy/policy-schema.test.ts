import { describe, expect, it } from 'vitest';
import { parsePolicyFile } from '../../../src/domain/policy/policy-schema.ts';
import { bundledJson, bundledPolicy } from '../bundled.ts';

/** The bundled policy with one value put elsewhere; `undefined` takes it away. */
function policyWith(path: readonly (string | number)[], value: unknown): unknown {
  const json = bundledJson('policies/by.json');
  let at = json as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete at[last];
  else at[last] = value;
  return json;
}

describe('the policy of Belarus', () => {
  it('has the series and aliases that people type', () => {
    const series = Object.values(bundledPolicy.channels).map(
      (rule) => `${rule.series}/${rule.alias}`,
    );
    expect(series).toEqual(['ЛП/LP', 'Д/D', 'П/P', 'Э/E', 'ГЛ/GL', 'ЭФ/EF', 'КЗ/KZ']);
  });

  it('counts as statutory only the channels of art. 10(1) and 25: reception, written, electronic, the book', () => {
    const statutory = Object.entries(bundledPolicy.channels)
      .filter(([, rule]) => rule.legalStatus === 'statutory')
      .map(([channel]) => channel);
    expect(statutory.sort()).toEqual(['electronic', 'reception', 'remarks-book', 'written']);
  });

  it('takes two applicants as a collective appeal (art. 1)', () => {
    expect(bundledPolicy.thresholds.collective).toBe(2);
  });
});

describe('a policy file', () => {
  it.each([
    [['code'], 'BY', 'code', { code: 'expected', expected: 'code' }],
    [['title'], undefined, 'title', { code: 'missing' }],
    [['titel'], 'x', 'titel', { code: 'unknown-key' }],
    [['zone'], [], 'zone', { code: 'expected', expected: 'not-empty' }],
    [
      ['zone', 0, 'from'],
      '2000-01-01T00:00:00Z',
      'zone[0].from',
      { code: 'expected', expected: 'null' },
    ],
    [['zone', 1, 'from'], null, 'zone[1].from', { code: 'expected', expected: 'instant' }],
    [['zone', 1, 'from'], '2011-03-27', 'zone[1].from', { code: 'expected', expected: 'instant' }],
    [['zone', 1, 'offset'], '+3', 'zone[1].offset', { code: 'expected', expected: 'offset' }],
    [
      ['zone', 2],
      { from: '2010-01-01T00:00:00Z', offset: '+02:00' },
      'zone[2].from',
      { code: 'out-of-order', earlier: '2011-03-27T00:00:00Z', later: '2010-01-01T00:00:00Z' },
    ],
    [
      ['numbering', 'template'],
      '{series}-{n}',
      'numbering.template',
      { code: 'without', part: '{year}' },
    ],
    [['channels', 'stream'], undefined, 'channels.stream', { code: 'missing' }],
    [
      ['channels', 'direct', 'legalStatus'],
      'legal',
      'channels.direct.legalStatus',
      { code: 'not-allowed', allowed: ['statutory', 'informal'] },
    ],
    [
      ['channels', 'direct', 'series'],
      'ЛП',
      'channels.direct.series',
      { code: 'repeated', found: 'ЛП' },
    ],
    [
      ['channels', 'direct', 'alias'],
      'LP',
      'channels.direct.alias',
      { code: 'repeated', found: 'LP' },
    ],
    [
      ['channels', 'direct', 'alias'],
      'Д',
      'channels.direct.alias',
      { code: 'expected', expected: 'code' },
    ],
    [
      ['terms', 0, 'length'],
      0,
      'terms[0].length',
      { code: 'expected', expected: 'positive-number' },
    ],
    [['terms', 0, 'length'], '15', 'terms[0].length', { code: 'expected', expected: 'number' }],
    [
      ['terms', 0, 'holdsFrom'],
      '2023-02-30',
      'terms[0].holdsFrom',
      { code: 'expected', expected: 'date' },
    ],
    [
      ['terms', 0, 'ifDayOff'],
      'later',
      'terms[0].ifDayOff',
      { code: 'not-allowed', allowed: ['next', 'previous', 'none'] },
    ],
    [['terms', 1, 'holdsFrom'], null, 'terms[1].channels', { code: 'repeated', found: 'written' }],
    [
      ['zone', 1, 'from'],
      '2011-02-31T00:00:00Z',
      'zone[1].from',
      { code: 'expected', expected: 'instant' },
    ],
    [
      ['thresholds', 'collective'],
      1.5,
      'thresholds.collective',
      { code: 'expected', expected: 'whole-number' },
    ],
  ] as const)('with %o = %o is refused at %s', (path, value, key, reason) => {
    expect(parsePolicyFile(policyWith(path, value))).toEqual({ ok: false, key, reason });
  });

  it('may give a channel one letter for both the series and the alias', () => {
    const json = policyWith(['channels', 'direct', 'series'], 'D');
    expect(parsePolicyFile(json)).toMatchObject({ ok: true });
  });
});
