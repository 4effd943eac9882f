/** By the names of the calendar, which are in Russian; another country's stay as they are. */
const HOLIDAYS: Readonly<Record<string, string>> = {
  'Новый год': 'New Year’s Day',
  'Рождество Христово (православное)': 'Christmas (Orthodox)',
  'День женщин': 'Women’s Day',
  Радуница: 'Radunitsa',
  'Праздник труда': 'Labour Day',
  'День Победы': 'Victory Day',
  'День Независимости (День Республики)': 'Independence Day (Day of the Republic)',
  'День Октябрьской революции': 'October Revolution Day',
  'Рождество Христово (католическое)': 'Christmas (Catholic)',
};

export const holiday = (name: string): string => HOLIDAYS[name] ?? name;
