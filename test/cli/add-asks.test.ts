import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';
import { CTRL_C, DOWN, ENTER, scriptedTerminal } from '../support/scripted-terminal.ts';

let office: FakeOffice;
beforeEach(() => {
  office = fakeOffice();
});
afterEach(() => office.remove());

const typed = (text: string) => `${text}${ENTER}`;

describe('add on a terminal', () => {
  it('asks for what is missing, narrows a list down by what is typed, and stops at Ctrl-C', async () => {
    await office.run(['init']);
    const terminal = scriptedTerminal([
      { sees: 'В чём суть обращения?', types: typed('Не горит фонарь') },
      { sees: 'Как поступило?', types: `${DOWN}${ENTER}` },
      { sees: 'Из какой соцсети?', types: ENTER },
      { sees: 'Имя в сети', types: typed('anna_p') },
      { sees: 'Кто обратился?', types: ENTER },
      { sees: 'Тематика', types: 'освещ' },
      { sees: 'Наружное освещение', types: ENTER },
    ]);
    const { exitCode, stdout, stderr } = await office.run(['add', '--json'], { terminal });
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      number: 'Д-1/2023',
      channel: 'direct',
      network: 'instagram',
      applicant: { handle: 'anna_p', name: null },
      summary: 'Не горит фонарь',
      topic: '02.2',
    });

    const all = ['Шум', '--channel', 'reception', '--applicant', 'Петров П. П.', '--topic', '16'];
    const silent = scriptedTerminal([]);
    expect((await office.run(['add', ...all], { terminal: silent })).exitCode).toBe(0);
    expect(silent.screen()).toBe('');

    const given = scriptedTerminal([{ sees: 'Как поступило?', types: CTRL_C }]);
    expect((await office.run(['add', 'Шум'], { terminal: given })).exitCode).toBe(130);
    expect(JSON.parse((await office.run(['list', '--json'])).stdout)).toHaveLength(2);
  });

  it('never asks with --yes, nor without a terminal', async () => {
    await office.run(['init']);
    const terminal = scriptedTerminal([]);
    expect((await office.run(['add', 'Шум', '--yes'], { terminal })).exitCode).toBe(2);
    expect((await office.run(['add', 'Шум'])).stderr).toContain('--channel');
    expect(terminal.screen()).toBe('');
  });
});
