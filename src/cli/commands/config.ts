import { UsageError } from '../../domain/faults.ts';
import { LANGUAGES } from '../../i18n/messages.ts';
import { FORMATS } from '../../render/result.ts';
import type { CommandSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { suggestion } from '../line/suggestion.ts';
import { readConfig, writeConfig } from '../settings/config-file.ts';
import { configPath } from '../settings/config-hints.ts';
import {
  SETTING_KEYS,
  type SettingKey,
  type Settings,
  SMTP_SECURITY,
} from '../settings/settings.ts';

export const command: CommandSpec = {
  name: 'config',
  examples: ['config list', 'config set lang be'],
  commands: [
    { name: 'config list', examples: ['config list'], run: list },
    { name: 'config get', arguments: ['<key>'], examples: ['config get db'], run: get },
    {
      name: 'config set',
      arguments: ['<key>', '<value>'],
      examples: ['config set lang be', 'config set body "Полоцкий райисполком"'],
      run: set,
    },
    { name: 'config unset', arguments: ['<key>'], examples: ['config unset lang'], run: unset },
    { name: 'config path', examples: ['config path'], run: showPath },
  ],
};

async function list(context: Context): Promise<undefined> {
  const { labels } = context.messages.remarks;
  const settings = await readConfig(configPath(context.process));
  await context.print({
    shape: 'list',
    columns: [
      { id: 'key', title: labels.setting, kind: 'text' },
      { id: 'inFile', title: labels.inFile, kind: 'text', flexible: true },
      { id: 'inForce', title: labels.inForce, kind: 'text', flexible: true },
    ],
    rows: SETTING_KEYS.map((key) => {
      const inFile = settings[key] ?? null;
      const inForce = valueInForce(key, settings, context);
      return {
        cells: [{ value: key }, { value: inFile }, { value: inForce }],
        json: { key, inFile, inForce },
      };
    }),
  });
}

async function get(context: Context, [name]: readonly string[]): Promise<undefined> {
  const key = settingKey(name);
  const settings = await readConfig(configPath(context.process));
  await printValue(context, key, valueInForce(key, settings, context));
}

async function set(context: Context, [name, value = '']: readonly string[]): Promise<undefined> {
  const key = settingKey(name);
  const stored = PATHS.has(key) ? context.resolve(value) : checkedValue(key, value);
  await change(context, { [key]: stored });
  await context.remark(context.messages.remarks.settingSaved(key, stored));
}

async function unset(context: Context, [name]: readonly string[]): Promise<undefined> {
  const key = settingKey(name);
  await change(context, { [key]: undefined });
  await context.remark(context.messages.remarks.settingRemoved(key));
}

async function showPath(context: Context): Promise<undefined> {
  await printValue(context, 'path', configPath(context.process));
}

async function change(context: Context, changed: Partial<Settings>): Promise<void> {
  const file = configPath(context.process);
  const settings = { ...(await readConfig(file)), ...changed };
  if (context.globals.dryRun) return context.remark(context.messages.remarks.dryRun);
  await writeConfig(file, settings);
}

/** A bare line, for `$(appeals config get db)`; a record where a format was asked for. */
async function printValue(context: Context, key: string, value: string | null): Promise<void> {
  if (!context.globals.formatGiven && context.globals.output === null) {
    await context.process.stdout.write(value === null ? '' : `${value}\n`);
    return;
  }
  await context.print({
    shape: 'record',
    title: key,
    fields: [{ id: key, title: key, kind: 'text', value }],
    json: { [key]: value },
  });
}

/** Some of them an option or the environment may beat. */
function valueInForce(key: SettingKey, settings: Settings, { globals }: Context): string | null {
  if (key === 'db' || key === 'lang' || key === 'actor' || key === 'format') return globals[key];
  return settings[key] ?? null;
}

function settingKey(name: string | undefined): SettingKey {
  const key = SETTING_KEYS.find((candidate) => candidate === name);
  if (key) return key;
  throw new UsageError({ code: 'unknown-setting', key: name ?? '', allowed: SETTING_KEYS });
}

/** Kept so that they are found from any folder. */
const PATHS: ReadonlySet<SettingKey> = new Set(['db', 'smtpPasswordFile', 'smtpCa']);

const CHOICES: Partial<Record<SettingKey, readonly string[]>> = {
  lang: LANGUAGES,
  format: FORMATS,
  smtpSecurity: SMTP_SECURITY,
};

function checkedValue(key: SettingKey, value: string): string {
  const allowed = CHOICES[key];
  if (value === '') throw new UsageError({ code: 'missing-argument', argument: 'value' });
  if (key === 'smtpPort' && !/^[1-9]\d{0,4}$/.test(value))
    throw new UsageError({ code: 'bad-count', option: key, value, least: 1 });
  if (key === 'attachmentLimit' && !/^[1-9]\d{0,3}$/.test(value))
    throw new UsageError({ code: 'bad-count', option: key, value, least: 1 });
  if (!allowed || allowed.includes(value)) return value;
  const meant = suggestion(value, allowed);
  throw new UsageError({ code: 'bad-choice', option: key, value, allowed, suggestion: meant });
}
