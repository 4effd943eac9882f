import type { CalendarTexts } from '../shape-calendar.ts';

const own = (byOffice: boolean): string => (byOffice ? ' (решение исполкома)' : '');

export const calendar: CalendarTexts = {
  title: (year) => `Производственный календарь: ${year} год`,
  weekdays: ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'],
  worked: (days) => `${days} р. д.`,
  marks: {
    weekend: 'выходной',
    holiday: 'праздник',
    transfer: 'выходной по переносу',
    worked: 'рабочая суббота',
  },
  act: (act) => `Переносы: ${act}.`,
  provisional:
    'Календарь не утверждён: выходные, постоянные праздники и внесённые переносы. Сроки этого года предварительные.',
  total: (working, off) => `Рабочих дней: ${working}, нерабочих: ${off}.`,
  holiday: (name) => name,
  special: 'Праздники и переносы',
  columns: {
    what: 'Что это за день',
    year: 'Год',
    workingDays: 'Рабочих дней',
    transfers: 'Переносов',
    off: 'Выходной',
    worked: 'Рабочая суббота',
    act: 'Акт',
  },
  offFor: (worked, byOffice) => `выходной, отрабатывается ${worked}${own(byOffice)}`,
  workedFor: (off, byOffice) => `рабочий день за ${off}${own(byOffice)}`,
  moved: 'Рабочий день перенесён',
  unmoved: 'Перенос убран',
  recompute:
    'Сроки внесённых обращений сами не меняются. Что изменится, покажет: appeals due recompute --dry-run.',
  missing: (year) =>
    `Календаря на ${year} год ещё нет: сроки, которые на него придутся, предварительные. Когда выйдет постановление о переносах: appeals calendar import ФАЙЛ или appeals init --update.`,
};
