import { describe, expect, it } from 'vitest';
import type { MessageTally } from '../../src/register/ports/inbox.ts';
import { countedMessages } from '../../src/reports/count-messages.ts';
import { sectionTable } from '../../src/reports/section-table.ts';
import { SECTIONS } from '../../src/reports/sections.ts';
import { bundledDays, bundledPolicy } from '../domain/bundled.ts';
import { FURTHER, LISTS } from './sample.ts';

type Turn = MessageTally['turns'][number];
const turn = (on: string, repliedOn: string | null, count = 1): Turn => ({
  network: 'instagram',
  on,
  repliedOn,
  count,
});

/** Of the day that each turn comes to, as of the end of March. */
function cellsOf(turns: readonly Turn[], asOf = '2023-03-31') {
  const rules = { policy: bundledPolicy, days: bundledDays, asOf };
  const networks = [{ network: 'instagram', messages: 9, threads: 5, people: 4 }] as const;
  const counted = countedMessages({ networks, turns }, [], rules);
  return sectionTable(SECTIONS.direct, counted, { lists: LISTS, yearToDate: false, top: null })
    .total.cells;
}

describe('the section of direct messages', () => {
  it('counts four units side by side, each network by itself', () => {
    const direct = FURTHER.find(({ id }) => id === 'direct');
    expect(direct?.rows.map(({ key, cells }) => [key, cells.messages, cells.appeals])).toEqual([
      ['instagram', 240, 100],
      ['vk', 9, 6],
      ['none', 0, 3],
    ]);
    expect(direct?.total.cells).toMatchObject({
      messages: 249,
      threads: 127,
      senders: 125,
      appeals: 109,
    });
    expect(direct?.subtotals.map(({ key, cells }) => [key, cells.appeals])).toEqual([
      ['statutory', 0],
      ['informal', 109],
    ]);
  });

  it('tells the median wait for the first word in working days: over a weekend it is one', () => {
    // 2023-03-03 was a Friday, 2023-03-08 a holiday.
    const waits = [turn('2023-03-02', '2023-03-02'), turn('2023-03-03', '2023-03-06', 3)];
    expect(cellsOf(waits).medianReply).toBe(1);
    expect(cellsOf([turn('2023-03-07', '2023-03-09')]).medianReply).toBe(1);
    expect(cellsOf([]).medianReply).toBeNull();
  });

  it.each<[string, Turn[], number | null]>([
    [
      'a reply by the end of the next working day is in time',
      [turn('2023-03-03', '2023-03-06')],
      100,
    ],
    ['a later one is not', [turn('2023-03-03', '2023-03-07')], 0],
    [
      'whoever waits past the aim counts against it',
      [turn('2023-03-29', null), turn('2023-03-29', '2023-03-29')],
      50,
    ],
    [
      'whoever may still be answered in time does not',
      [turn('2023-03-31', null), turn('2023-03-29', '2023-03-29')],
      100,
    ],
    ['a reply after the day of the report is none yet', [turn('2023-03-29', '2023-04-03')], 0],
    ['nobody waited', [], null],
  ])('%s', (_, turns, share) => {
    expect(cellsOf(turns).repliedInAim).toBe(share);
  });
});
