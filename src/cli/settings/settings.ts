import type { Language } from '../../i18n/messages.ts';
import type { Format } from '../../render/result.ts';

/** What may stand in config.json. */
export const SETTING_KEYS = [
  'db',
  'lang',
  'actor',
  'format',
  'body',
  'smtpHost',
  'smtpPort',
  'smtpSecurity',
  'smtpUser',
  'smtpFrom',
  'smtpPasswordFile',
  'smtpCa',
  'attachmentLimit',
] as const;

/** How the talk with the mail server is kept private. */
export const SMTP_SECURITY = ['tls', 'starttls', 'none'] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

export interface Settings {
  readonly db?: string | undefined;
  readonly lang?: Language | undefined;
  readonly actor?: string | undefined;
  readonly format?: Format | undefined;
  /** The office's name, for the head of reports. */
  readonly body?: string | undefined;
  /** Through which server reminders are mailed, and in whose name. */
  readonly smtpHost?: string | undefined;
  readonly smtpPort?: string | undefined;
  readonly smtpSecurity?: (typeof SMTP_SECURITY)[number] | undefined;
  readonly smtpUser?: string | undefined;
  readonly smtpFrom?: string | undefined;
  /** Readable by its owner only. */
  readonly smtpPasswordFile?: string | undefined;
  /** The certificate of an authority of the office's own. */
  readonly smtpCa?: string | undefined;
  /** MB that one attachment may have. */
  readonly attachmentLimit?: string | undefined;
}
