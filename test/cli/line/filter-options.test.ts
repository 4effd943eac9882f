import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../../support/fake-process.ts';

const APPEALS: readonly (readonly string[])[] = [
  ['фонарь', '--channel', 'reception', '--topic', '02.2', '--registered', '2023-01-16'],
  [
    'яма',
    '--channel',
    'direct',
    '--network',
    'vk',
    '--topic',
    '03.1',
    '--registered',
    '2023-02-01',
  ],
  [
    'двор',
    '--channel',
    'written',
    '--topic',
    '02',
    '--registered',
    '2023-03-20',
    '--signatories',
    '5',
  ],
  ['вода', '--channel', 'reception', '--kind', 'complaint', '--registered', '2023-03-31'],
];

describe('filters', () => {
  let office: FakeOffice;
  beforeAll(async () => {
    office = fakeOffice({ now: '2023-04-03T06:00:00.000Z' });
    const lines: (readonly string[])[] = [
      ['init'],
      ['official', 'add', 'Петрова Анна Ивановна'],
      ['official', 'add', 'Петров Пётр Петрович'],
      ...APPEALS.map((appeal) => ['add', '--kind', 'application', ...appeal]),
      ['assign', 'ЛП-1/2023', '--controller', 'Петрова'],
      ['assign', 'Д-1/2023', '--executor', 'Петров Пётр'],
      ['answer', 'ЛП-2/2023', '--outcome', 'explained', '--on', '2023-03-31'],
    ];
    for (const line of lines) {
      const { exitCode, stderr } = await office.run(line);
      if (exitCode !== 0) throw new Error(`${line.join(' ')}: ${stderr}`);
    }
  });
  afterAll(() => office.remove());

  const summaries = async (...filter: string[]): Promise<string[]> => {
    const { stdout, stderr } = await office.run(['list', '--json', ...filter]);
    if (stdout === '') throw new Error(stderr);
    const found: { summary: string }[] = JSON.parse(stdout);
    return found.map(({ summary }) => summary).sort();
  };

  it.each<[string[], string[]]>([
    [[], ['вода', 'двор', 'фонарь', 'яма']],
    [
      ['--channel', 'reception,direct'],
      ['вода', 'фонарь', 'яма'],
    ],
    [
      ['--channel', 'direct', '--channel', 'written'],
      ['двор', 'яма'],
    ],
    [['--network', 'vk'], ['яма']],
    [['--legal-status', 'informal'], ['яма']],
    [
      ['--status', 'open'],
      ['двор', 'фонарь', 'яма'],
    ],
    [['--status', 'closed'], ['вода']],
    [['--kind', 'complaint'], ['вода']],
    [['--outcome', 'explained'], ['вода']],
    [['--collective'], ['двор']],
    [
      ['--period', '2023-Q1'],
      ['вода', 'двор', 'фонарь', 'яма'],
    ],
    [
      ['--period', '2023-03'],
      ['вода', 'двор'],
    ],
    [
      ['--from', '01.02.2023', '--to', '2023-03-20'],
      ['двор', 'яма'],
    ],
    [['--overdue'], ['фонарь', 'яма']],
  ])('%j keep %j', async (filter, expected) => {
    expect(await summaries(...filter)).toEqual(expected);
  });

  it('take a topic with those below it, by code or by name', async () => {
    expect(await summaries('--topic', '02')).toEqual(['двор', 'фонарь']);
    expect(await summaries('--topic', '02.2')).toEqual(['фонарь']);
    expect(await summaries('--topic', 'освещение')).toEqual(['фонарь']);
  });

  it('take an official by a part of the name or initials that only one has', async () => {
    expect(await summaries('--controller', 'петрова')).toEqual(['фонарь']);
    expect(await summaries('--executor', 'Петр Петрович')).toEqual(['яма']);
    for (const initials of ['Петров П. П.', 'петров п.п.', 'Петров П.'])
      expect(await summaries('--executor', initials)).toEqual(['яма']);
    const { exitCode, stderr } = await office.run(['list', '--json', '--controller', 'Петров']);
    expect(exitCode).toBe(5);
    expect(JSON.parse(stderr)).toMatchObject({
      error: {
        code: 'entry-ambiguous',
        candidates: ['Петров Пётр Петрович', 'Петрова Анна Ивановна'],
      },
    });
  });
});
