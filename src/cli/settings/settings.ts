import type { Language } from '../../i18n/messages.ts';
import type { Format } from '../../render/result.ts';

/** What may stand in config.json. */
export const SETTING_KEYS = ['db', 'lang', 'actor', 'format', 'body'] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

export interface Settings {
  readonly db?: string | undefined;
  readonly lang?: Language | undefined;
  readonly actor?: string | undefined;
  readonly format?: Format | undefined;
  /** The office's name, for the head of reports. */
  readonly body?: string | undefined;
}
