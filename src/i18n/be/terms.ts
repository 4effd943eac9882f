import type { TermStep } from '../../domain/calendar/term.ts';
import type { TermBasis } from '../../domain/codes.ts';
import { weekday } from '../../domain/time/calendar-date.ts';
import type { Locale } from '../messages.ts';
import type { TermTexts } from '../shape-terms.ts';
import { holiday } from './holidays.ts';

const weekdays = ['панядзелак', 'аўторак', 'серада', 'чацвер', 'пятніца', 'субота', 'нядзеля'];
const dayName = (date: string): string => weekdays[weekday(date) - 1] ?? '';
const article = (text: string): string => text.replace(/^art\. /, 'арт.\u00a0');
const source = (step: TermStep, basis: TermBasis): string => {
  if (step.article !== null) return ` (${article(step.article)})`;
  return basis === 'office' && step.step === 'counted' ? ' (тэрмін выканкама)' : '';
};
const act = (text: string | null): string => (text === null ? '' : ` (${text})`);

const STARTS = {
  registration: ['пасля рэгістрацыі', 'з дня рэгістрацыі'],
  receipt: ['пасля паступлення', 'з дня паступлення'],
  entry: ['пасля запісу ў кнізе', 'з дня запісу ў кнізе'],
  decision: ['пасля рашэння', 'з дня рашэння'],
} as const;
const UNITS = { calendar: 'calendar-day', working: 'working-day', month: 'month' } as const;

type Moved = Extract<TermStep, { step: 'moved' }>;
function whyOff(step: Moved, date: Locale['date']): string {
  switch (step.because) {
    case 'weekend':
      return dayName(step.from);
    case 'holiday':
      return holiday(step.name);
    case 'transfer':
      return `выхадны, адпрацоўваецца ${date(step.worked)}${act(step.act)}`;
  }
}

function stepText(step: TermStep, { date, amount }: Locale): string {
  switch (step.step) {
    case 'starts': {
      const [after, sameDay] = STARTS[step.from];
      return step.on === step.after
        ? `адлік з ${date(step.on)}, ${sameDay}`
        : `адлік з ${date(step.on)}, наступнага дня ${after} ${date(step.after)}`;
    }
    case 'counted':
      return `${amount(step.length, UNITS[step.unit])}: апошні дзень ${date(step.on)}, ${dayName(step.on)}`;
    case 'worked':
      return `${date(step.on)}, ${dayName(step.on)}, — рабочы дзень: за яго выхадны ${date(step.off)}${act(step.act)}`;
    case 'moved':
      return `${date(step.from)} — ${whyOff(step, date)}: тэрмін пераходзіць на ${date(step.on)}`;
  }
}

export const terms: TermTexts = {
  article,
  length: ({ unit, length }, { amount }) => amount(length, UNITS[unit]),
  names: {
    answer: 'Адказ',
    extended: 'Адказ пры праверцы',
    notice: 'Паведаміць пра падаўжэнне',
    forward: 'Накіраваць па кампетэнцыі',
    'leave-unexamined': 'Пакінуць без разгляду',
    crimes: 'Перадаць звесткі пра злачынства',
    register: 'Рэгістрацыя',
    'first-reply': 'Першы адказ у дырэкт',
  },
  weekdays,
  step: (step, basis, locale) => `${stepText(step, locale)}${source(step, basis)}`,
  extended: ({ on, to, reason, isByLaw }, { date }) =>
    `${date(on)} падоўжана да ${date(to)}${isByLaw ? ' (арт. 17(3))' : ''}${reason === null ? '' : `: ${reason}`}`,
  labels: {
    policy: 'Правілы',
    due: 'Тэрмін',
    steps: 'Як лічыцца',
    note: 'Заўвага',
    basis: 'Падстава',
    now: 'Паводле календара цяпер',
    otherTerms: 'Іншыя тэрміны',
    number: 'Нумар',
    old: 'Было',
    new: 'Стала',
  },
  noTerm: 'Правілы не ўстанаўліваюць тэрміну для гэтага канала.',
  provisional: 'папярэдне: каляндар года не зацверджаны',
  provisionalMark: 'папярэдне',
  differs: (kept, now, { date }) =>
    `У рэестры стаіць ${date(kept)}, паводле цяперашняга календара выходзіць ${date(now)}. Пералічыць адкрытыя звароты: appeals due recompute --dry-run.`,
  nothingToRecompute: 'Пералічваць няма чаго: усе тэрміны адпавядаюць календару.',
};
