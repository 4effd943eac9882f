import type { UsageFault } from '../../domain/faults.ts';
import type { SentencePer } from '../messages.ts';

const meant = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Магчыма, вы мелі на ўвазе ${suggestion}.`;
const list = (items: readonly string[]): string => items.join(', ');

export const usageFaults: SentencePer<UsageFault> = {
  'unknown-command': ({ noun, command, suggestion, allowed }) =>
    noun === null
      ? `Няма каманды «${command}».${meant(suggestion)} Усе каманды: appeals --help.`
      : `У «${noun}» няма дзеяння «${command}».${meant(suggestion)} Ёсць: ${list(allowed)}.`,
  'unknown-option': ({ option, suggestion }) =>
    `Няма параметра ${option}.${meant(suggestion)} Усе параметры паказвае --help пасля каманды.`,
  'missing-argument': ({ argument }) =>
    `Не хапае аргумента <${argument}>. Як пішацца каманда, пакажа --help.`,
  'missing-value': ({ option }) => `Пасля ${option} павінна стаяць значэнне.`,
  'excess-arguments': ({ expected, found }, { count }) =>
    expected === 0
      ? `Лішнія аргументы: гэта каманда абыходзіцца без іх, а ўказана ${count(found)}. Тэкст з прабеламі бярыце ў двукоссе.`
      : `Лішнія аргументы: трэба не больш за ${count(expected)}, указана ${count(found)}. Тэкст з прабеламі бярыце ў двукоссе.`,
  'missing-option': ({ option }) => `Не ўказаны абавязковы параметр ${option}. Дадайце яго.`,
  'missing-one-of': ({ options }) => `Пазначце хаця б адзін з параметраў: ${options.join(', ')}.`,
  'bad-choice': ({ option, value, allowed, suggestion }) =>
    `«${value}» не падыходзіць для ${option}.${meant(suggestion)} Дапускаецца: ${list(allowed)}.`,
  'bad-date': ({ option, value }) =>
    `«${value}» для ${option} — не дата. Пішыце 2023-04-26, 26.04.2023, «сёння», «учора», +15d або +5wd.`,
  'bad-period': ({ value }) =>
    `«${value}» — не перыяд. Пішыце 2023, 2023-Q1, 2023-03 або 2023-01-15..2023-02-20.`,
  'bad-range': ({ from, to }, { date }) =>
    `Перыяд заканчваецца (${date(to)}) раней, чым пачынаецца (${date(from)}). Памяняйце даты месцамі.`,
  'bad-hash': ({ option, value }) =>
    `«${value}» для ${option} — не хэш: у ім 64 знакі, лічбы і літары a–f. Яго друкуе appeals check.`,
  'bad-count': ({ option, value, least }) => `«${value}» для ${option} — не цэлы лік ад ${least}.`,
  'too-many-values': ({ option, most, found }, { count }) =>
    `Значэнняў у ${option} не больш за ${count(most)}, паказана ${count(found)}.`,
  'bad-year': ({ value, from, to }) =>
    `«${value}» — не год. Пішыце чатыры лічбы, з ${from} па ${to}: 2026.`,
  'bad-term': ({ option, value }) =>
    `«${value}» для ${option} — не тэрмін. Пішыце 3wd (рабочых дзён) або 10d (каляндарных).`,
  'setting-missing': ({ key }) =>
    `Не зададзена налада ${key}. Задайце яе: appeals config set ${key} …`,
  'bad-now': ({ value }) =>
    `«${value}» для --now — не дата і не момант часу. Пішыце 2023-03-31 або 2023-03-31T09:00.`,
  'unknown-help-topic': ({ topic, allowed }) =>
    `Даведкі «${topic}» няма. Ёсць каманды і раздзел: ${list(allowed)}.`,
  'options-exclude': ({ option, other }) =>
    `${option} і ${other} разам не ўказваюць. Пакіньце нешта адно.`,
  'option-needs': ({ option, other }) => `${option} мае сэнс толькі разам з ${other}.`,
  'no-terminal': ({ option }) =>
    `Тут няма ў каго спытаць: увод ідзе не з тэрмінала. Укажыце ${option}.`,
  'unknown-setting': ({ key, allowed }) => `Няма налады «${key}». Ёсць: ${list(allowed)}.`,
  'format-needs-output': ({ format }) =>
    `${format} на экран не выводзіцца. Укажыце файл: --output ФАЙЛ.`,
  'bad-wait': ({ option, value }) =>
    `«${value}» для ${option} — не час чакання. Пішыце 1wd (рабочы дзень) або 4h (гадзіны).`,
  'bad-message-range': ({ option, value }) =>
    `«${value}» для ${option} — не нумары паведамленняў. Пішыце 3-7 або 5.`,
  'bad-zone': ({ option, value }) => `«${value}» для ${option} — не гадзінны пояс. Пішыце +03:00.`,
  'account-unknown': ({ option, candidates }) =>
    `У выгрузцы не сказана, чый гэта акаўнт. Укажыце яго: ${option}${candidates.length > 0 ? ` (магчыма, ${list(candidates)})` : ''}.`,
  'terminal-only': ({ command }) =>
    `${command} працуе толькі на тэрмінале. Без яго: inbox list --json, inbox accept, inbox dismiss.`,
};
