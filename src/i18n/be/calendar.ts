import type { CalendarTexts } from '../shape-calendar.ts';
import { holiday } from './holidays.ts';

const own = (byOffice: boolean): string => (byOffice ? ' (рашэнне выканкама)' : '');

export const calendar: CalendarTexts = {
  title: (year) => `Вытворчы каляндар: ${year} год`,
  weekdays: ['пн', 'аў', 'ср', 'чц', 'пт', 'сб', 'нд'],
  worked: (days) => `${days} р. д.`,
  marks: {
    weekend: 'выхадны',
    holiday: 'свята',
    transfer: 'выхадны паводле пераносу',
    worked: 'рабочая субота',
  },
  act: (act) => `Пераносы: ${act}.`,
  provisional:
    'Каляндар не зацверджаны: выхадныя, пастаянныя святы і ўнесеныя пераносы. Тэрміны гэтага года папярэднія.',
  total: (working, off) => `Рабочых дзён: ${working}, нерабочых: ${off}.`,
  holiday,
  special: 'Святы і пераносы',
  columns: {
    what: 'Што гэта за дзень',
    year: 'Год',
    workingDays: 'Рабочых дзён',
    transfers: 'Пераносаў',
    off: 'Выхадны',
    worked: 'Рабочая субота',
    act: 'Акт',
  },
  offFor: (worked, byOffice) => `выхадны, адпрацоўваецца ${worked}${own(byOffice)}`,
  workedFor: (off, byOffice) => `рабочы дзень за ${off}${own(byOffice)}`,
  moved: 'Рабочы дзень перанесены',
  unmoved: 'Перанос прыбраны',
  recompute:
    'Тэрміны ўнесеных зваротаў самі не змяняюцца. Што зменіцца, пакажа: appeals due recompute --dry-run.',
  missing: (year) =>
    `Календара на ${year} год яшчэ няма: тэрміны, якія на яго прыпадуць, папярэднія. Калі выйдзе пастанова аб пераносах: appeals calendar import ФАЙЛ або appeals init --update.`,
};
