import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));

let office: FakeOffice;
let older: string;
const run = async (...argv: string[]) => JSON.parse((await office.run([...argv, '--json'])).stdout);

const read = <T>(name: string): T => JSON.parse(readFileSync(join(older, name), 'utf8'));
const write = (name: string, json: unknown): void =>
  writeFileSync(join(older, name), JSON.stringify(json));

/** The data of an older program: a year and a topic less. */
beforeEach(() => {
  office = fakeOffice();
  older = join(office.folder, 'older');
  cpSync(DATA, older, { recursive: true });
  const calendar: { years: unknown[] } = read('calendars/by.json');
  write('calendars/by.json', { ...calendar, years: calendar.years.slice(0, -1) });
  write('topics.json', read<unknown[]>('topics.json').slice(0, -1));
});
afterEach(() => office.remove());

it('init --update adds new years and topics, and leaves what the office has changed', async () => {
  await office.run(['init'], { dataFolder: older });
  await run('topic', 'edit', '03.1', '--name', 'Дороги и улицы города');
  await run('topic', 'retire', '18');
  expect(await run('init', '--update', '--dry-run')).toMatchObject({ calendar: [2027], topics: 1 });
  expect(await run('init', '--update')).toMatchObject({ calendar: [2027], topics: 1 });
  expect(await run('init', '--update')).toMatchObject({ calendar: [], topics: 0 });
  const topics: { code: string; name: { ru: string }; activeTo: string | null }[] = await run(
    ...['topic', 'list', '--all'],
  );
  const named = (wanted: string) => topics.find(({ code }) => code === wanted);
  expect(named('99')).toBeDefined();
  expect(named('03.1')?.name.ru).toBe('Дороги и улицы города');
  expect(named('18')?.activeTo).toBe('2023-04-03');
  expect(await run('check')).toMatchObject({ sound: true });
  expect(await run('undo')).toEqual([]);
  expect(await run('init', '--update')).toMatchObject({ calendar: [2027], topics: 1 });
});
