import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FakeOffice, fakeOffice } from '../../support/fake-process.ts';
import { instagramExport } from '../../support/instagram-export.ts';
import { type Act, CTRL_C, ENTER, scriptedTerminal } from '../../support/scripted-terminal.ts';

let office: FakeOffice;
beforeEach(async () => {
  office = fakeOffice();
  instagramExport(join(office.folder, 'export'), {
    anna: [['2023-03-30T09:10', 'Анна', 'Не горит фонарь']],
    olga: [['2023-03-31T09:10', 'Ольга', 'Спасибо за дорогу']],
    petr: [['2023-04-01T09:10', 'Пётр', 'Яма во дворе']],
  });
  await office.run(['init', '--quiet']);
  expect((await office.run(['inbox', 'import', 'export'])).exitCode).toBe(0);
});
afterEach(() => office.remove());

const ESCAPE = '\u001b';
const KEYS = '[П]ринять';

async function worked(acts: readonly Act[], lang = 'ru') {
  const terminal = scriptedTerminal(acts);
  const env = { APPEALS_LANG: lang };
  const { exitCode, stderr } = await office.run(['inbox', 'work'], { terminal, env });
  const states = JSON.parse((await office.run(['inbox', '--json'])).stdout);
  return {
    exitCode,
    stderr,
    screen: terminal.screen(),
    left: states.map(({ number }: { number: number }) => number),
  };
}

describe('inbox work', () => {
  it('goes through the threads key by key: accepts, dismisses with a reason, leaves for later', async () => {
    const { exitCode, stderr, screen, left } = await worked([
      { sees: KEYS, types: 'a' },
      { sees: 'В чём суть обращения?', types: ENTER },
      { sees: 'Кто обратился?', types: ENTER },
      { sees: 'Тематика', types: 'освещ' },
      { sees: 'Наружное освещение', types: ENTER },
      { sees: KEYS, types: 'd' },
      { sees: 'Почему не обращение?', types: '2' },
      { sees: KEYS, types: 's' },
    ]);
    expect([exitCode, left]).toEqual([0, [3]]);
    expect(screen).toContain('Принято: Д-1/2023');
    expect(screen).toContain('Без регистрации: благодарность');
    expect(stderr).toContain('Принято: 1, без регистрации: 1, ждут решения: 1.');
    const [appeal] = JSON.parse((await office.run(['list', '--json'])).stdout);
    expect(appeal).toMatchObject({
      summary: 'Не горит фонарь',
      receivedOn: '2023-03-30',
      topic: '02.2',
      applicant: { name: null, handle: 'Анна' },
    });
  });

  it.each<[string, string, string, string]>([
    ['the Russian layout', 'ru', 'Вв3', 'ЙЫЫй'],
    ['the words of the language', 'be', 'бБ3', 'дДЗ'],
  ])('knows the keys of %s', async (_, lang, dismissing, rest) => {
    const { exitCode, left } = await worked(
      [{ sees: '[П]', types: `${dismissing.slice(1)}${rest.slice(1)}` }],
      lang,
    );
    expect([exitCode, left]).toEqual([0, [2, 3]]);
  });

  it('passes over keys that mean nothing, and thinks better of a reason at Esc', async () => {
    const { exitCode, left } = await worked([
      { sees: KEYS, types: 'x1d' },
      { sees: 'Почему не обращение?', types: `9${ESCAPE}` },
      { sees: KEYS, types: 'q' },
    ]);
    expect([exitCode, left]).toEqual([0, [1, 2, 3]]);
  });

  it('goes back to the thread when a question is given up, and keeps what was decided at Ctrl-C', async () => {
    const { exitCode, left } = await worked([
      { sees: KEYS, types: 'd' },
      { sees: 'Почему не обращение?', types: '1' },
      { sees: KEYS, types: 'п' },
      { sees: 'В чём суть обращения?', types: CTRL_C },
      { sees: KEYS, types: CTRL_C },
    ]);
    expect([exitCode, left]).toEqual([130, [2, 3]]);
  });

  it('says of a thread that somebody else has decided on meanwhile, and goes on', async () => {
    const terminal = scriptedTerminal([
      { sees: 'Почему не обращение?', types: '1' },
      { sees: KEYS, types: 'q' },
    ]);
    const running = office.run(['inbox', 'work'], { terminal });
    await vi.waitUntil(() => terminal.screen().includes(KEYS), { timeout: 30_000 });
    await office.run(['inbox', 'dismiss', '1', '--reason', 'spam', '--actor', 'olga']);
    terminal.input.push('d');
    const { exitCode, stderr } = await running;
    expect(exitCode).toBe(0);
    expect(stderr).toContain('По переписке № 1 уже решено');
  });

  it('needs a terminal, and says so where nothing waits', async () => {
    expect((await office.run(['inbox', 'work'])).exitCode).toBe(2);
    for (const thread of ['1', '2', '3'])
      await office.run(['inbox', 'dismiss', thread, '--reason', 'spam']);
    const { exitCode, stderr } = await worked([]);
    expect([exitCode, stderr]).toEqual([0, 'Входящих, ожидающих решения, нет.\n']);
  });
});
