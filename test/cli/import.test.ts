import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';

const PROFILE = {
  source: 'journal',
  key: ['№'],
  columns: { channel: { const: 'reception' }, registered: 'Дата', summary: 'Суть', kind: 'Вид' },
};
const HEADER = '№;Дата;Суть;Вид\n';

let office: FakeOffice;
const put = (name: string, text: string | Uint8Array) =>
  writeFileSync(join(office.folder, name), text);
const importIt = (...more: string[]) =>
  office.run(['import', 'journal.csv', '--profile', 'profile.json', '--db', 'r.db', ...more]);

beforeEach(async () => {
  office = fakeOffice();
  await office.run(['init', '--db', 'r.db']);
  put('profile.json', JSON.stringify(PROFILE));
});
afterEach(() => office.remove());

describe('appeals import', () => {
  it('prints what came in, and exits 0', async () => {
    put('journal.csv', `${HEADER}1;26.01.2023;Ямы;\n2;26.01.2023;Свет;complaint\n`);
    const { exitCode, stdout, stderr } = await importIt('--json');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ read: 2, added: 2, refused: 0, rows: [] });
  });

  it('lists refused rows with line, column and reason, and exits 4', async () => {
    put(
      'journal.csv',
      `${HEADER}1;31.02.2023;Ямы;\n2;26.01.2023;;\n3;26.01.2023;Свет;донос\n4;26.01.2023;Снег;\n`,
    );
    const { exitCode, stderr } = await importIt();
    expect(exitCode).toBe(4);
    expect(stderr.split('\n')).toEqual([
      'Строка 2, графа «Дата»: «31.02.2023» — не дата (registered). Исправьте её или укажите в профиле dates, например "dd.MM.yyyy".',
      'Строка 3, графа «Суть»: Текст не указан. Изложите суть одной строкой.',
      'Строка 4, графа «Вид»: значение «донос» не подходит (kind). Допустимо: application, proposal, complaint. Соответствия задаются в профиле: values.',
      '',
    ]);
    const { stdout } = await importIt('--json');
    expect(JSON.parse(stdout)).toMatchObject({
      added: 0,
      known: 1,
      rows: [
        { kind: 'refused', line: 2, column: 'Дата', code: 'date-unreadable', value: '31.02.2023' },
        { line: 3, code: 'summary-empty' },
        { line: 4, code: 'value-unknown' },
      ],
    });
  });

  it('shows twenty refused rows and counts the rest; JSON has all', async () => {
    put('journal.csv', HEADER + '1;26.01.2023;;\n'.repeat(25));
    const { stderr } = await importIt();
    expect(stderr.trim().split('\n')).toHaveLength(21);
    expect(stderr).toContain('… и ещё 5 строк');
    const { stdout } = await importIt('--json');
    expect(JSON.parse(stdout)).toMatchObject({ refused: 25, rows: { length: 25 } });
  });

  it('names a known appeal whose row has changed', async () => {
    put('journal.csv', `${HEADER}1;26.01.2023;Ямы;\n`);
    await importIt();
    put('journal.csv', `${HEADER}1;26.01.2023;Ямы у дома;\n`);
    const { exitCode, stderr } = await importIt();
    expect(exitCode).toBe(4);
    expect(stderr).toContain('ЛП-1/2023 уже в реестре, отличается: Содержание.');
  });

  it('lets no escape sequence of a row reach the terminal', async () => {
    put(
      'journal.csv',
      `${HEADER}1;26.01.2023;Ямы;\u001b]0;x\u0007\u202e\n2;26.01.2023;Ямы;"\u001b[31m"\n`,
    );
    const { transcript } = await importIt();
    expect(transcript).not.toMatch(/[\u001b\u0007\u202e]/u);
  });

  it('changes nothing in a dry run', async () => {
    put('journal.csv', `${HEADER}1;26.01.2023;Ямы;\n`);
    expect(await importIt('--dry-run')).toMatchObject({ exitCode: 0 });
    const { stdout } = await office.run(['list', '--db', 'r.db', '--json']);
    expect(JSON.parse(stdout)).toEqual([]);
  });

  it.each([
    ['without a profile', ['import', 'journal.csv', '--db', 'r.db'], 2, 'missing-option'],
    [
      'without a register',
      ['import', 'journal.csv', '--profile', 'profile.json', '--db', 'no.db'],
      74,
      'register-missing',
    ],
    [
      'of a file that is not there',
      ['import', 'no.csv', '--profile', 'profile.json', '--db', 'r.db'],
      74,
      'file-missing',
    ],
    [
      'of a folder',
      ['import', '.', '--profile', 'profile.json', '--db', 'r.db'],
      74,
      'file-unreadable',
    ],
    [
      'with a profile that is no JSON',
      ['import', 'profile.json', '--profile', 'journal.csv', '--db', 'r.db'],
      4,
      'not-json',
    ],
    [
      'of a file that is no journal',
      ['import', 'profile.json', '--profile', 'profile.json', '--db', 'r.db'],
      4,
      'no-header',
    ],
    [
      'by a wrong profile',
      ['import', 'journal.csv', '--profile', 'wrong.json', '--db', 'r.db'],
      4,
      'invalid-file',
    ],
  ])('%s is refused', async (_, argv, exitCode, code) => {
    put('journal.csv', `${HEADER}1;26.01.2023;Ямы;\n`);
    put('wrong.json', JSON.stringify({ ...PROFILE, columns: { kanal: 'Канал' } }));
    const outcome = await office.run([...argv, '--json']);
    expect(outcome).toMatchObject({ exitCode, stdout: '' });
    expect(JSON.parse(outcome.stderr)).toMatchObject({ error: { code } });
  });
});

describe('appeals demo', () => {
  it('prints 140 at reception and 109 direct messages, and says that only these are published', async () => {
    const { exitCode, stdout, stderr } = await office.run(['demo', '--json'], {
      now: '2026-11-23T09:00:00.000Z',
    });
    expect(exitCode).toBe(0);
    const { period, asOf, sections } = JSON.parse(stdout) as {
      period: { label: string };
      asOf: string;
      sections: { id: string; rows: { key: string; cells: { count: number } }[] }[];
    };
    expect([period.label, asOf]).toEqual(['2023-Q1', '2023-03-31']);
    const channels = sections.find(({ id }) => id === 'channels')?.rows ?? [];
    const counts = Object.fromEntries(channels.map(({ key, cells }) => [key, cells.count]));
    expect(counts).toMatchObject({ reception: 140, direct: 109 });
    expect(stderr).toContain('Всё остальное вымышлено');
  });

  it('has matters that are late, extended, forwarded late, repeated, joined to others and reopened', async () => {
    await office.run(['demo', '--db', 'demo.db', '--quiet', '--json']);
    const { stdout } = await office.run(['list', '--db', 'demo.db', '--json']);
    const appeals = JSON.parse(stdout) as Readonly<Record<string, unknown>>[];
    for (const field of [
      ...['answeredLate', 'overdue', 'extension', 'forwardedTo', 'closedLate', 'ground'],
      ...['repeatOf', 'duplicateOf', 'writtenFrom', 'reopenedOn', 'firstReplyOn'],
    ])
      expect([field, appeals.some((appeal) => Boolean(appeal[field]))]).toEqual([field, true]);
  });

  it('replaces an older demonstration and never a real register', async () => {
    const again = () => office.run(['demo', '--db', 'demo.db', '--quiet', '--json']);
    expect((await again()).exitCode).toBe(0);
    expect((await again()).exitCode).toBe(0);
    expect(existsSync(join(office.folder, 'demo.db.new'))).toBe(false);
    expect(await office.run(['check', '--db', 'demo.db'])).toMatchObject({ exitCode: 0 });
    const before = readFileSync(join(office.folder, 'r.db'));
    const refused = await office.run(['demo', '--db', 'r.db', '--json']);
    expect(refused).toMatchObject({ exitCode: 3, stdout: '' });
    expect(JSON.parse(refused.stderr)).toMatchObject({ error: { code: 'demo-over-real' } });
    expect(readFileSync(join(office.folder, 'r.db')).equals(before)).toBe(true);
  });

  it('has each reception and direct appeal of the quarter from another person', async () => {
    await office.run(['demo', '--db', 'demo.db', '--quiet', '--json']);
    for (const [channel, count] of [
      ['reception', 140],
      ['direct', 109],
    ] as const) {
      const { stdout } = await office.run([
        'list',
        '--db',
        'demo.db',
        '--channel',
        channel,
        '--period',
        '2023-Q1',
        '--json',
      ]);
      const appeals = JSON.parse(stdout) as {
        applicant: { name: string | null; handle: string | null };
      }[];
      expect(new Set(appeals.map(({ applicant }) => applicant.handle ?? applicant.name)).size).toBe(
        count,
      );
      expect(appeals).toHaveLength(count);
    }
  });
});
