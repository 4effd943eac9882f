import type { TermStep } from '../../domain/calendar/term.ts';
import type { TermBasis } from '../../domain/codes.ts';
import { weekday } from '../../domain/time/calendar-date.ts';
import type { Locale } from '../messages.ts';
import type { TermTexts } from '../shape-terms.ts';
import { holiday } from './holidays.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const dayName = (date: string): string => weekdays[weekday(date) - 1] ?? '';
const article = (text: string): string => text.replace(/^art\. /, 'art.\u00a0');
const source = (step: TermStep, basis: TermBasis): string => {
  if (step.article !== null) return ` (${article(step.article)})`;
  return basis === 'office' && step.step === 'counted' ? ' (the office’s own term)' : '';
};
const act = (text: string | null): string => (text === null ? '' : ` (${text})`);

const STARTS = {
  registration: ['registration', 'the day of registration'],
  receipt: ['receipt', 'the day of receipt'],
  entry: ['the entry in the book', 'the day of the entry in the book'],
  decision: ['the decision', 'the day of the decision'],
} as const;
const UNITS = { calendar: 'calendar-day', working: 'working-day', month: 'month' } as const;

type Moved = Extract<TermStep, { step: 'moved' }>;
function whyOff(step: Moved, date: Locale['date']): string {
  switch (step.because) {
    case 'weekend':
      return `a ${dayName(step.from)}`;
    case 'holiday':
      return holiday(step.name);
    case 'transfer':
      return `a day off, worked on ${date(step.worked)}${act(step.act)}`;
  }
}

function stepText(step: TermStep, { date, amount }: Locale): string {
  switch (step.step) {
    case 'starts': {
      const [after, sameDay] = STARTS[step.from];
      return step.on === step.after
        ? `starts ${date(step.on)}, ${sameDay}`
        : `starts ${date(step.on)}, the day after ${after} on ${date(step.after)}`;
    }
    case 'counted':
      return `${amount(step.length, UNITS[step.unit])}: the last day is ${dayName(step.on)}, ${date(step.on)}`;
    case 'worked':
      return `${dayName(step.on)}, ${date(step.on)} is worked: ${date(step.off)} is off for it${act(step.act)}`;
    case 'moved':
      return `${date(step.from)} is ${whyOff(step, date)}: moved to ${date(step.on)}`;
  }
}

export const terms: TermTexts = {
  article,
  length: ({ unit, length }, { amount }) => amount(length, UNITS[unit]),
  names: {
    answer: 'Answer',
    extended: 'Answer after a check',
    notice: 'Notice of a longer term',
    forward: 'Forward',
    'leave-unexamined': 'Leave unexamined',
    crimes: 'Pass on news of a crime',
    register: 'Registration',
    'first-reply': 'First reply to a message',
  },
  weekdays,
  step: (step, basis, locale) => `${stepText(step, locale)}${source(step, basis)}`,
  extended: ({ on, to, reason, isByLaw }, { date }) =>
    `extended on ${date(on)} to ${date(to)}${isByLaw ? ' (art. 17(3))' : ''}${reason === null ? '' : `: ${reason}`}`,
  labels: {
    policy: 'Policy',
    due: 'Due',
    steps: 'How it is counted',
    note: 'Note',
    basis: 'Basis',
    now: 'By the calendar now',
    otherTerms: 'Other terms',
    number: 'Number',
    old: 'Old',
    new: 'New',
  },
  noTerm: 'The policy sets no term for this channel.',
  provisional: 'provisional: the year’s calendar is not confirmed',
  provisionalMark: 'provisional',
  differs: (kept, now, { date }) =>
    `The register keeps ${date(kept)}; by the calendar of now it is ${date(now)}. To recompute open appeals: appeals due recompute --dry-run.`,
  nothingToRecompute: 'Nothing to recompute: every due date agrees with the calendar.',
};
