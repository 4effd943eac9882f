import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';
import { instagramExport } from '../support/instagram-export.ts';

const HOSTILE: Readonly<Record<string, string>> = {
  'a title of the window': 'Фонарь\u001b]0;взломано\u0007',
  'a cleared screen': '\u001b[2J\u001b[H',
  'a coloured table': '\u001b[31mкрасный\u001b[0m',
  'a C1 sequence': '\u009b31mx\u0090q\u009c\u0085',
  'a reversed direction': 'имя\u202egnp.exe\u2066x\u2069',
  'a zero byte': 'до\u0000после',
  'a backspace and a carriage return': 'оплачено\b\b\rне оплачено',
  'a lone surrogate': 'a\ud800b\udfff',
  SQL: `'); drop table appeals; --`,
  'a formula': "=cmd|' /C calc'!A0",
  'a formula behind a control': '\u0001\t=1+1',
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)>',
  Markdown: '| a | b |\n|---|---|\n[x](javascript:alert(1)) `c` **d**',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈 Ё'.repeat(10),
  'a very long word': 'ы'.repeat(280),
  'many combining marks': `a${'\u0301'.repeat(280)}`,
  'options as a text': '--help',
  JSON: '{"__proto__":{"x":1},"constructor":1}',
  'line breaks': 'раз\r\nдва\u2028три\u000bчетыре',
};

/** Controls but the line feed, changes of direction, halves of surrogate pairs. */
const RAW = /[\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069]|(?!\n)\p{Cc}/u;
const FORMATS = ['table', 'json', 'ndjson', 'csv', 'md'];

let office: FakeOffice;
beforeEach(async () => {
  office = fakeOffice();
  await run('init');
});
afterEach(() => office.remove());

async function run(...argv: string[]) {
  const outcome = await office.run(['--db', 'r.db', ...argv]);
  for (const text of [outcome.stdout, outcome.stderr])
    expect(RAW.exec(text), `${argv[0]}: ${JSON.stringify(text.slice(0, 300))}`).toBeNull();
  return outcome;
}

async function done(...argv: string[]): Promise<void> {
  const { exitCode, stderr } = await run(...argv);
  const said = exitCode === 0 ? '' : stderr.slice(0, 300);
  expect([argv.slice(0, 3), exitCode, said]).toEqual([argv.slice(0, 3), 0, '']);
}

const head = async (): Promise<string> => JSON.parse((await run('check', '--json')).stdout).head;

describe('text from outside', () => {
  it.each(Object.entries(HOSTILE))('that is %s reaches no terminal raw', async (_, text) => {
    await done('official', 'add', `--post=${text}`, `--login=${text}`, '--', `О${text}`);
    await done('territory', 'add', `--be=${text}`, `--en=${text}`, 'T', '--', `Т${text}`);
    await done('topic', 'add', `--be=${text}`, '98', '--', `Т${text}`);
    const contacts = ['handle', 'applicant', 'organisation', 'address', 'phone', 'email', 'key'];
    const texts = [...contacts, 'question', 'resolution'].map((name) => `--${name}=${text}`);
    const codes = ['--channel=direct', '--network=telegram', '--territory=T', '--topic=98'];
    await done('add', ...codes, ...texts, '--controller=О', '--executor=О', '--', `С${text}`);
    writeFileSync(join(office.folder, 'letter.txt'), `П${text}`);
    await done('edit', '1', '--text=letter.txt', `--summary=Н${text}`, `--question=В${text}`);
    await done('note', '1', '--', `З${text}`);
    await done('answer', '1', '--outcome=explained', `--reply-number=${text}`);
    const lists = ['official', 'topic', 'territory'].map((list) => [list, 'list']);
    for (const view of [['show', '1'], ['list'], ['history', '1'], ...lists, ['report', '2023']])
      for (const format of FORMATS) {
        const { stdout, exitCode } = await run(...view, '--format', format);
        expect([view, exitCode]).toEqual([view, 0]);
        if (format === 'json') expect(() => JSON.parse(stdout)).not.toThrow();
        if (format === 'ndjson') for (const line of stdout.trim().split('\n')) JSON.parse(line);
        if (format === 'csv') expect(stdout).not.toMatch(/(^|,|")[=@]/m);
        if (format === 'table')
          expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThan(1_200);
      }
    await done('undo', '--yes');
    await done('check');
  });

  it.each(Object.entries(HOSTILE))(
    'that somebody wrote to the page is shown safe: %s',
    async (_, text) => {
      const files = { photos: [{ uri: `photos/${text}` }], share: { link: text } };
      instagramExport(join(office.folder, 'export'), {
        anna: [['2023-03-30T09:10', `А${text}`, `Т${text}`, files]],
      });
      await done('inbox', 'import', 'export');
      for (const view of [
        ['inbox', 'list'],
        ['inbox', 'show', '1'],
        ['inbox', 'show', '1', '--redact'],
      ])
        for (const format of FORMATS) {
          const { stdout, exitCode } = await run(...view, '--format', format);
          expect([view, exitCode]).toEqual([view, 0]);
          if (format === 'json') expect(() => JSON.parse(stdout)).not.toThrow();
          if (format === 'csv') expect(stdout).not.toMatch(/(^|,|")[=@]/m);
        }
      await done('inbox', 'accept', '1', '--topic', '01');
      await done('show', '1');
      await done('check');
    },
  );

  it('of a megabyte is refused in every field, and changes nothing', async () => {
    await done('add', 'Лампа', '--channel', 'written');
    await done('official', 'add', 'Новик');
    writeFileSync(join(office.folder, 'long.txt'), 'ы'.repeat(1_000_000));
    const before = await head();
    const long = 'ы'.repeat(1_000_000);
    const add = ['add', 'Лампа', '--channel', 'direct'];
    const tries = [
      ['add', long, '--channel', 'direct'],
      ...[
        'handle',
        'applicant',
        'organisation',
        'address',
        'phone',
        'email',
        'key',
        'question',
      ].map((name) => [...add, `--${name}`, long]),
      [...add, '--text', 'long.txt'],
      [...add, '--controller', 'Новик', '--resolution', long],
      ['edit', '1', '--summary', long],
      ['edit', '1', '--phone', long],
      ['note', '1', long],
      ['assign', '1', '--controller', 'Новик', '--resolution', long],
      ['answer', '1', '--outcome', 'explained', '--reply-number', long],
      ['official', 'add', long],
      ['official', 'add', 'Пётр', '--post', long],
      ['official', 'add', 'Пётр', '--login', long],
      ['official', 'edit', 'Новик', '--name', long],
      ['topic', 'add', '99', long],
      ['topic', 'add', long, 'Тема'],
      ['topic', 'add', '99', 'Тема', '--be', long],
      ['topic', 'edit', '01', '--name', long],
      ['territory', 'add', long, 'Село'],
      ['territory', 'add', 'T', long],
      ['note', '1', 'Звонила', '--actor', long],
    ];
    for (const argv of tries) {
      const { exitCode, stdout, stderr } = await run(...argv);
      const name = argv.map((word) => word.slice(0, 20)).join(' ');
      expect([name, exitCode, stdout]).toEqual([name, expect.toBeOneOf([2, 3, 5]), '']);
      expect(stderr.length).toBeLessThan(3_000);
    }
    expect(await head()).toBe(before);
  });

  it('that is nothing but blanks and controls is refused as empty', async () => {
    await done('add', 'Лампа', '--channel', 'written');
    const before = await head();
    for (const text of ['', ' \t\n', '\u0000\u001b', '\u00a0']) {
      const tries = [
        ['add', text, '--channel', 'direct'],
        ['edit', '1', '--summary', text],
        ['note', '1', text],
        ['official', 'add', text],
        ['official', 'edit', 'Новик', '--name', text],
        ['topic', 'add', text, 'Тема'],
        ['topic', 'add', '99', text],
        ['territory', 'add', text, 'Село'],
        ['territory', 'add', 'T', text],
      ];
      for (const argv of tries) {
        const { exitCode } = await run(...argv);
        expect([argv, exitCode]).toEqual([argv, expect.toBeOneOf([2, 3, 5])]);
      }
    }
    expect(await head()).toBe(before);
  });

  it('comes in by an import no worse', async () => {
    writeFileSync(
      join(office.folder, 'profile.json'),
      JSON.stringify({
        source: 'journal\u001b[2J',
        key: ['№'],
        columns: {
          channel: { const: 'reception' },
          registered: 'Дата\u001b[31m',
          summary: 'Суть',
          applicant: 'Кто',
          topic: 'Тема',
          territory: 'Место',
          controller: 'Контроль',
        },
        createTopics: true,
        createTerritories: true,
        createOfficials: true,
      }),
    );
    const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const texts = Object.values(HOSTILE).filter((text) => !text.includes('\u0000'));
    const rows = texts.flatMap((text, n) => [
      [`${n}`, '26.01.2023', ...Array(5).fill(`я${text}`)],
      [`x${n}`, text, ...Array(5).fill(text)],
    ]);
    const csv = [['№', 'Дата\u001b[31m', 'Суть', 'Кто', 'Тема', 'Место', 'Контроль'], ...rows];
    writeFileSync(
      join(office.folder, 'journal.csv'),
      csv.map((row) => `${row.map(cell).join(';')}\n`).join(''),
    );
    for (const format of FORMATS) {
      const { exitCode } = await run(
        'import',
        'journal.csv',
        '--profile',
        'profile.json',
        '--format',
        format,
      );
      expect(exitCode).toBe(4);
    }
    for (const view of [
      ['list', '--limit', '0'],
      ['topic', 'list'],
      ['official', 'list'],
      ['report', '2023'],
    ])
      for (const format of FORMATS)
        expect((await run(...view, '--format', format)).exitCode).toBe(0);
    await done('check');
  });
});

describe('a command line that quotes itself', () => {
  it.each(Object.entries(HOSTILE))('quotes %s harmlessly in its errors', async (_, text) => {
    await done('add', 'Лампа', '--channel', 'written');
    const before = await head();
    const tries = [
      [text],
      ['topic', text],
      ['show', text],
      ['note', text, 'x'],
      ['list', `--${text}`],
      ...['channel', 'status', 'topic', 'territory', 'controller', 'executor', 'period'].map(
        (name) => ['list', `--${name}=${text}`],
      ),
      ...['from', 'to', 'limit', 'sort', 'lang', 'format', 'now', 'outcome'].map((name) => [
        'list',
        `--${name}=${text}`,
      ]),
      ['list', '-o', `no/${text}/x`],
      ['report', text],
      ['help', text],
      ['config', 'get', text],
      ['config', 'set', text, text],
      ['import', text, '--profile', text],
      ['backup', `no/${text}`],
      ['add', 'Лампа', '--channel', 'direct', `--received=${text}`, `--topic=${text}`],
      ['answer', '1', `--outcome=${text}`],
      ['answer', '1', '--outcome=explained', `--on=${text}`, `--question=${text}`],
      ['edit', '1', `--expect-version=${text}`],
      ['check', `--head=${text}`],
    ];
    for (const argv of tries)
      for (const how of [[], ['--json']]) {
        const { exitCode, stdout } = await run(...argv, ...how);
        expect([argv, exitCode]).toEqual([argv, expect.toBeOneOf([0, 1, 2, 3, 4, 5, 74])]);
        if (exitCode > 1) expect(stdout).toBe('');
      }
    for (const argv of [
      ['list', '--db', `no/${text}`],
      ['check', '--db', text],
      ['--db', text],
    ]) {
      const { exitCode, stdout, stderr } = await office.run(argv);
      expect([argv, exitCode]).toEqual([argv, expect.toBeOneOf([0, 2, 74])]);
      expect(RAW.exec(stdout + stderr)).toBeNull();
    }
    expect(await head()).toBe(before);
  });
});
