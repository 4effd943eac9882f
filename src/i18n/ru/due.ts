import type { DueTexts } from '../shape-due.ts';

export const due: DueTexts = {
  title: 'Что и когда исполнить',
  nothing: 'На это время сроков нет.',
  more: (shown, all) => `Показано ${shown} из ${all}. Остальное: --limit 0 или --within.`,
  nobody: 'Без контролёра',
  calendar: 'Сроки обращений',
  columns: { when: 'Когда', on: 'Срок', kind: 'Что', total: 'Всего' },
  rungs: {
    overdue: 'Просрочено',
    today: 'Сегодня',
    tomorrow: 'Завтра',
    'this-week': 'На этой неделе',
    later: 'Позже',
  },
  kinds: { answer: 'Ответ', control: 'Контроль', 'first-reply': 'Первый ответ в директ' },
  letter: {
    subject: (date, count) => `Сроки по обращениям на ${date}: ${count}`,
    greeting: (name) => `Здравствуйте, ${name}!`,
    end: 'Это напоминание отправила программа учёта обращений. Подробности: appeals show НОМЕР.',
  },
  noAddress: (name, count) =>
    `${name}: адреса почты нет, не напомнено: ${count}. Указать адрес: appeals official edit …`,
  refused: (address, detail) => `${address}: сервер не принял письмо: ${detail}`,
  sent: (count) => `Отправлено писем: ${count}.`,
};
