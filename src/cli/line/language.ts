import { LANGUAGES, type Language } from '../../i18n/messages.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Option, APPEALS_LANG, config file, the system's locale, English. The file is asked before the
 * locale: that is set on every machine, so the setting would never be heard.
 */
export function chooseLanguage(
  option: string | null,
  env: Environment,
  setting: string | undefined,
): Language {
  return (
    languageOf(option) ??
    languageOf(env.APPEALS_LANG) ??
    languageOf(setting) ??
    systemLanguage(env) ??
    'en'
  );
}

/** POSIX: the first variable that is not empty decides, even when we do not speak its language. */
function systemLanguage(env: Environment): Language | null {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return languageOf(locale.slice(0, 2).toLowerCase());
}

export const languageOf = (code: string | null | undefined): Language | null =>
  LANGUAGES.find((language) => language === code) ?? null;
