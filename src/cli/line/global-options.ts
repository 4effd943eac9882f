import { LANGUAGES } from '../../i18n/messages.ts';
import { CSV_DIALECTS } from '../../render/renderer.ts';
import { FORMATS, INTERCHANGE } from '../../render/result.ts';
import type { OptionSpec } from '../command.ts';

/** Accepted before the command and after it. */
export const GLOBAL_OPTIONS: readonly OptionSpec[] = [
  { flags: '--db <file>', help: 'db' },
  { flags: '--lang <code>', help: 'lang', choices: LANGUAGES },
  { flags: '--format <format>', help: 'format', choices: [...FORMATS, ...INTERCHANGE] },
  { flags: '--json', help: 'json' },
  { flags: '--csv <dialect>', help: 'csv', choices: CSV_DIALECTS },
  { flags: '-o, --output <file>', help: 'output' },
  { flags: '--actor <name>', help: 'actor' },
  { flags: '--now <when>', help: 'now' },
  { flags: '--redact', help: 'redact' },
  { flags: '-q, --quiet', help: 'quiet' },
  { flags: '-y, --yes', help: 'yes' },
  { flags: '--dry-run', help: 'dryRun' },
  { flags: '--no-color', help: 'noColor' },
];

/** Global options as typed on the command line. */
export interface TypedGlobals {
  db?: string;
  lang?: string;
  format?: string;
  json?: boolean;
  csv?: string;
  output?: string;
  actor?: string;
  now?: string;
  redact?: boolean;
  quiet?: boolean;
  yes?: boolean;
  dryRun?: boolean;
  /** False with `--no-color`. */
  color?: boolean;
}
