import { localeOf } from '../locale-of.ts';

const regular = (noun: string) => ({ one: noun, other: `${noun}s` });

export const locale = localeOf({
  language: 'en',
  group: ',',
  decimal: '.',
  percentSign: '%',
  // Day first or month first: an English reader can't know, ISO says it.
  date: (year, month, day) => `${year}-${month}-${day}`,
  nouns: {
    appeal: regular('appeal'),
    record: regular('record'),
    row: regular('row'),
    day: regular('day'),
    'calendar-day': regular('calendar day'),
    'working-day': regular('working day'),
    month: regular('month'),
    question: regular('question'),
    event: regular('event'),
    fault: regular('fault'),
    official: regular('official'),
    second: regular('second'),
    step: regular('step'),
    message: regular('message'),
    thread: regular('thread'),
  },
});
