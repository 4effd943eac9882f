import type { DueTexts } from '../shape-due.ts';

export const due: DueTexts = {
  title: 'Што і калі выканаць',
  nothing: 'На гэты час тэрмінаў няма.',
  more: (shown, all) => `Паказана ${shown} з ${all}. Астатняе: --limit 0 або --within.`,
  nobody: 'Без кантралёра',
  calendar: 'Тэрміны зваротаў',
  columns: { when: 'Калі', on: 'Тэрмін', kind: 'Што', total: 'Усяго' },
  rungs: {
    overdue: 'Пратэрмінавана',
    today: 'Сёння',
    tomorrow: 'Заўтра',
    'this-week': 'На гэтым тыдні',
    later: 'Пазней',
  },
  kinds: { answer: 'Адказ', control: 'Кантроль', 'first-reply': 'Першы адказ у дырэкт' },
  letter: {
    subject: (date, count) => `Тэрміны па зваротах на ${date}: ${count}`,
    greeting: (name) => `Добры дзень, ${name}!`,
    end: 'Гэты напамін адправіла праграма ўліку зваротаў. Падрабязнасці: appeals show НУМАР.',
  },
  noAddress: (name, count) =>
    `${name}: адраса пошты няма, не нагадана: ${count}. Пазначыць адрас: appeals official edit …`,
  refused: (address, detail) => `${address}: сервер не прыняў ліст: ${detail}`,
  sent: (count) => `Адпраўлена лістоў: ${count}.`,
};
