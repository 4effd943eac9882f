import { join, resolve } from 'node:path';
import { UsageError } from '../../domain/faults.ts';
import { cleanInput } from '../../domain/text/safe-text.ts';
import { LANGUAGES, type Language } from '../../i18n/messages.ts';
import type { CsvDialect } from '../../render/renderer.ts';
import { type Format, INTERCHANGE, type Interchange } from '../../render/result.ts';
import type { Globals, Process } from '../context.ts';
import { Refused } from '../refused.ts';
import type { Settings } from '../settings/settings.ts';
import type { TypedGlobals } from './global-options.ts';
import { languageOf } from './language.ts';
import { suggestion } from './suggestion.ts';

/** An option beats the environment, which beats the file. */
export function resolveGlobals(
  process: Process,
  typed: TypedGlobals,
  settings: Settings,
  lang: Language,
): Globals {
  const { env, cwd } = process;
  checkLanguage(env.APPEALS_LANG);
  const db = typed.db ?? (env.APPEALS_DB || settings.db);
  const chosen = chosenFormat(typed) ?? settings.format;
  const interchange = INTERCHANGE.find((format) => format === chosen) ?? null;
  // To a person it says nothing: a script reads it.
  const format = interchange === null ? (chosen as Format | undefined) : 'ndjson';
  return {
    db: db ? resolve(cwd, db) : defaultRegister(process),
    dbGiven: Boolean(db),
    lang,
    format: format ?? 'table',
    formatGiven: format !== undefined,
    interchange,
    // The parser has let only dialects pass.
    csv: (typed.csv as CsvDialect | undefined) ?? 'standard',
    output: typed.output === undefined ? null : resolve(cwd, typed.output),
    actor: chosenActor([typed.actor, env.APPEALS_ACTOR, settings.actor, process.user]),
    now: typed.now ?? (env.APPEALS_NOW || null),
    redact: typed.redact ?? false,
    quiet: typed.quiet ?? false,
    yes: typed.yes ?? false,
    dryRun: typed.dryRun ?? false,
    color: wantsColor(process, typed),
    body: settings.body ?? null,
  };
}

const LONGEST_ACTOR = 200;

/** It stands in every step: the first that is more than blanks, on one line. */
function chosenActor(names: readonly (string | undefined)[]): string {
  const clean = names.map((name) => cleanInput(name ?? '').replace(/\s+/gu, ' '));
  const actor = clean.find((name) => name !== '') ?? 'unknown';
  const { length } = actor;
  if (length > LONGEST_ACTOR)
    throw new Refused({ code: 'text-too-long', field: 'actor', length, limit: LONGEST_ACTOR });
  return actor;
}

const defaultRegister = ({ env, home }: Process): string =>
  join(env.XDG_DATA_HOME || join(home, '.local', 'share'), 'appeals', 'register.db');

function checkLanguage(value: string | undefined): void {
  if (!value || languageOf(value)) return;
  throw new UsageError({
    code: 'bad-choice',
    option: 'APPEALS_LANG',
    value,
    allowed: LANGUAGES,
    suggestion: suggestion(value, LANGUAGES),
  });
}

function chosenFormat({ json, format, csv }: TypedGlobals): Format | Interchange | undefined {
  if (json && format !== undefined && format !== 'json')
    throw new UsageError({ code: 'options-exclude', option: '--json', other: '--format' });
  if (csv !== undefined && (json || (format !== undefined && format !== 'csv')))
    throw new UsageError({
      code: 'options-exclude',
      option: '--csv',
      other: json ? '--json' : '--format',
    });
  if (csv !== undefined) return 'csv';
  // The parser has let only FORMATS pass.
  return json ? 'json' : (format as Format | Interchange | undefined);
}

/** no-color.org; FORCE_COLOR as in Node, where 0 means none. */
function wantsColor({ env, stdout }: Process, typed: TypedGlobals): boolean {
  if (typed.color === false || env.NO_COLOR || typed.output !== undefined) return false;
  const forced = env.FORCE_COLOR;
  if (forced) return forced !== '0' && forced !== 'false';
  return stdout.isTTY && env.TERM !== 'dumb';
}
