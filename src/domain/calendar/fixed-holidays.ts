import type { CalendarYear } from './calendar.ts';
import { radunitsa } from './radunitsa.ts';

/** For a year that no calendar is at hand for: the list of Указ No 157 and no transfers. */
export function assumedYear(year: number): CalendarYear {
  const fixed: readonly (readonly [string, string])[] = [
    ['01-01', 'Новый год'],
    // Указ No 464 of 17.12.2019.
    ...(year >= 2020 ? [['01-02', 'Новый год'] as const] : []),
    ['01-07', 'Рождество Христово (православное)'],
    ['03-08', 'День женщин'],
    ['05-01', 'Праздник труда'],
    ['05-09', 'День Победы'],
    ['07-03', 'День Независимости (День Республики)'],
    ['11-07', 'День Октябрьской революции'],
    ['12-25', 'Рождество Христово (католическое)'],
  ];
  const holidays = fixed.map(([day, name]) => ({ on: `${year}-${day}`, name }));
  return {
    year,
    confirmed: false,
    holidays: [...holidays, { on: radunitsa(year), name: 'Радуница' }],
    transfers: [],
    act: null,
  };
}
