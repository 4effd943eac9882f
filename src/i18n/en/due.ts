import type { DueTexts } from '../shape-due.ts';

export const due: DueTexts = {
  title: 'What falls due, and when',
  nothing: 'Nothing falls due in that time.',
  more: (shown, all) => `Shown: ${shown} of ${all}. The rest: --limit 0, or --within.`,
  nobody: 'Without a controller',
  calendar: 'Due dates of appeals',
  columns: { when: 'When', on: 'Due', kind: 'What', total: 'Total' },
  rungs: {
    overdue: 'Overdue',
    today: 'Today',
    tomorrow: 'Tomorrow',
    'this-week': 'This week',
    later: 'Later',
  },
  kinds: { answer: 'Answer', control: 'Control', 'first-reply': 'First reply' },
  letter: {
    subject: (date, count) => `Appeals falling due, ${date}: ${count}`,
    greeting: (name) => `Dear ${name},`,
    end: 'This reminder was sent by the register of appeals. Details: appeals show NUMBER.',
  },
  noAddress: (name, count) =>
    `${name}: no mail address, not reminded of ${count}. Give one: appeals official edit …`,
  refused: (address, detail) => `${address}: the server refused the letter: ${detail}`,
  sent: (count) => `Letters sent: ${count}.`,
};
