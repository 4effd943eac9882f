import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../../support/fake-process.ts';

let office: FakeOffice;
const HOSTILE = 'Свет; вода, тепло\\ и \u0007END:VEVENT\nBEGIN:VALARM '.repeat(4);

beforeAll(async () => {
  office = fakeOffice();
  await office.run(['init']);
  await office.run(['official', 'add', 'Новик Павел']);
  await office.run([
    ...['add', HOSTILE, '--channel', 'written', '--controller', 'Новик'],
    ...['--applicant', 'Иванова Анна'],
  ]);
  await office.run(['add', 'Яма', '--channel', 'direct', '--network', 'vk', '--handle', 'anna']);
});
afterAll(() => office.remove());

const calendar = async (...argv: string[]): Promise<string> => {
  const { exitCode, stdout, stderr } = await office.run(['due', '--format', 'ics', ...argv]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
};
/** Lines that were folded, whole again. */
const linesOf = (ics: string): string[] => ics.replaceAll('\r\n ', '').split('\r\n');
const valuesOf = (ics: string, name: string): string[] =>
  linesOf(ics).flatMap((line) => (line.startsWith(name) ? [line.slice(name.length)] : []));

describe('the calendar of what falls due', () => {
  it('has a day for each thing that is owed, with lines of 75 octets that end on CRLF', async () => {
    const ics = await calendar();
    expect(valuesOf(ics, 'DTSTART;VALUE=DATE:')).toHaveLength(3);
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('takes nothing of a text for a line of its own', async () => {
    const ics = await calendar();
    const names = new Set(linesOf(ics).map((line) => line.split(/[:;]/, 1)[0]));
    expect(names).not.toContain('BEGIN:VALARM');
    expect(linesOf(ics).filter((line) => line === 'END:VEVENT')).toHaveLength(3);
    expect(ics).not.toMatch(/\u0007/);
    const [description] = valuesOf(ics, 'DESCRIPTION:').filter((text) => text.startsWith('Свет'));
    expect(description).toMatch(/^Свет\\; вода\\, тепло\\\\ и/);
  });

  it('moves an entry when its due date moves, and makes no second', async () => {
    const before = await calendar('--channel', 'written');
    const [uid] = valuesOf(before, 'UID:');
    await office.run(['extend', 'П-1', '--reason', 'Нужна проверка']);
    const after = await calendar('--channel', 'written');
    expect(valuesOf(after, 'UID:')).toEqual([uid]);
    expect(valuesOf(after, 'DTSTART;VALUE=DATE:')).not.toEqual(
      valuesOf(before, 'DTSTART;VALUE=DATE:'),
    );
    expect(Number(valuesOf(after, 'SEQUENCE:')[0])).toBeGreaterThan(
      Number(valuesOf(before, 'SEQUENCE:')[0]),
    );
  });

  it('leaves the matter out with --redact, and nobody in at all', async () => {
    expect(await calendar()).not.toContain('Иванова');
    expect(await calendar('--redact')).not.toMatch(/Свет|Яма/);
  });

  it('is empty where nothing falls due', async () => {
    const ics = await calendar('--channel', 'stream');
    expect(ics).toContain('BEGIN:VCALENDAR');
    expect(ics).not.toContain('VEVENT');
  });
});
