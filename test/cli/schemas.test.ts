import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  CHANNELS,
  CONTROLS,
  KINDS,
  LEGAL_STATUSES,
  NETWORKS,
  OUTCOMES,
  STATUSES,
} from '../../src/domain/codes.ts';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';
import { instagramExport, PAGE } from '../support/instagram-export.ts';
import { schemaFaults, schemaNamed } from '../support/json-schema.ts';

const SCHEMAS = readdirSync(new URL('../../data/schema/', import.meta.url)).map((file) =>
  file.replace('.json', ''),
);

/** A clerk's day: what is typed, and the schema of what is printed. */
const DAY: readonly (readonly [schema: string, ...argv: string[]])[] = [
  ['init', 'init'],
  ['init', 'init', '--update'],
  ['official', 'official', 'add', 'Новик Павел Викторович', '--post', 'начальник', '--login', 'n'],
  ['official', 'official', 'add', 'Шевчук Ольга Ивановна'],
  ['official', 'official', 'edit', 'Новик', '--from', '2020-01-01'],
  ['topic', 'topic', 'add', '98', 'Тест', '--be', 'Тэст', '--en', 'Test'],
  ['topic', 'topic', 'edit', '98', '--name', 'Проверка'],
  ['topic', 'topic', 'retire', '98'],
  ['topic', 'topic', 'restore', '98'],
  ['territory', 'territory', 'add', 'ekiman', 'Экиманский сельсовет'],
  [
    'appeal',
    ...['add', 'Лампа', '--channel', 'reception', '--applicant', 'Иванова Анна', '--phone', '112'],
    ...['--question', 'Лампа', '--question', 'Столб', '--topic', '02.2', '--territory', 'ekiman'],
    ...['--controller', 'Новик', '--executor', 'Шевчук', '--resolution', 'Заменить'],
  ],
  ['appeal', 'add', 'Яма', '--channel', 'direct', '--network', 'telegram', '--handle', 'anna'],
  ['appeal', 'add', 'Снег', '--channel', 'written', '--signatories', '12', '--key', 'k-1'],
  ['appeal', 'add', 'Шум', '--channel', 'written', '--anonymous', '--registered', '2023-03-01'],
  ['appeals', 'assign', 'Д-1', 'П-1', '--controller', 'Шевчук', '--due', '+5wd'],
  ['appeals', 'note', 'Д-1', 'Звонила'],
  ['appeal', 'edit', 'Д-1', '--summary', 'Яма у дома', '--email', 'anna@example.by'],
  ['appeals', 'answer', 'Д-1', '--outcome', 'satisfied', '--reply-number', '7'],
  ['appeals', 'answer', 'ЛП-1', '--outcome', 'explained', '--question', '2'],
  ['appeals', 'release', 'Д-1'],
  ['appeals', 'undo'],
  ['appeals', 'undo', '--redo'],
  ['appeals', 'reassign', 'Новик', 'Шевчук'],
  ['official', 'official', 'retire', 'Новик'],
  ['appeals', 'undo'],
  ['official', 'official', 'retire', 'Новик'],
  ['official', 'official', 'restore', 'Новик'],
  ['appeal', 'show', 'Д-1'],
  ['appeal', 'show', 'ЛП-1', '--redact'],
  ['appeals', 'list'],
  ['appeals', 'list', '--channel', 'stream'],
  ['appeal', ...['add', 'Свет', '--channel', 'written', '--against', 'Новик', '--due', '+2wd']],
  ['appeals', 'extend', 'П-3', '--reason', 'Нужна проверка'],
  ['appeals', 'answer', 'П-3', '--interim', '--reply-number', '3-11'],
  ['due-list', 'due', '--within', '60d'],
  ['due-list', 'due', '--overdue', '--channel', 'stream'],
  ['workload', 'due', '--by', 'controller'],
  ['reminders', 'remind', '--within', '60d'],
  ['due', 'due', 'calc', '2023-04-14'],
  ['due-explain', 'due', 'explain', 'П-3'],
  ['calendar-years', 'calendar', 'move', '2023-04-21', '2023-04-15'],
  ['due-changes', 'due', 'recompute', '--dry-run'],
  ['calendar-years', 'calendar', 'unmove', '2023-04-21'],
  ['calendar-year', 'calendar', 'show', '2023'],
  ['appeals', 'visit', 'П-2', '--no-visit-reason', 'Осмотр ничего не даст'],
  ['appeals', 'forward', 'П-2', '--to', 'Облисполком', '--number', '7', '--notified', 'today'],
  ['appeals', 'decline', 'П-3', '--ground', 'form'],
  ['appeals', 'reopen', 'П-3', '--reason', 'Дополнено'],
  ['policy', 'policy', 'show'],
  ['policy-summary', 'policy', 'use', 'kz'],
  ['history', 'history', 'Д-1'],
  ['history', 'history', 'ЛП-1', '--redact'],
  ['officials', 'official', 'list', '--all'],
  ['topics', 'topic', 'list'],
  ['territories', 'territory', 'list'],
  ['account', 'account', 'add', 'polotsk', '--network', 'instagram', '--official', 'Новик'],
  ['followers', 'account', 'followers', 'polotsk', '7450', '--on', '2023-03-31'],
  ['account', 'account', 'edit', 'polotsk', '--since', '2021-09-01'],
  ['account', 'account', 'retire', 'polotsk', '--on', '2023-03-31'],
  ['account', 'account', 'restore', 'polotsk'],
  ['accounts', 'account', 'list'],
  ['import', 'import', 'journal.csv', '--profile', 'profile.json', '--dry-run'],
  ['import', 'import', 'journal.csv', '--profile', 'profile.json'],
  ['import', 'import', 'later.csv', '--profile', 'profile.json'],
  ['inbox-import', 'inbox', 'import', 'instagram', '--dry-run'],
  ['inbox-import', 'inbox', 'import', 'instagram'],
  ['inbox-list', 'inbox', 'list'],
  ['inbox-list', 'inbox', 'list', '--redact', '--network', 'vk'],
  ['inbox-talk', 'inbox', 'show', '1'],
  ['appeal', 'inbox', 'accept', '1', '--topic', '02.2'],
  ['appeals', 'inbox', 'accept', '2', '--appeal', 'Д-2'],
  ['inbox-talk', 'inbox', 'dismiss', '3', '--reason', 'thanks', '--note', 'Мило'],
  ['inbox-list', 'inbox', 'list', '--decided'],
  ['inbox-talk', 'inbox', 'reopen', '3'],
  ['report', 'report', '2023-03', '--sections', 'direct'],
  ['profile', 'import', 'journal.csv', '--suggest'],
  ['appeals', 'attach', 'Д-1', 'journal.csv', '--dry-run'],
  ['appeals', 'attach', 'Д-1', 'journal.csv', 'profile.json'],
  ['appeal', 'show', 'Д-1', '--redact'],
  ['people', 'person', 'list'],
  ['people', 'person', 'list', '--redact', '--limit', '1'],
  ['person', 'person', 'show', 'ЛП-1'],
  ['person', 'person', 'merge', 'ЛП-1', 'Д-1', '--reason', 'Назвалась'],
  ['report', 'report', '2023-Q1'],
  ['report', 'report', '2023-Q1', '--sections', 'all'],
  ['report-check', 'report', '2023-Q1', '--check'],
  ['stats', 'stats', '2023-Q1', '--by', 'channel'],
  ['stats', 'stats', '2023', '--by', 'topic,executor', '--measure', 'count,median-days,in-time'],
  ['report-check', 'stats', '2023-Q1', '--by', 'month,kind', '--check'],
  ['frozen-report', 'report', '2023-Q1', '--freeze'],
  ['appeal', 'edit', 'П-2', '--topic', '03'],
  ['appeal', 'add', 'Вода', '--channel', 'written', '--registered', '2023-03-15'],
  ['frozen-reports', 'report', 'frozen'],
  ['report', 'report', 'frozen', '2023-Q1'],
  ['frozen-changes', 'report', 'frozen', '2023-Q1', '--compare'],
  ['report-corrections', 'report', '2023-Q1', '--corrections'],
  ['report-definitions', 'report', '--define'],
  ['check', 'check'],
  ['check', 'check', '--head', 'f'.repeat(64)],
  ['backup', 'backup', 'copy.db'],
  ['appeals', 'export'],
  ['restore', 'restore', 'copy.db', '--db', 'again.db'],
  ['config', 'config', 'list'],
  ['setting', 'config', 'get', 'body'],
  ['setting', 'config', 'path'],
  ['exit-codes', 'help', 'exit-codes'],
];

/** One key of several, or a file that people write and leave keys out of. */
const OPTIONAL: ReadonlySet<string> = new Set(['setting', 'profile']);

const WRONG: readonly string[][] = [
  ['nosuch'],
  ['list', '--nosuch'],
  ['add', 'Лампа'],
  ['add', 'Лампа', '--channel', 'pigeon'],
  ['add', 'Лампа', '--channel', 'direct', '--received', '31.02.2023'],
  ['add', 'Лампа', '--channel', 'direct', '--received', '2024-01-01'],
  ['show', '1'],
  ['show', 'ЛП-9'],
  ['release', 'П-1'],
  ['import', 'journal.csv', '--profile', 'journal.csv'],
  ['list', '--db', 'none.db'],
  ['init'],
  ['inbox', 'show', '99'],
  ['inbox', 'reopen', '2000'],
  ['inbox', 'import', 'journal.csv'],
  ['inbox', 'list', '--waiting', 'x'],
];

interface Printed {
  readonly schema: string;
  readonly argv: readonly string[];
  readonly json: unknown;
  readonly lines: readonly unknown[];
}

let office: FakeOffice;
const printed: Printed[] = [];
const errors: { argv: readonly string[]; exitCode: number; stderr: string }[] = [];

beforeAll(async () => {
  office = fakeOffice();
  const put = (name: string, text: string) => writeFileSync(join(office.folder, name), text);
  put('journal.csv', '№;Дата;Суть\n1;26.01.2023;Ямы\n2;31.02.2023;Снег\n');
  put('later.csv', '№;Дата;Суть\n1;26.01.2023;Ямы и лужи\n');
  const columns = { channel: { const: 'reception' }, registered: 'Дата', summary: 'Суть' };
  put('profile.json', JSON.stringify({ source: 'journal', key: ['№'], columns }));
  instagramExport(join(office.folder, 'instagram'), {
    anna: [
      ['2023-03-30T09:10', 'Анна', 'Фонарь', { photos: [{ uri: 'photos/1.jpg' }] }],
      ['2023-03-30T10:00', PAGE, 'Проверим'],
    ],
    petr: [['2023-03-31T09:10', 'Пётр', 'И у нас']],
    olga: [['2023-03-31T09:10', 'Ольга', 'Спасибо']],
  });
  for (const [schema, ...argv] of DAY) {
    const { stdout, stderr } = await office.run([...argv, '--json']);
    if (stdout === '') throw new Error(`${argv.join(' ')}: ${stderr}`);
    const json = JSON.parse(stdout);
    const isRead =
      /^(list|history|report|help|(official|topic|territory|account|inbox) list)\b/.test(
        argv.join(' '),
      );
    const again = isRead ? (await office.run([...argv, '--format', 'ndjson'])).stdout : '';
    const lines = again.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
    printed.push({ schema, argv, json, lines });
  }
  for (const argv of WRONG) errors.push({ argv, ...(await office.run([...argv, '--json'])) });
  const path = join(office.folder, '.local/share/appeals/register.db');
  const behind = new Sqlite(path);
  behind.exec(`update appeals set status = 'answered' where series = 'ЛП'; delete from topics`);
  behind.close();
  const { stdout } = await office.run(['check', '--json']);
  printed.push({
    schema: 'check',
    argv: ['check', 'a spoilt one'],
    json: JSON.parse(stdout),
    lines: [],
  });
});
afterAll(() => office.remove());

describe('JSON', () => {
  it('has the published shape, whatever command prints it', () => {
    expect(printed.length).toBe(DAY.length + 1);
    for (const { schema, argv, json } of printed)
      expect([argv, schemaFaults(schemaNamed(schema), json)]).toEqual([argv, []]);
  });

  it('has in each line of ndjson what an array has in each item', () => {
    const told = printed.filter(({ lines }) => lines.length > 0);
    expect(told.length).toBeGreaterThan(5);
    for (const { argv, json, lines } of told) expect([argv, lines]).toEqual([argv, [json].flat()]);
  });

  it('of an error has the published shape', () => {
    for (const { argv, exitCode, stderr } of errors) {
      expect([argv, exitCode]).toEqual([argv, expect.toBeOneOf([2, 3, 4, 5, 74])]);
      expect([argv, schemaFaults(schemaNamed('error'), JSON.parse(stderr))]).toEqual([argv, []]);
    }
  });

  it('is described for everything that is printed, and nothing else is described', () => {
    const used = new Set([
      ...printed.map(({ schema }) => schema),
      'error',
      'inbox-message',
      'inbox-thread',
    ]);
    expect([...used].sort()).toEqual([...SCHEMAS].sort());
  });

  it('is refused by its schema without any one of its keys, and with a value of another type', () => {
    for (const { schema, json } of printed.filter(({ schema }) => !OPTIONAL.has(schema))) {
      const wrap = (value: unknown) => (Array.isArray(json) ? [value] : value);
      const one = [json].flat()[0] as Record<string, unknown>;
      for (const [key, value] of Object.entries(one ?? {})) {
        const { [key]: _, ...rest } = one;
        const wrong = typeof value === 'object' && value !== null ? 5 : { value };
        for (const spoilt of [rest, { ...one, [key]: wrong }])
          if (schemaFaults(schemaNamed(schema), wrap(spoilt)).length === 0)
            expect.fail(`${schema}: ${key} may be ${JSON.stringify(Reflect.get(spoilt, key))}`);
      }
    }
  });
});

describe('the schema of an appeal', () => {
  it('lists the codes of the trade, as the domain does', () => {
    const { properties, $defs } = schemaNamed('appeal') as {
      properties: Record<string, { enum?: unknown[] }>;
      $defs: Record<string, { enum?: unknown[] }>;
    };
    const codes = {
      channel: CHANNELS,
      kind: KINDS,
      legalStatus: LEGAL_STATUSES,
      control: CONTROLS,
    };
    for (const [key, list] of Object.entries({ ...codes, status: STATUSES }))
      expect(properties[key]?.enum).toEqual([...list]);
    expect(properties.network?.enum).toEqual([...NETWORKS, null]);
    expect($defs.outcomeOrNull?.enum).toEqual([...OUTCOMES, null]);
  });
});
