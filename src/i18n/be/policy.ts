import type { PolicyTexts } from '../shape-policy.ts';

export const policy: PolicyTexts = {
  labels: {
    source: 'Крыніца',
    numbering: 'Нумар',
    channels: 'Каналы',
    outcomes: 'Вынікі',
    repeat: 'Паўторны',
    code: 'Код',
    rules: 'Правілаў',
  },
  thresholds: {
    collective: 'Калектыўны',
    'site-visit': 'Разгляд з выездам',
    mass: 'Масавыя аднародныя',
  },
  grounds: {
    leaveUnexamined: 'Падставы не разглядаць',
    extended: 'Падставы прадоўжыць',
    long: 'Падставы звыш месяца',
  },
  starts: {
    registration: 'ад рэгістрацыі',
    receipt: 'ад паступлення',
    entry: 'ад запісу ў кнізе',
    decision: 'ад рашэння',
  },
  firstDay: 'першы дзень лічыцца',
  dayOff: {
    next: 'выхадны — на наступны рабочы',
    previous: 'выхадны — на папярэдні рабочы',
    none: 'выхадны не пераносіцца',
  },
  least: (count) => `ад ${count} заяўнікаў`,
  within: ({ withinMonths }, { amount }) =>
    `пасля адказу на першы, не пазней за ${amount(withinMonths, 'month')} з дня яго паступлення`,
  since: (date) => `з ${date}`,
  earlierAlike: 'раней гэтак жа',
  unconfirmed: '[не пацверджана]',
  ours: '[сваё]',
  silent: 'без паведамлення',
  nothing: 'няма',
  sound: 'Файл правілаў спраўны',
  adopted: 'Правілы прыняты да выкарыстання',
  otherCalendar:
    'Каляндар у рэестры ранейшы. Калі правілы іншай краіны, загрузіце яе каляндар: appeals calendar import ФАЙЛ.',
};
