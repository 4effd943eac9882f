import type { StatsTexts } from '../shape-stats.ts';

export const stats: StatsTexts = {
  axes: {
    channel: 'Канал',
    network: 'Сеть',
    'legal-status': 'Правовой статус',
    kind: 'Вид',
    status: 'Состояние',
    control: 'Контроль',
    outcome: 'Результат',
    topic: 'Тематика',
    'topic-group': 'Раздел тематики',
    territory: 'Территория',
    controller: 'Контролёр',
    executor: 'Исполнитель',
    month: 'Месяц',
    quarter: 'Квартал',
    year: 'Год',
  },
  measures: {
    count: 'Обращений',
    medianDays: 'Медиана, дн.',
    p90Days: '90 %, дн.',
    within15: '≤ 15 дней',
    withinMonth: '≤ месяца',
    overMonth: '> месяца',
    forwarded: 'Направлено',
    extended: 'Продлено',
    repeated: 'Повторных',
    collective: 'Коллективных',
    signatories: 'Подписей',
    mass: 'Массовых',
    anonymous: 'Анонимных',
  },
  title: (of, axes) => `${of}: ${axes.join(' × ')}`,
  notes: {
    mayExceed:
      'У обращения может быть несколько исполнителей, поэтому сумма частей может превышать итог.',
    statusNow: 'Состояние — на сегодня, остальные показатели — на день, указанный выше.',
  },
};
