import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';

let office: FakeOffice;
const run = (...argv: string[]) => office.run(['--db', 'r.db', '--format', 'csv', ...argv]);
const rows = async (...argv: string[]) => (await run(...argv)).stdout.trim().split('\n').slice(1);

beforeEach(async () => {
  office = fakeOffice();
  await run('init');
  await run('official', 'add', 'Новик Павел', '--post', 'начальник');
});
afterEach(() => office.remove());

describe('undo of what was done to a list', () => {
  it('says which entry has become what', async () => {
    await run('official', 'retire', 'Новик', '--on', '2023-03-31');
    expect(await rows('undo', '--dry-run')).toEqual(['Новик Павел,activeTo,31.03.2023 → —']);
    expect(await rows('undo')).toEqual(['Новик Павел,activeTo,31.03.2023 → —']);
    expect(await rows('undo', '--redo')).toEqual(['Новик Павел,activeTo,31.03.2023']);
    await run('undo');
    expect(await rows('undo')).toEqual([
      'Новик Павел,name,Новик Павел → —',
      'Новик Павел,post,начальник → —',
    ]);
  });

  it('names a topic in all its languages', async () => {
    await run('topic', 'edit', '03.1', '--be', 'Дарогі');
    expect(await rows('undo')).toEqual([
      '03.1,name,Ремонт дорог и улиц / Дарогі / Road repairs → Ремонт дорог и улиц / Рамонт дарог і вуліц / Road repairs',
    ]);
  });

  it('names the entry that somebody has changed since', async () => {
    await run('official', 'edit', 'Новик', '--post', 'директор', '--actor', 'anna');
    const { exitCode, stderr } = await run('undo', '--format', 'json');
    expect(exitCode).toBe(3);
    expect(JSON.parse(stderr)).toMatchObject({
      error: { code: 'undo-blocked', subject: 'Новик Павел', actor: 'anna' },
    });
  });
});
