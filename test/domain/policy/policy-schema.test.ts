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

  it('says of each rule of law where it stands', () => {
    const { terms, thresholds, repeat, grounds } = bundledPolicy;
    const rules = [...terms, ...thresholds, ...repeat, ...Object.values(grounds).flat()];
    for (const { basis, article } of rules) expect(article !== null).toBe(basis === 'law');
  });

  it('has for every rule of law a row before 02.01.2023, the same and unconfirmed', () => {
    const { terms, thresholds, repeat } = bundledPolicy;
    const rows = [...terms, ...thresholds, ...repeat];
    const undated = (row: object) => ({ ...row, holdsFrom: null, confirmed: null });
    for (const row of rows.filter(({ holdsFrom }) => holdsFrom !== null)) {
      const old = rows.find(
        (other) =>
          other.holdsFrom === null &&
          JSON.stringify(undated(other)) === JSON.stringify(undated(row)),
      );
      expect(old).toMatchObject({ confirmed: false });
    }
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
    [
      ['terms', 1, 'holdsFrom'],
      null,
      'terms[1].holdsFrom',
      { code: 'repeated', found: 'answer written application null' },
    ],
    [
      ['terms', 0, 'holdsFrom'],
      '2020-01-01',
      'terms[0].holdsFrom',
      { code: 'hole-in-time', subject: 'answer written application', until: '2020-01-01' },
    ],
    [
      ['thresholds', 0, 'holdsFrom'],
      '2020-01-01',
      'thresholds[0].holdsFrom',
      { code: 'hole-in-time', subject: 'collective reception', until: '2020-01-01' },
    ],
    [
      ['repeat', 1, 'holdsFrom'],
      null,
      'repeat[1].holdsFrom',
      { code: 'repeated', found: 'repeat null' },
    ],
    [
      ['holidays', 'fixed', 0, 'day'],
      '02-30',
      'holidays.fixed[0].day',
      { code: 'expected', expected: 'day-of-year' },
    ],
    [
      ['grounds', 'leaveUnexamined', 1, 'code'],
      'form',
      'grounds.leaveUnexamined[1]',
      { code: 'repeated', found: 'form' },
    ],
    [
      ['grounds', 'extended', 0, 'title', 'be'],
      undefined,
      'grounds.extended[0].title.be',
      { code: 'missing' },
    ],
    [
      ['terms', 0, 'unit'],
      'days',
      'terms[0].unit',
      { code: 'not-allowed', allowed: ['calendar', 'working', 'month'] },
    ],
    [
      ['zone', 1, 'from'],
      '2011-02-31T00:00:00Z',
      'zone[1].from',
      { code: 'expected', expected: 'instant' },
    ],
    [
      ['thresholds', 0, 'least'],
      1.5,
      'thresholds[0].least',
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
