import * as v from 'valibot';
import { InputError } from '../../domain/faults.ts';
import { validate } from '../../domain/validation.ts';
import { LANGUAGES } from '../../i18n/messages.ts';
import { FORMATS } from '../../render/result.ts';
import { type Settings, SMTP_SECURITY } from './settings.ts';

const text = v.optional(v.pipe(v.string(), v.minLength(1)));
const settings = v.strictObject({
  db: text,
  lang: v.optional(v.picklist(LANGUAGES)),
  actor: text,
  format: v.optional(v.picklist(FORMATS)),
  body: text,
  smtpHost: text,
  smtpPort: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,4}$/))),
  smtpSecurity: v.optional(v.picklist(SMTP_SECURITY)),
  smtpUser: text,
  smtpFrom: text,
  smtpPasswordFile: text,
  smtpCa: text,
  attachmentLimit: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/))),
});

export function parseSettings(path: string, json: unknown): Settings {
  const read = validate(settings, json);
  if (read.ok) return read.value;
  throw new InputError({ code: 'invalid-file', path, key: read.key, reason: read.reason });
}
