import { localeOf } from '../locale-of.ts';

export const locale = localeOf({
  language: 'ru',
  group: '\u00a0',
  decimal: ',',
  percentSign: '\u00a0%',
  date: (year, month, day) => `${day}.${month}.${year}`,
  nouns: {
    appeal: { one: 'обращение', few: 'обращения', many: 'обращений', other: 'обращения' },
    record: { one: 'запись', few: 'записи', many: 'записей', other: 'записи' },
    row: { one: 'строка', few: 'строки', many: 'строк', other: 'строки' },
    day: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
    'calendar-day': {
      one: 'календарный день',
      few: 'календарных дня',
      many: 'календарных дней',
      other: 'календарного дня',
    },
    'working-day': {
      one: 'рабочий день',
      few: 'рабочих дня',
      many: 'рабочих дней',
      other: 'рабочего дня',
    },
    month: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
    question: { one: 'вопрос', few: 'вопроса', many: 'вопросов', other: 'вопроса' },
    event: { one: 'событие', few: 'события', many: 'событий', other: 'события' },
    fault: { one: 'нарушение', few: 'нарушения', many: 'нарушений', other: 'нарушения' },
    official: {
      one: 'должностное лицо',
      few: 'должностных лица',
      many: 'должностных лиц',
      other: 'должностного лица',
    },
    second: { one: 'секунда', few: 'секунды', many: 'секунд', other: 'секунды' },
    step: { one: 'действие', few: 'действия', many: 'действий', other: 'действия' },
    message: { one: 'сообщение', few: 'сообщения', many: 'сообщений', other: 'сообщения' },
    thread: { one: 'переписка', few: 'переписки', many: 'переписок', other: 'переписки' },
  },
});
