import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPostOffice } from '../../src/cli/remind/post-office.ts';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';
import { type MailServer, mailServer, silentServer } from '../support/mail-server.ts';

/** Overdue on 28 April: Новик has two matters, Шевчук one, Корзун no address. */
const OFFICE = [
  ['init'],
  ['official', 'add', 'Новик Павел', '--email', 'novik@polotsk.example'],
  ['official', 'add', 'Шевчук Ольга', '--email', 'shevchuk@polotsk.example'],
  ['official', 'add', 'Корзун Наталья'],
  ['add', 'Яма', '--channel', 'written', '--applicant', 'Иванова Анна', '--controller', 'Новик'],
  ['add', 'Снег', '--channel', 'written', '--controller', 'Новик', '--topic', '03.3'],
  ['add', 'Лифт', '--channel', 'written', '--controller', 'Шевчук'],
  ['add', 'Шум', '--channel', 'written', '--controller', 'Корзун'],
];
const ON_THE_DAY = '2023-04-28T06:00:00.000Z';

let office: FakeOffice;
let server: MailServer | null;

beforeEach(async () => {
  server = null;
  office = fakeOffice({ env: { XDG_CONFIG_HOME: undefined } });
  for (const argv of OFFICE) expect((await office.run(argv)).exitCode).toBe(0);
});
afterEach(async () => {
  await server?.close();
  office.remove();
});

const configure = async (settings: Readonly<Record<string, string>>): Promise<void> => {
  for (const [key, value] of Object.entries(settings))
    expect((await office.run(['config', 'set', key, value])).exitCode).toBe(0);
};
const through = (port: number, more: Readonly<Record<string, string>> = {}): Promise<void> =>
  configure({
    smtpHost: '127.0.0.1',
    smtpPort: String(port),
    smtpFrom: 'Реестр <register@polotsk.example>',
    smtpSecurity: 'none',
    ...more,
  });
const remind = (env: Readonly<Record<string, string>> = {}, argv: readonly string[] = []) =>
  office.run(['remind', '--send', ...argv], { now: ON_THE_DAY, env });

/** The body of a letter: nodemailer chooses base64 or quoted-printable for Cyrillic. */
function bodyOf(raw: string): string {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString();
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

describe('remind --send', () => {
  it('mails each controller once a day, and names who has no address', async () => {
    server = await mailServer();
    await through(server.port);
    const first = await remind();
    expect([first.exitCode, first.stdout]).toEqual([0, '']);
    expect(first.stderr).toContain('Корзун Наталья');
    expect(server.letters.map(({ to }) => to)).toEqual([
      ['novik@polotsk.example'],
      ['shevchuk@polotsk.example'],
    ]);
    await remind();
    expect(server.letters).toHaveLength(2);
    expect((await office.run(['check'])).exitCode).toBe(0);
  });

  it('says numbers, dates and topics, and neither who appeals nor what he wrote', async () => {
    server = await mailServer();
    await through(server.port);
    await remind();
    const body = bodyOf(server.letters[0]?.raw ?? '');
    expect(body).toContain('П-1/2023');
    expect(body).toContain('03.3');
    expect(body).not.toMatch(/Иванова|Яма|Снег/);
  });

  it('sends on the same day only what has come since', async () => {
    server = await mailServer();
    await through(server.port);
    await remind();
    await office.run(['add', 'Пожар', '--channel', 'written', '--controller', 'Шевчук']);
    await remind();
    expect(server.letters).toHaveLength(3);
    expect(bodyOf(server.letters[2]?.raw ?? '')).toContain('П-5/2023');
    expect(bodyOf(server.letters[2]?.raw ?? '')).not.toContain('П-3/2023');
  });

  it('sends everything anew on the next day', async () => {
    server = await mailServer();
    await through(server.port);
    await remind();
    await office.run(['remind', '--send'], { now: '2023-04-29T06:00:00.000Z' });
    expect(server.letters).toHaveLength(4);
  });

  it('lets one refused address keep no other letter back, and tries it again', async () => {
    const refused = new Set(['novik@polotsk.example']);
    server = await mailServer({
      onRcptTo({ address }, _session, done) {
        done(
          refused.has(address)
            ? Object.assign(new Error('no such box'), { responseCode: 550 })
            : null,
        );
      },
    });
    await through(server.port);
    const { exitCode, stderr } = await remind();
    expect(exitCode).toBe(75);
    expect(stderr).toContain('novik@polotsk.example');
    expect(server.letters.map(({ to }) => to[0])).toEqual(['shevchuk@polotsk.example']);
    refused.clear();
    expect((await remind()).exitCode).toBe(0);
    expect(server.letters.map(({ to }) => to[0])).toEqual([
      'shevchuk@polotsk.example',
      'novik@polotsk.example',
    ]);
  });

  it('loses nothing where no server answers: exit 75, and the next run sends all', async () => {
    const port = await freePort();
    await through(port);
    const { exitCode, stderr } = await remind();
    expect(exitCode).toBe(75);
    expect(stderr).toContain('127.0.0.1');
    server = await mailServer();
    await configure({ smtpPort: String(server.port) });
    expect((await remind()).exitCode).toBe(0);
    expect(server.letters).toHaveLength(2);
  });

  it('gives up on a server that never says a word', async () => {
    const silent = await silentServer();
    try {
      const settings = { smtpHost: '127.0.0.1', smtpPort: String(silent.port), smtpFrom: 'a@b.by' };
      const post = await openPostOffice({ ...settings, smtpSecurity: 'none' }, { env: {} }, 200);
      const letter = {
        to: { name: 'x', address: 'x@b.by' },
        subject: '',
        text: '',
        messageId: '<x@y>',
      };
      await expect(post.send(letter)).rejects.toMatchObject({ fault: { code: 'mail-failed' } });
      post.close();
    } finally {
      await silent.close();
    }
  });

  it('asks for what is not configured', async () => {
    const { exitCode, stderr } = await remind();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('smtpHost');
  });

  it('prints what it would send in a dry run, and sends nothing', async () => {
    server = await mailServer();
    await through(server.port);
    const { stdout } = await remind({}, ['--dry-run']);
    expect(stdout).toContain('П-1/2023');
    expect(server.letters).toHaveLength(0);
  });

  it('is silent where nothing is owed: 0 bytes, exit 0', async () => {
    for (const number of ['П-1', 'П-2', 'П-3', 'П-4'])
      await office.run(['answer', number, '--outcome', 'explained']);
    for (const number of ['П-1', 'П-2', 'П-3', 'П-4']) await office.run(['release', number]);
    expect(await remind()).toMatchObject({ exitCode: 0, transcript: '' });
  });
});

describe('logging in to the mail server', () => {
  const demanding = () =>
    mailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth({ username, password }, _session, done) {
        if (username === 'register' && password === 'сто тайн') done(null, { user: 'register' });
        else done(Object.assign(new Error('wrong password'), { responseCode: 535 }));
      },
    });

  it('takes the password from the environment', async () => {
    server = await demanding();
    await through(server.port, { smtpUser: 'register' });
    expect((await remind({ APPEALS_SMTP_PASSWORD: 'сто тайн' })).exitCode).toBe(0);
    expect(server.letters).toHaveLength(2);
  });

  it('takes it from a file that only its owner reads', async () => {
    server = await demanding();
    const file = join(office.folder, 'password');
    writeFileSync(file, 'сто тайн\n', { mode: 0o600 });
    await through(server.port, { smtpUser: 'register', smtpPasswordFile: file });
    expect((await remind()).exitCode).toBe(0);
    chmodSync(file, 0o644);
    const { exitCode, stderr } = await office.run(['remind', '--send'], {
      now: '2023-04-29T06:00:00.000Z',
    });
    expect(exitCode).toBe(4);
    expect(stderr).toContain('chmod 600');
  });

  it('never prints a password that was refused', async () => {
    server = await demanding();
    await through(server.port, { smtpUser: 'register' });
    const { exitCode, transcript } = await remind({ APPEALS_SMTP_PASSWORD: 'не тот' });
    expect(exitCode).toBe(75);
    expect(transcript).not.toContain('не тот');
    expect(server.letters).toHaveLength(0);
  });
});

const HAS_OPENSSL = spawnSync('openssl', ['version']).status === 0;
if (!HAS_OPENSSL)
  process.stderr.write('skipped: no openssl here, so no certificate to talk privately with\n');

describe.skipIf(!HAS_OPENSSL)('a private talk with the mail server', () => {
  const certificate = () => {
    const at = (name: string) => join(office.folder, name);
    execFileSync(
      'openssl',
      [
        ...[
          'req',
          '-x509',
          '-newkey',
          'rsa:2048',
          '-nodes',
          '-days',
          '2',
          '-subj',
          '/CN=127.0.0.1',
        ],
        ...[
          '-addext',
          'subjectAltName=IP:127.0.0.1',
          '-keyout',
          at('key.pem'),
          '-out',
          at('cert.pem'),
        ],
      ],
      { stdio: 'ignore' },
    );
    return {
      key: readFileSync(at('key.pem')),
      cert: readFileSync(at('cert.pem')),
      path: at('cert.pem'),
    };
  };

  it.each([
    ['tls', true],
    ['starttls', false],
  ] as const)(
    'over %s refuses a certificate that nobody vouches for, unless it is named',
    async (security, secure) => {
      const { key, cert, path } = certificate();
      server = await mailServer({ secure, key, cert });
      await through(server.port, { smtpSecurity: security });
      expect((await remind()).exitCode).toBe(75);
      expect(server.letters).toHaveLength(0);
      await configure({ smtpCa: path });
      expect((await remind()).exitCode).toBe(0);
      expect(server.letters).toHaveLength(2);
    },
  );

  it('over starttls talks to no server that cannot', async () => {
    server = await mailServer({ hideSTARTTLS: true, disabledCommands: ['AUTH', 'STARTTLS'] });
    await through(server.port, { smtpSecurity: 'starttls' });
    expect((await remind()).exitCode).toBe(75);
    expect(server.letters).toHaveLength(0);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise<void>((resolve) => probe.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
