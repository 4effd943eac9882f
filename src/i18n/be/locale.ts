import { localeOf } from '../locale-of.ts';

export const locale = localeOf({
  language: 'be',
  group: '\u00a0',
  decimal: ',',
  percentSign: '\u00a0%',
  date: (year, month, day) => `${day}.${month}.${year}`,
  nouns: {
    appeal: { one: 'зварот', few: 'звароты', many: 'зваротаў', other: 'звароту' },
    record: { one: 'запіс', few: 'запісы', many: 'запісаў', other: 'запісу' },
    row: { one: 'радок', few: 'радкі', many: 'радкоў', other: 'радка' },
    day: { one: 'дзень', few: 'дні', many: 'дзён', other: 'дня' },
    'calendar-day': {
      one: 'каляндарны дзень',
      few: 'каляндарныя дні',
      many: 'каляндарных дзён',
      other: 'каляндарнага дня',
    },
    'working-day': {
      one: 'рабочы дзень',
      few: 'рабочыя дні',
      many: 'рабочых дзён',
      other: 'рабочага дня',
    },
    month: { one: 'месяц', few: 'месяцы', many: 'месяцаў', other: 'месяца' },
    question: { one: 'пытанне', few: 'пытанні', many: 'пытанняў', other: 'пытання' },
    event: { one: 'падзея', few: 'падзеі', many: 'падзей', other: 'падзеі' },
    fault: { one: 'парушэнне', few: 'парушэнні', many: 'парушэнняў', other: 'парушэння' },
    official: {
      one: 'службовая асоба',
      few: 'службовыя асобы',
      many: 'службовых асоб',
      other: 'службовай асобы',
    },
    second: { one: 'секунда', few: 'секунды', many: 'секунд', other: 'секунды' },
    step: { one: 'дзеянне', few: 'дзеянні', many: 'дзеянняў', other: 'дзеяння' },
    message: {
      one: 'паведамленне',
      few: 'паведамленні',
      many: 'паведамленняў',
      other: 'паведамлення',
    },
    thread: { one: 'перапіска', few: 'перапіскі', many: 'перапісак', other: 'перапіскі' },
  },
});
