import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltProgram, builtProgram } from './built-program.ts';

let appeals: BuiltProgram;
beforeAll(async () => {
  appeals = builtProgram();
  expect(await appeals.run(['init', '--quiet'])).toMatchObject({ exitCode: 0 });
});
afterAll(() => appeals.remove());

const put = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(appeals.at(path)), { recursive: true });
  writeFileSync(appeals.at(path), content);
};
/** windows-1251 of Russian letters. */
const in1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    return code < 0x80 ? code : code - 0x350;
  });

const LETTER = [
  'From: =?utf-8?B?0JDQvdC90LA=?= <anna@example.by>',
  'To: rik@example.by',
  'Date: Thu, 30 Mar 2023 09:10:00 +0300',
  'Message-ID: <1@example.by>',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Не горит фонарь',
  '',
].join('\r\n');
const VK = `<html><body><div class="item"><div class="message" data-id="1"><div class="message__header">
<a href="https://vk.com/id5">Анна</a>, 30 мар 2023 в 9:10:00</div><div>Не горит фонарь</div></div></div></body></html>`;
const TELEGRAM = {
  name: 'Анна',
  type: 'personal_chat',
  id: 5,
  messages: [
    {
      ...{ id: 1, type: 'message', date: '2023-03-30T09:10:00', date_unixtime: '1680156600' },
      ...{ from: 'Анна', from_id: 'user5', photo: 'photos/1.jpg', text: 'Не горит фонарь' },
    },
  ],
};

describe('the built program', () => {
  it('is ASCII, as it is read', () => {
    const chunks = readdirSync(dirname(appeals.path)).filter((name) => name.endsWith('.js'));
    expect(chunks.length).toBeGreaterThan(5);
    for (const name of chunks)
      expect([name, /[^\0-\x7f]/.test(readFileSync(join(dirname(appeals.path), name), 'utf8'))]) //
        .toEqual([name, false]);
  });

  it.each([
    ['a mail', () => put('export/1.eml', LETTER)],
    ['an archive of VK', () => put('export/messages/5/messages0.html', in1251(VK))],
    [
      'a chat of WhatsApp',
      () => put('export/chat.txt', '30.03.2023, 09:10 - Анна: Не горит фонарь\n'),
    ],
    ['an archive with a chat of Telegram and its photo', putTelegram],
  ])('reads %s', async (_, make) => {
    rmSync(appeals.at('export'), { recursive: true, force: true });
    const register = ['--db', appeals.at(`${readdirSync(appeals.at('.')).length}.db`)];
    await appeals.run(['init', '--quiet', ...register]);
    make();
    const line = ['inbox', 'import', 'export', '--account', 'rik@example.by', '--json'];
    const { exitCode, stdout, stderr } = await appeals.run([...line, ...register]);
    expect([exitCode, stderr.split('\n').filter((one) => one.startsWith('{'))]).toEqual([0, []]);
    expect(JSON.parse(stdout).exports).toMatchObject([{ newMessages: 1, problems: 0 }]);
    const talk = JSON.parse(
      (await appeals.run(['inbox', 'show', '1', '--json', ...register])).stdout,
    ).talk;
    expect(talk).toMatchObject([{ text: 'Не горит фонарь', sender: { name: 'Анна' } }]);
  });

  it('guesses the profile of a journal by Russian words', async () => {
    put('journal.csv', '№;Дата поступления;Ф.И.О.;Содержание\n1;26.01.2023;Анна;Лужа\n');
    const { exitCode, stdout } = await appeals.run(['import', 'journal.csv', '--suggest']);
    expect([exitCode, Object.keys(JSON.parse(stdout).columns)]).toEqual([
      0,
      expect.arrayContaining(['received', 'summary']),
    ]);
  });
});

function putTelegram(): void {
  const files = {
    'result.json': Buffer.from(JSON.stringify(TELEGRAM)),
    'photos/1.jpg': Buffer.from('GIF89a'),
  };
  put('export/telegram.zip', zipSync(files));
}
