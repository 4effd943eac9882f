import type { PolicyTexts } from '../shape-policy.ts';

export const policy: PolicyTexts = {
  labels: {
    source: 'Источник',
    numbering: 'Номер',
    channels: 'Каналы',
    outcomes: 'Результаты',
    repeat: 'Повторное',
    code: 'Код',
    rules: 'Правил',
  },
  thresholds: {
    collective: 'Коллективное',
    'site-visit': 'Рассмотрение с выездом',
    mass: 'Массовые однородные',
  },
  grounds: {
    leaveUnexamined: 'Основания не рассматривать',
    extended: 'Основания продлить',
    long: 'Основания сверх месяца',
  },
  starts: {
    registration: 'от регистрации',
    receipt: 'от поступления',
    entry: 'от записи в книге',
    decision: 'от решения',
  },
  firstDay: 'первый день считается',
  dayOff: {
    next: 'выходной — на следующий рабочий',
    previous: 'выходной — на предыдущий рабочий',
    none: 'выходной не переносится',
  },
  least: (count) => `от ${count} заявителей`,
  within: ({ withinMonths }, { amount }) =>
    `после ответа на первое, не позднее ${amount(withinMonths, 'month')} со дня его поступления`,
  since: (date) => `с ${date}`,
  earlierAlike: 'раньше так же',
  unconfirmed: '[не подтверждено]',
  ours: '[своё]',
  silent: 'без уведомления',
  nothing: 'нет',
  sound: 'Файл правил исправен',
  adopted: 'Правила приняты к применению',
  otherCalendar:
    'Календарь в реестре прежний. Если правила другой страны, загрузите её календарь: appeals calendar import ФАЙЛ.',
};
