import type { StatsTexts } from '../shape-stats.ts';

export const stats: StatsTexts = {
  axes: {
    channel: 'Channel',
    network: 'Network',
    'legal-status': 'Legal status',
    kind: 'Kind',
    status: 'Status',
    control: 'Control',
    outcome: 'Outcome',
    topic: 'Topic',
    'topic-group': 'Topic group',
    territory: 'Territory',
    controller: 'Controller',
    executor: 'Executor',
    month: 'Month',
    quarter: 'Quarter',
    year: 'Year',
  },
  measures: {
    count: 'Appeals',
    medianDays: 'Median days',
    p90Days: '90% days',
    within15: '≤ 15 days',
    withinMonth: '≤ a month',
    overMonth: '> a month',
    forwarded: 'Forwarded',
    extended: 'Extended',
    repeated: 'Repeated',
    collective: 'Collective',
    signatories: 'Signatories',
    mass: 'Mass',
    anonymous: 'Anonymous',
  },
  title: (of, axes) => `${of}: ${axes.join(' × ')}`,
  notes: {
    mayExceed:
      'An appeal may have several executors, so that the parts may sum to more than the total.',
    statusNow: 'The status is that of today, the other figures are as of the day above.',
  },
};
