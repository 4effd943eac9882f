import type { TermStep } from '../../domain/calendar/term.ts';
import type { TermBasis } from '../../domain/codes.ts';
import { weekday } from '../../domain/time/calendar-date.ts';
import type { Locale } from '../messages.ts';
import type { TermTexts } from '../shape-terms.ts';

const weekdays = [
  'понедельник',
  'вторник',
  'среда',
  'четверг',
  'пятница',
  'суббота',
  'воскресенье',
];
const dayName = (date: string): string => weekdays[weekday(date) - 1] ?? '';
const article = (text: string): string => text.replace(/^art\. /, 'ст.\u00a0');
const source = (step: TermStep, basis: TermBasis): string => {
  if (step.article !== null) return ` (${article(step.article)})`;
  return basis === 'office' && step.step === 'counted' ? ' (срок исполкома)' : '';
};
const act = (text: string | null): string => (text === null ? '' : ` (${text})`);

const STARTS = {
  registration: ['после регистрации', 'со дня регистрации'],
  receipt: ['после поступления', 'со дня поступления'],
  entry: ['после записи в книге', 'со дня записи в книге'],
  decision: ['после решения', 'со дня решения'],
} as const;
const UNITS = { calendar: 'calendar-day', working: 'working-day', month: 'month' } as const;

type Moved = Extract<TermStep, { step: 'moved' }>;
function whyOff(step: Moved, date: Locale['date']): string {
  switch (step.because) {
    case 'weekend':
      return dayName(step.from);
    case 'holiday':
      return step.name;
    case 'transfer':
      return `выходной, отрабатывается ${date(step.worked)}${act(step.act)}`;
  }
}

function stepText(step: TermStep, { date, amount }: Locale): string {
  switch (step.step) {
    case 'starts': {
      const [after, sameDay] = STARTS[step.from];
      return step.on === step.after
        ? `отсчёт с ${date(step.on)}, ${sameDay}`
        : `отсчёт с ${date(step.on)}, следующего дня ${after} ${date(step.after)}`;
    }
    case 'counted':
      return `${amount(step.length, UNITS[step.unit])}: последний день ${date(step.on)}, ${dayName(step.on)}`;
    case 'worked':
      return `${date(step.on)}, ${dayName(step.on)}, — рабочий день: за него выходной ${date(step.off)}${act(step.act)}`;
    case 'moved':
      return `${date(step.from)} — ${whyOff(step, date)}: срок переходит на ${date(step.on)}`;
  }
}

export const terms: TermTexts = {
  article,
  length: ({ unit, length }, { amount }) => amount(length, UNITS[unit]),
  names: {
    answer: 'Ответ',
    extended: 'Ответ при проверке',
    notice: 'Уведомить о продлении',
    forward: 'Направить по компетенции',
    'leave-unexamined': 'Оставить без рассмотрения',
    crimes: 'Передать сведения о преступлении',
    register: 'Регистрация',
    'first-reply': 'Первый ответ в директ',
  },
  weekdays,
  step: (step, basis, locale) => `${stepText(step, locale)}${source(step, basis)}`,
  extended: ({ on, to, reason, isByLaw }, { date }) =>
    `${date(on)} продлено до ${date(to)}${isByLaw ? ' (ст. 17(3))' : ''}${reason === null ? '' : `: ${reason}`}`,
  labels: {
    policy: 'Правила',
    due: 'Срок',
    steps: 'Как считается',
    note: 'Примечание',
    basis: 'Основание',
    now: 'По календарю сейчас',
    otherTerms: 'Другие сроки',
    number: 'Номер',
    old: 'Было',
    new: 'Стало',
  },
  noTerm: 'Правила не устанавливают срока для этого канала.',
  provisional: 'предварительно: календарь года не утверждён',
  provisionalMark: 'предварительно',
  differs: (kept, now, { date }) =>
    `В реестре стоит ${date(kept)}, по нынешнему календарю выходит ${date(now)}. Пересчитать открытые обращения: appeals due recompute --dry-run.`,
  nothingToRecompute: 'Пересчитывать нечего: все сроки соответствуют календарю.',
};
