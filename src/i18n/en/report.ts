import { halfOf, monthIndex, quarterOf, yearOf } from '../period-parts.ts';
import type { ReportTexts } from '../shape-report.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SHORT_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

export const report: ReportTexts = {
  period: (period, { date }) => {
    const year = yearOf(period);
    switch (period.unit) {
      case 'year':
        return year;
      case 'half-year':
        return `H${halfOf(period)} ${year}`;
      case 'quarter':
        return `Q${quarterOf(period)} ${year}`;
      case 'month':
        return `${MONTHS[monthIndex(period.from)]} ${year}`;
      case 'range':
        return `${date(period.from)} – ${date(period.to)}`;
    }
  },
  shortPeriod: (period) => {
    const year = yearOf(period);
    switch (period.unit) {
      case 'year':
        return year;
      case 'half-year':
        return `H${halfOf(period)} ${year}`;
      case 'quarter':
        return `Q${quarterOf(period)} ${year}`;
      case 'month':
        return `${SHORT_MONTHS[monthIndex(period.from)]} ${year}`;
      case 'range':
        return null;
    }
  },
  month: (month) => `${MONTHS[monthIndex(month)]} ${month.slice(0, 4)}`,
  title: (period) => `Appeals of citizens and legal entities, ${period}`,
  lead: {
    demo: 'DEMONSTRATION REGISTER: not a report of the executive committee.',
    dates: (from, to) => `Registered from ${from} to ${to}.`,
    asOf: (date) => `Answered, open and overdue as of ${date}.`,
    unfinished: 'The period is not over yet, and is compared with whole ones.',
    compared: (previous, lastYear) => `Compared with: ${previous}; ${lastYear}.`,
    filter: (options) => `Not all appeals, only: ${options}.`,
    head: (hash) => `Register head: ${hash}`,
  },
  sections: {
    channels: { title: 'By channel' },
    kinds: { title: 'By kind' },
    topics: {
      title: 'By topic',
      note: 'An appeal’s topic is its first question’s. Subtopics are part of the row of their topic.',
    },
    territories: { title: 'By territory' },
    controllers: { title: 'By controller' },
    months: {
      title: 'By month',
      note: 'Beside a month stands the one at the same place in the period it is compared with.',
    },
  },
  columns: {
    count: 'Period',
    share: 'Share',
    answered: 'Answered',
    open: 'Open',
    overdue: 'Overdue',
    previous: 'Previous',
    previousDelta: '±',
    previousPercent: '± %',
    lastYear: 'Year ago',
    lastYearDelta: '±',
    lastYearPercent: '± %',
    yearToDate: 'Year to date',
  },
  assigned: 'Assigned',
  total: 'Total',
  missing: { topic: 'No topic', territory: 'No territory', controller: 'No controller' },
  other: 'Other',
  unspecified: 'No subtopic',
  charts: { months: 'By month and channel' },
  check: {
    columns: {
      law: 'What was checked',
      verdict: 'Result',
      where: 'Where',
      expected: 'Expected',
      found: 'Found',
    },
    holds: 'ok',
    broken: 'BROKEN',
    laws: {
      'parts-sum-to-total': 'The rows sum to the total of their table',
      'statuses-sum-to-total': 'Appeals under the Law and informal ones sum to the total',
      'children-sum-to-parent': 'Subtopics sum to their topic',
      'months-sum-to-period': 'Months sum to the period',
      'sections-agree': 'All tables have the same totals',
      'answered-plus-open': 'Answered and open sum to assigned',
      'overdue-within-open': 'No more overdue than open',
      'shares-sum-to-100': 'The shares of a table sum to 100.0%',
      'changes-follow-counts': 'Changes are computed from the printed counts',
    },
  },
  definitionsTitle: 'What stands behind the figures of the report',
  definitions: {
    count: {
      term: 'Number of appeals',
      text: 'Appeals registered in the period, its first and last day included. Annulled ones are counted nowhere. A collective appeal is one appeal.',
      source: 'Law 300-Z, art. 13(1)',
    },
    statutory: {
      term: 'Under Law 300-Z',
      text: 'Appeals that the Law covers: at personal reception, written, electronic (only through обращения.бел), in the book of remarks. Counted by the legal status of each appeal.',
      source: 'Law 300-Z, art. 1, 10, 25',
    },
    informal: {
      term: 'Informal',
      text: 'Direct messages, calls to the hotline, questions to a live stream. They are no appeals under the Law and stand apart.',
      source: 'Law 300-Z, art. 1, 25',
    },
    total: {
      term: 'Total',
      text: 'Appeals under the Law and informal ones together; the same in every table of the report.',
      source: null,
    },
    share: {
      term: 'Share',
      text: 'Part of the total in percent with one decimal, rounded by the largest remainder, so that the shares of a table sum to exactly 100.0%, and those of subtopics to their topic’s.',
      source: null,
    },
    previous: {
      term: 'Previous period',
      text: 'The same figure for the period of the same length just before: for a quarter, the quarter before; for two dates, as many days before the first.',
      source: null,
    },
    previousDelta: {
      term: '± to the previous period',
      text: 'The figure of the period less that of the previous one.',
      source: null,
    },
    previousPercent: {
      term: '± % to the previous period',
      text: 'The same difference in percent of the previous period. Where that is zero, there is nothing to compare with: “—”.',
      source: null,
    },
    lastYear: {
      term: 'A year ago',
      text: 'The same figure for the same period of last year.',
      source: null,
    },
    lastYearDelta: {
      term: '± to last year',
      text: 'The figure of the period less that of the same period last year.',
      source: null,
    },
    lastYearPercent: {
      term: '± % to last year',
      text: 'The same difference in percent of last year’s. Where that is zero, there is nothing to compare with: “—”.',
      source: null,
    },
    yearToDate: {
      term: 'Year to date',
      text: 'Appeals registered from 1 January to the last day of the period. The column comes with --year-to-date, except by month.',
      source: null,
    },
    channels: {
      term: 'By channel',
      text: 'How the appeal came in. A written appeal handed over at reception is a written one.',
      source: 'Law 300-Z, art. 10(1), 25',
    },
    kinds: {
      term: 'By kind',
      text: 'Application, proposal or complaint, by what the applicant asks for.',
      source: 'Law 300-Z, art. 1',
    },
    topics: {
      term: 'By topic',
      text: 'The topic of the appeal’s first question, so that the table agrees with the total. A topic is the sum of its subtopics; “No subtopic” are appeals with the topic alone. Retired topics stay in past periods.',
      source: null,
    },
    territories: {
      term: 'By territory',
      text: 'The rural council, town or settlement that the appeal is about.',
      source: null,
    },
    controllers: {
      term: 'By controller',
      text: 'Assigned: appeals of the period that had this controller on the day the report is as of. Handing an appeal over moves it from that date on.',
      source: 'Law 300-Z, art. 9',
    },
    answered: {
      term: 'Answered',
      text: 'Of the assigned, those with a final answer or another final decision (forwarded, left unexamined, withdrawn, counted with the first) by that day. An interim answer does not count.',
      source: 'Law 300-Z, art. 10(3), 15, 16, 18',
    },
    open: {
      term: 'Open',
      text: 'Of the assigned, those without a final answer on that day.',
      source: null,
    },
    overdue: {
      term: 'Overdue',
      text: 'Of the open, those whose due date in force was before that day: the Law’s term with its extensions for appeals under the Law, the office’s own term for the others.',
      source: 'Law 300-Z, art. 17',
    },
    months: {
      term: 'By month',
      text: 'The month of registration, compared with the month at the same place in the other period: the first with the first, the second with the second.',
      source: null,
    },
  },
};
