import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';

const PRIVATE = {
  '--applicant': 'Иванова Анна Петровна',
  '--organisation': 'ИП Сидорчук',
  '--address': 'ул. Полевая, 12',
  '--phone': '+375 29 111-22-33',
  '--email': 'anna@example.by',
  '--handle': 'anna_p',
};
const FORMATS = ['table', 'json', 'ndjson', 'csv', 'md'];

let office: FakeOffice;
const run = (...argv: string[]) => office.run(['--db', 'r.db', '--redact', ...argv]);

beforeEach(async () => {
  office = fakeOffice();
  await run('init');
});
afterEach(() => office.remove());

describe('--redact', () => {
  it('masks the applicant in whatever is printed of an appeal, in every format', async () => {
    const add = ['add', 'Лампа', '--channel', 'direct', '--network', 'telegram'];
    const views = [
      [...add, ...Object.entries(PRIVATE).flat()],
      ['edit', '1', '--applicant', 'Петрова Нина', '--phone', '112', '--email', 'n@example.by'],
      ['undo'],
      ['show', '1'],
      ['list'],
      ['history', '1'],
    ];
    for (const format of FORMATS)
      for (const view of views) {
        const year = view[1] === '1' ? [view[0] ?? '', 'Д-1', ...view.slice(2)] : view;
        const { exitCode, transcript } = await run(...year, '--format', format);
        expect([view[0], exitCode]).toEqual([view[0], 0]);
        for (const text of [...Object.values(PRIVATE), 'Петрова', '112', 'n@example.by'])
          expect(transcript, `${view[0]} as ${format}`).not.toContain(text);
      }
  });

  it('still tells that a field was changed', async () => {
    await run('add', 'Лампа', '--channel', 'written', '--phone', '111');
    const { stdout } = await run('edit', 'П-1', '--phone', '112');
    expect(stdout).toContain('*** → ***');
  });
});
