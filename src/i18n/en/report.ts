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
    forms: { title: 'By form' },
    kinds: { title: 'By kind' },
    marks: {
      title: 'Marks',
      note: 'Marks are not added up: an appeal may have several or none. The share is of all appeals of the period.',
    },
    topics: {
      title: 'By topic',
      note: 'An appeal’s topic is its first question’s. Subtopics are part of the row of their topic.',
    },
    questions: {
      title: 'Questions by topic',
      note: 'An appeal may ask several questions, so that there may be more of them than appeals.',
    },
    repeats: {
      title: 'Repeated after an answer',
      note: 'The period’s appeals that were answered, and how many came back as repeats by the day of the report.',
    },
    territories: { title: 'By territory' },
    balance: {
      title: 'Flow of appeals',
      note: 'All that were open in the period, not only those that came in: at start + received + reopened = closed + at end.',
    },
    terms: {
      title: 'Terms',
      note: 'The four rows without indent sum to the total; the last two are marks of some of them.',
    },
    days: {
      title: 'Days to answer',
      note: 'Median: half of the answered waited so many days or fewer; “90%”: nine out of ten.',
    },
    outcomes: { title: 'Outcomes' },
    control: {
      title: 'Control',
      note: 'On the day of the report, even where it was released later.',
    },
    controllers: { title: 'By controller' },
    executors: {
      title: 'By executor',
      note: 'An appeal may have several executors, so that the rows may sum to more than the total.',
    },
    reception: {
      title: 'Personal reception',
      note: 'Days and people are counted apart; the total is the appeals at personal reception.',
    },
    direct: {
      title: 'Direct messages',
      note: 'Messages, threads, people and appeals are different units and are not added up. Messages, threads and people are narrowed by network alone.',
    },
    months: {
      title: 'By month',
      note: 'Beside a month stands the one at the same place in the period it is compared with.',
    },
    openness: {
      title: 'Openness: followers',
      note: "Followers of the officials' accounts on the last day of the period and of those it is compared with; they are not appeals, and only --network of the filters touches them.",
    },
  },
  columns: {
    accounts: 'Accounts',
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
    statutory: 'By Law',
    informal: 'Informal',
    late: 'Late',
    inTime: 'In time',
    replied: 'Replied',
    cameBack: 'Came back',
    cameBackShare: 'Rate',
    medianDays: 'Median',
    p90Days: '90%',
    previousMedian: 'Median before',
    lastYearMedian: 'Year ago',
    openAtStart: 'At start',
    received: 'Received',
    reopened: 'Reopened',
    closed: 'Closed',
    openAtEnd: 'At end',
    messages: 'Messages',
    threads: 'Threads',
    senders: 'People',
    appeals: 'Appeals',
    medianReply: 'Median reply, wd',
    repliedInAim: 'In time',
    lastYearToDate: 'Same last year',
    yearToDateDelta: '±',
    yearToDatePercent: '± %',
  },
  lines: {
    written: 'Written',
    electronic: 'Electronic',
    oral: 'Oral',
    outside: 'No form of the Law',
    repeated: 'Repeated',
    collective: 'Collective',
    signatories: 'Signatories of these',
    mass: 'Mass',
    anonymous: 'Anonymous',
    replied: 'Replied',
    within15: 'within 15 days',
    withinMonth: '16 days to a month',
    overMonth: 'over a month',
    forwarded: 'Forwarded',
    forwardedInTime: 'in time',
    forwardedLate: 'late',
    otherwise: 'Closed without a reply',
    decided: 'Closed',
    open: 'Open',
    openInTime: 'within the term',
    overdue: 'overdue',
    extended: 'Term extended',
    late: 'Replied late',
    receptionDays: 'Reception days',
    people: 'People received',
    onTheSpot: 'Answered on the spot',
    turnedWritten: 'Turned into written',
  },
  assigned: 'Assigned',
  total: 'Total',
  missing: {
    topic: 'No topic',
    territory: 'No territory',
    controller: 'No controller',
    executor: 'No executor',
    network: 'No network',
  },
  other: 'Other',
  unspecified: 'No subtopic',
  charts: {
    months: 'By month and channel',
    inTime: 'Answered in time, by controller',
    waiting: {
      days: 'Median days to an answer, by channel',
      controllers: 'Median days to an answer, by controller',
    },
  },
  legend:
    '▲ more, ▼ fewer than in the period on the left of ±; “—”: nothing to compare with. Columns that are missing for want of room: --format md. What each figure means: --define.',
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
      'marks-within-total': 'No mark is found on more appeals than there are',
      'statuses-sum-to-row': 'By Law and informal sum to their row',
      'rows-cover-total': 'The executors’ rows are no less than the total',
      'questions-cover-appeals': 'There are no fewer questions than appeals',
      'forms-follow-channels': 'Forms are the sums of their channels',
      'flows-balance': 'At start, received and reopened are closed and at end',
      'received-are-counted': 'Those received in the flow are the period’s appeals',
      'endings-agree': 'Replies, outcomes and open ones are the same in all tables',
      'parts-within-whole': 'No part is greater than its whole',
      'units-within-messages': 'No more threads or people than messages',
      'direct-is-the-channel': 'As many direct-message appeals as by channel',
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
    direct: {
      term: 'Direct messages',
      text: 'What was written to the office’s accounts in the period, and what of it was registered. The rows are networks.',
      source: null,
    },
    messages: {
      term: 'Messages',
      text: 'Messages that others sent to the accounts, by the day they were sent; the accounts’ replies are not counted. A message counts once, however many exports hold it.',
      source: null,
    },
    threads: {
      term: 'Threads',
      text: 'Threads with at least one such message in the period.',
      source: null,
    },
    senders: {
      term: 'People',
      text: 'Different senders of these messages, each network apart: by the network’s id or the nickname, and where there is neither, one a thread. It is not the number of appeals.',
      source: null,
    },
    appeals: {
      term: 'Appeals',
      text: 'Appeals by direct message registered in the period, by network.',
      source: null,
    },
    medianReply: {
      term: 'Median reply',
      text: 'How many working days half of those who wrote waited for the account’s first word: from the message with which the wait began to the account’s next one; 0 is the same day.',
      source: null,
    },
    repliedInAim: {
      term: 'Replied in time',
      text: 'Share of these waits in which the account replied within the office’s aim for the first reply. Whoever still waits counts once the aim has passed.',
      source: null,
    },
    months: {
      term: 'By month',
      text: 'The month of registration, compared with the month at the same place in the other period: the first with the first, the second with the second.',
      source: null,
    },
    lastYearToDate: {
      term: 'Last year to date',
      text: 'Appeals registered from 1 January of last year to the same day.',
      source: null,
    },
    yearToDateDelta: {
      term: '± year to date',
      text: 'The year’s figure to date less last year’s.',
      source: null,
    },
    yearToDatePercent: {
      term: '± % year to date',
      text: 'The same difference in percent of last year’s. Where that is zero: “—”.',
      source: null,
    },
    forms: {
      term: 'By form',
      text: 'The form of the appeal under the Law, which follows from its channel.',
      source: 'Law 300-Z, art. 1, 10(1)',
    },
    written: {
      term: 'Written form',
      text: 'Written appeals and entries in the book of remarks.',
      source: 'Law 300-Z, art. 1',
    },
    electronic: {
      term: 'Electronic form',
      text: 'Filed through обращения.бел and in no other way.',
      source: 'Law 300-Z, art. 1, 25',
    },
    oral: {
      term: 'Oral form',
      text: 'Stated at personal reception.',
      source: 'Law 300-Z, art. 1',
    },
    outside: {
      term: 'No form of the Law',
      text: 'Direct messages, hotline, live stream: the Law knows no such form.',
      source: 'Law 300-Z, art. 1, 25',
    },
    marks: {
      term: 'Marks',
      text: 'What does not divide appeals into parts: one appeal may have several.',
      source: null,
    },
    repeated: {
      term: 'Repeated',
      text: 'Of the same applicant on the same question within three years, after the first was answered. Set by the clerk.',
      source: 'Law 300-Z, art. 1',
    },
    collective: {
      term: 'Collective',
      text: 'Of two applicants or more on one question. A collective appeal is one appeal.',
      source: 'Law 300-Z, art. 1',
    },
    signatories: {
      term: 'Signatories of collective appeals',
      text: 'People, not appeals: never added to the number of appeals.',
      source: 'Law 300-Z, art. 1, 22',
    },
    mass: {
      term: 'Mass',
      text: 'Appeals answered by one publication on the site. The register knows them by this outcome.',
      source: 'Law 300-Z, art. 25¹',
    },
    anonymous: {
      term: 'Anonymous',
      text: 'Without name or address. Set by the clerk.',
      source: 'Law 300-Z, art. 23',
    },
    questions: {
      term: 'Questions by topic',
      text: 'The topic of each question of an appeal; the total is the number of questions.',
      source: null,
    },
    repeats: {
      term: 'Repeated after an answer',
      text: 'By topic: replies to the period’s appeals, and repeats of these by the day of the report.',
      source: 'Law 300-Z, art. 1',
    },
    cameBack: {
      term: 'Came back',
      text: 'Of those replied to, the ones of which a repeat was registered by the day of the report.',
      source: 'Law 300-Z, art. 1',
    },
    cameBackShare: {
      term: 'Rate of coming back',
      text: 'Those that came back in percent of those replied to. Repeats also come after the day of the report, so that an old year’s rate is fuller than the last month’s.',
      source: null,
    },
    balance: {
      term: 'Flow of appeals',
      text: 'How many were open, came in and were closed. The closed ones may have been registered earlier.',
      source: null,
    },
    openAtStart: {
      term: 'At start',
      text: 'Registered before the period and open on the day before it.',
      source: null,
    },
    received: {
      term: 'Received',
      text: 'Registered in the period: the same number as by channel.',
      source: 'Law 300-Z, art. 13(1)',
    },
    reopened: {
      term: 'Reopened',
      text: 'Closed at the start of the period and open again at its end.',
      source: null,
    },
    closed: {
      term: 'Closed in the period',
      text: 'Open at the start or when they came in, and closed at the end by a reply or another decision.',
      source: 'Law 300-Z, art. 10(3), 15, 16, 18',
    },
    openAtEnd: {
      term: 'At end',
      text: 'Open on the day of the report, whenever they came in.',
      source: null,
    },
    terms: {
      term: 'Terms',
      text: 'What became of the period’s appeals and how fast. Calendar days from registration.',
      source: 'Law 300-Z, art. 17',
    },
    replied: {
      term: 'Replied',
      text: 'A final answer was given. Those forwarded, left unexamined, withdrawn or counted with the first are not among them.',
      source: 'Law 300-Z, art. 14, 18',
    },
    within15: {
      term: 'Replied within 15 days',
      text: 'No later than 15 calendar days after registration.',
      source: 'Law 300-Z, art. 17(3)',
    },
    withinMonth: {
      term: 'Replied in 16 days to a month',
      text: 'No later than the same day of the next month or, where there is none, its last. A shift from a day off does not count.',
      source: 'Law 300-Z, art. 17',
    },
    overMonth: {
      term: 'Replied in over a month',
      text: 'After that day.',
      source: 'Law 300-Z, art. 17(3)',
    },
    forwarded: {
      term: 'Forwarded',
      text: 'Passed on to the body whose matter it is.',
      source: 'Law 300-Z, art. 10(3)',
    },
    forwardedInTime: {
      term: 'Forwarded in time',
      text: 'Forwarded, and the applicant told, within five working days. Those reopened after the day of the report stand here too.',
      source: 'Law 300-Z, art. 10(3)',
    },
    forwardedLate: {
      term: 'Forwarded late',
      text: 'Forwarded, or the applicant told, after five working days.',
      source: 'Law 300-Z, art. 10(3)',
    },
    otherwise: {
      term: 'Closed without a reply',
      text: 'Left unexamined, withdrawn or counted with the first.',
      source: 'Law 300-Z, art. 13(1), 15, 16',
    },
    openInTime: {
      term: 'Open within the term',
      text: 'Of the open, those whose due date had not passed by the day of the report, or that have none.',
      source: 'Law 300-Z, art. 17',
    },
    late: {
      term: 'Replied late',
      text: 'The final answer was given after the due date in force. An answered appeal is never overdue.',
      source: 'Law 300-Z, art. 17',
    },
    extended: {
      term: 'Term extended',
      text: 'The due date in force on the day of the report is later than the original one because of an extension.',
      source: 'Law 300-Z, art. 17(3)',
    },
    days: {
      term: 'Days to answer',
      text: 'Calendar days from registration to the final answer, of appeals that have one.',
      source: null,
    },
    medianDays: {
      term: 'Median',
      text: 'The fewest days within which at least half got their answer.',
      source: null,
    },
    p90Days: {
      term: '90th percentile',
      text: 'The fewest days within which at least nine out of ten got their answer.',
      source: null,
    },
    previousMedian: {
      term: 'Median of the previous period',
      text: 'The same for the previous period, at its end.',
      source: null,
    },
    lastYearMedian: {
      term: 'Median a year ago',
      text: 'The same for the same period of last year, at its end.',
      source: null,
    },
    outcomes: {
      term: 'Outcomes',
      text: 'What the matter had come to by the day of the report; the outcomes sum to the closed.',
      source: 'Law 300-Z, art. 10, 14–16, 18, 21, 25¹',
    },
    decided: {
      term: 'Closed',
      text: 'There is a final outcome.',
      source: null,
    },
    control: {
      term: 'Control',
      text: 'Control over the period’s appeals on the day of the report. Additional: answered, but what was promised is not done yet.',
      source: 'Law 300-Z, art. 9',
    },
    inTime: {
      term: 'In time',
      text: 'The part of the closed ones whose answer was not late, in percent.',
      source: 'Law 300-Z, art. 17',
    },
    executors: {
      term: 'By executor',
      text: 'Assigned: appeals of the period that had this executor on the day of the report, if only for one question. An appeal stands with each of its executors.',
      source: 'Law 300-Z, art. 9',
    },
    reception: {
      term: 'Personal reception',
      text: 'Appeals stated at personal reception.',
      source: 'Law 300-Z, art. 6',
    },
    receptionDays: {
      term: 'Reception days',
      text: 'Days on which at least one appeal was taken at personal reception.',
      source: 'Law 300-Z, art. 6',
    },
    people: {
      term: 'People received',
      text: 'Of a collective appeal all who stated it, of any other one person.',
      source: null,
    },
    onTheSpot: {
      term: 'Answered on the spot',
      text: 'The final answer was given on the day of registration.',
      source: 'Law 300-Z, art. 14(2)',
    },
    turnedWritten: {
      term: 'Turned into written',
      text: 'Needed study and were stated in writing: the written appeal is linked to the oral one.',
      source: 'Law 300-Z, art. 14(2)',
    },
    openness: {
      term: 'Openness',
      text: "How many follow the officials' accounts: the newest count up to the period's last day, of the accounts kept on that day. An account without a count adds nothing. One person may follow in several networks. The period's column means followers here.",
      source: null,
    },
    accounts: {
      term: 'Accounts',
      text: "The officials' accounts in the networks that are kept on the period's last day.",
      source: null,
    },
  },
};
