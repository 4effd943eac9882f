import { describe, expect, it } from 'vitest';
import { asOfficialId } from '../../src/domain/ids.ts';
import type { SectionTable } from '../../src/reports/report.ts';
import { LISTS, SAMPLE, tableOf } from './sample.ts';

const section = (id: string): SectionTable => {
  const found = SAMPLE.sections.find((table) => table.id === id);
  if (!found) throw new Error(id);
  return found;
};
const keysOf = ({ rows }: SectionTable): string[] =>
  rows.map(({ key, level }) => (level === 2 ? `  ${key}` : key));

describe('a section', () => {
  it('shows a closed list whole, with zeros', () => {
    expect(section('channels').rows.map(({ key, cells }) => [key, cells.count])).toEqual([
      ['reception', 140],
      ['direct', 109],
      ['written', 0],
      ['electronic', 0],
      ['hotline', 0],
      ['stream', 0],
      ['remarks-book', 0],
    ]);
  });

  it('compares with the period before and with last year, and has no percent of zero', () => {
    expect(section('channels').rows[0]?.cells).toEqual({
      count: 140,
      share: 56.2,
      previous: 120,
      previousDelta: 20,
      previousPercent: 16.7,
      lastYear: 0,
      lastYearDelta: 140,
      lastYearPercent: null,
    });
  });

  it('has its subtotals by the law and beside it', () => {
    const { subtotals, total } = section('months');
    expect(subtotals.map(({ key, cells }) => [key, cells.count, cells.share])).toEqual([
      ['statutory', 140, 56.2],
      ['informal', 109, 43.8],
    ]);
    expect([total.cells.count, total.cells.share]).toEqual([249, 100]);
  });

  it('puts subtopics under their topic, with a row for those that have none', () => {
    expect(keysOf(section('topics'))).toEqual([
      '01',
      '  01.1',
      '  01.3',
      '  01.unspecified',
      '99',
      'none',
    ]);
    expect(section('topics').rows[0]?.cells.count).toBe(138);
  });

  it('keeps the past of a topic that is on no list any more', () => {
    const { rows } = tableOf('topics', [['previous', '77.1', 'statutory', 4]]);
    expect(rows.map(({ name }) => name)).toEqual([
      { of: 'topic', code: '77', name: null },
      { of: 'topic', code: '77.1', name: null },
    ]);
  });

  it('lists territories by how many they have, those without one last', () => {
    const table = tableOf('territories', [
      ['current', null, 'statutory', 50],
      ['current', 'b', 'statutory', 2],
      ['current', 'c', 'informal', 9],
      ['previous', 'a', 'informal', 2],
      ['current', 'a', 'informal', 2],
    ]);
    expect(keysOf(table)).toEqual(['c', 'a', 'b', 'none']);
  });

  it('says no status of a channel whose appeals have both', () => {
    const { rows } = tableOf('channels', [
      ['current', 'direct', 'informal', 3],
      ['current', 'direct', 'statutory', 1],
    ]);
    expect(rows.map(({ key, legalStatus }) => [key, legalStatus]).slice(0, 3)).toEqual([
      ['reception', 'statutory'],
      ['direct', undefined],
      ['written', 'statutory'],
    ]);
  });

  it('has no shares where there are no appeals', () => {
    const { rows, subtotals, total } = tableOf('kinds', [
      ['lastYear', 'complaint', 'statutory', 3],
    ]);
    const shares = [...rows, ...subtotals, total].map(({ cells }) => cells.share);
    expect(new Set(shares)).toEqual(new Set([null]));
  });

  it('shares of a group sum to the share of its subtotal', () => {
    const { rows, subtotals } = tableOf('channels', [
      ['current', 'reception', 'statutory', 1],
      ['current', 'written', 'statutory', 1],
      ['current', 'direct', 'informal', 1],
      ['current', 'hotline', 'informal', 1],
      ['current', 'stream', 'informal', 2],
    ]);
    for (const { key, cells } of subtotals) {
      const group = rows.filter((row) => row.legalStatus === key);
      const tenths = group.reduce((sum, row) => sum + Math.round((row.cells.share ?? 0) * 10), 0);
      expect(tenths / 10).toBe(cells.share);
    }
  });

  it('names a controller by his name, and by his id where he is on no list', () => {
    const dated = { activeFrom: null, activeTo: null, version: 1 };
    const official = {
      ...dated,
      id: asOfficialId(11),
      name: 'Петрова',
      post: null,
      email: null,
      login: null,
    };
    const { rows } = tableOf(
      'controllers',
      [
        ['current', '11', 'statutory', 2, 1, 1, 0],
        ['current', '12', 'statutory', 1, 1, 0, 0],
      ],
      { ...LISTS, officials: [official] },
    );
    expect(rows.map(({ name }) => name)).toEqual([
      { of: 'official', name: 'Петрова' },
      { of: 'official', name: '12' },
    ]);
  });
});
