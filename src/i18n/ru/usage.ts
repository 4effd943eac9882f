import type { UsageFault } from '../../domain/faults.ts';
import type { SentencePer } from '../messages.ts';

const meant = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Возможно, вы имели в виду ${suggestion}.`;
const list = (items: readonly string[]): string => items.join(', ');

export const usageFaults: SentencePer<UsageFault> = {
  'unknown-command': ({ noun, command, suggestion, allowed }) =>
    noun === null
      ? `Нет команды «${command}».${meant(suggestion)} Все команды: appeals --help.`
      : `У «${noun}» нет действия «${command}».${meant(suggestion)} Есть: ${list(allowed)}.`,
  'unknown-option': ({ option, suggestion }) =>
    `Нет параметра ${option}.${meant(suggestion)} Все параметры показывает --help после команды.`,
  'missing-argument': ({ argument }) =>
    `Не хватает аргумента <${argument}>. Как пишется команда, покажет --help.`,
  'missing-value': ({ option }) => `После ${option} должно стоять значение.`,
  'excess-arguments': ({ expected, found }, { count }) =>
    expected === 0
      ? `Лишние аргументы: эта команда обходится без них, а указано ${count(found)}. Текст с пробелами берите в кавычки.`
      : `Лишние аргументы: нужно не больше ${count(expected)}, указано ${count(found)}. Текст с пробелами берите в кавычки.`,
  'missing-option': ({ option }) => `Не указан обязательный параметр ${option}. Добавьте его.`,
  'missing-one-of': ({ options }) => `Укажите хотя бы один из параметров: ${options.join(', ')}.`,
  'bad-choice': ({ option, value, allowed, suggestion }) =>
    `«${value}» не подходит для ${option}.${meant(suggestion)} Допустимо: ${list(allowed)}.`,
  'bad-date': ({ option, value }) =>
    `«${value}» для ${option} — не дата. Пишите 2023-04-26, 26.04.2023, «сегодня», «вчера», +15d или +5wd.`,
  'bad-period': ({ value }) =>
    `«${value}» — не период. Пишите 2023, 2023-Q1, 2023-03 или 2023-01-15..2023-02-20.`,
  'bad-range': ({ from, to }, { date }) =>
    `Период кончается (${date(to)}) раньше, чем начинается (${date(from)}). Поменяйте даты местами.`,
  'bad-hash': ({ option, value }) =>
    `«${value}» для ${option} — не хеш: в нём 64 знака, цифры и буквы a–f. Его печатает appeals check.`,
  'bad-count': ({ option, value, least }) =>
    `«${value}» для ${option} — не целое число от ${least}.`,
  'too-many-values': ({ option, most, found }, { count }) =>
    `Значений у ${option} не больше ${count(most)}, указано ${count(found)}.`,
  'bad-year': ({ value, from, to }) =>
    `«${value}» — не год. Пишите четыре цифры, с ${from} по ${to}: 2026.`,
  'bad-term': ({ option, value }) =>
    `«${value}» для ${option} — не срок. Пишите 3wd (рабочих дней) или 10d (календарных).`,
  'setting-missing': ({ key }) =>
    `Не задана настройка ${key}. Задайте её: appeals config set ${key} …`,
  'bad-now': ({ value }) =>
    `«${value}» для --now — не дата и не момент времени. Пишите 2023-03-31 или 2023-03-31T09:00.`,
  'unknown-help-topic': ({ topic, allowed }) =>
    `Справки «${topic}» нет. Есть команды и раздел: ${list(allowed)}.`,
  'options-exclude': ({ option, other }) =>
    `${option} и ${other} вместе не указывают. Оставьте что-то одно.`,
  'option-needs': ({ option, other }) => `${option} имеет смысл только вместе с ${other}.`,
  'no-terminal': ({ option }) =>
    `Здесь некого спросить: ввод идёт не с терминала. Укажите ${option}.`,
  'unknown-setting': ({ key, allowed }) => `Нет настройки «${key}». Есть: ${list(allowed)}.`,
  'format-needs-output': ({ format }) =>
    `${format} на экран не выводится. Укажите файл: --output ФАЙЛ.`,
  'bad-wait': ({ option, value }) =>
    `«${value}» для ${option} — не время ожидания. Пишите 1wd (рабочий день) или 4h (часа).`,
  'bad-message-range': ({ option, value }) =>
    `«${value}» для ${option} — не номера сообщений. Пишите 3-7 или 5.`,
  'bad-zone': ({ option, value }) => `«${value}» для ${option} — не часовой пояс. Пишите +03:00.`,
  'account-unknown': ({ option, candidates }) =>
    `В выгрузке не сказано, чей это аккаунт. Укажите его: ${option}${candidates.length > 0 ? ` (может быть, ${list(candidates)})` : ''}.`,
  'terminal-only': ({ command }) =>
    `${command} работает только на терминале. Без него: inbox list --json, inbox accept, inbox dismiss.`,
};
