import { readFile, stat } from 'node:fs/promises';
import { InputError, StoreError, UsageError } from '../../domain/faults.ts';
import type { Process } from '../context.ts';
import type { Settings } from '../settings/settings.ts';
import type { Letter } from './letter.ts';

/** Milliseconds that the server may take for each step of the talk. */
const PATIENCE = 20_000;
const PORTS = { tls: 465, starttls: 587, none: 25 } as const;

/** Sends letters over one connection. */
export interface PostOffice {
  /** Null once the server has taken it; else what it said. Throws where there is no server to talk to. */
  send(letter: Letter): Promise<string | null>;
  close(): void;
}

/** The password comes from the environment or from a file that only its owner reads, never as an option. */
export async function openPostOffice(
  settings: Settings,
  { env }: Pick<Process, 'env'>,
  patience = PATIENCE,
): Promise<PostOffice> {
  const host = needed(settings, 'smtpHost');
  const from = needed(settings, 'smtpFrom');
  const security = settings.smtpSecurity ?? 'starttls';
  const port = Number(settings.smtpPort ?? PORTS[security]);
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    pool: true,
    maxConnections: 1,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(await login(settings, env)),
    ...(settings.smtpCa === undefined
      ? {}
      : {
          tls: { ca: await readFile(settings.smtpCa, 'utf8').catch(unreadable(settings.smtpCa)) },
        }),
  });
  return {
    async send(letter) {
      try {
        await transport.sendMail({ from, ...letter });
        return null;
      } catch (error) {
        const { code, responseCode, message } = error as NodeJS.ErrnoException & {
          responseCode?: number;
        };
        // Refused by the server for this letter alone: others may go through.
        if (code === 'EENVELOPE' || (code === 'EMESSAGE' && responseCode !== undefined))
          return message;
        throw new StoreError({ code: 'mail-failed', host, detail: message }, { cause: error });
      }
    },
    close: () => transport.close(),
  };
}

async function login(settings: Settings, env: Process['env']) {
  const { smtpUser: user, smtpPasswordFile: path } = settings;
  if (user === undefined) return {};
  const pass = env.APPEALS_SMTP_PASSWORD ?? (path === undefined ? null : await secretIn(path));
  if (pass === null) throw new UsageError({ code: 'setting-missing', key: 'smtpPasswordFile' });
  return { auth: { user, pass } };
}

async function secretIn(path: string): Promise<string> {
  const { mode } = await stat(path).catch(unreadable(path));
  if ((mode & 0o077) !== 0) throw new InputError({ code: 'secret-exposed', path });
  return (await readFile(path, 'utf8').catch(unreadable(path))).replace(/\r?\n$/, '');
}

const unreadable =
  (path: string) =>
  (cause: NodeJS.ErrnoException): never => {
    const code = cause.code === 'ENOENT' ? 'file-missing' : 'file-unreadable';
    throw new StoreError({ code, path }, { cause });
  };

function needed(settings: Settings, key: 'smtpHost' | 'smtpFrom'): string {
  const value = settings[key];
  if (value === undefined) throw new UsageError({ code: 'setting-missing', key });
  return value;
}
