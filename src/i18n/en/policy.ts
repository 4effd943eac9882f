import type { PolicyTexts } from '../shape-policy.ts';

export const policy: PolicyTexts = {
  labels: {
    source: 'Source',
    numbering: 'Number',
    channels: 'Channels',
    outcomes: 'Outcomes',
    repeat: 'Repeat',
    code: 'Code',
    rules: 'Rules',
  },
  thresholds: {
    collective: 'Collective',
    'site-visit': 'Looked into on the spot',
    mass: 'Many alike',
  },
  grounds: {
    leaveUnexamined: 'Grounds to leave it',
    extended: 'Grounds to extend',
    long: 'Grounds past a month',
  },
  starts: {
    registration: 'from registration',
    receipt: 'from receipt',
    entry: 'from the entry in the book',
    decision: 'from the decision',
  },
  firstDay: 'the first day counts',
  dayOff: {
    next: 'a day off moves on to the next working day',
    previous: 'a day off moves back to the working day before',
    none: 'a day off moves nothing',
  },
  least: (count) => `from ${count} applicants on`,
  within: ({ withinMonths }, { amount }) =>
    `after the answer to the first, within ${amount(withinMonths, 'month')} of its receipt`,
  since: (date) => `since ${date}`,
  earlierAlike: 'before that the same',
  unconfirmed: '[unconfirmed]',
  ours: '[ours]',
  silent: 'no notice',
  nothing: 'none',
  sound: 'The file of rules is sound',
  adopted: 'Policy taken up',
  otherCalendar:
    'The register’s calendar is still the old one. If the rules are another country’s, bring its calendar: appeals calendar import FILE.',
};
