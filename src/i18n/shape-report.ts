import type { Period } from '../domain/period.ts';
import type { Locale } from './shape-locale.ts';

type SectionName =
  | 'channels'
  | 'forms'
  | 'kinds'
  | 'marks'
  | 'topics'
  | 'questions'
  | 'repeats'
  | 'territories'
  | 'balance'
  | 'terms'
  | 'days'
  | 'outcomes'
  | 'control'
  | 'controllers'
  | 'executors'
  | 'reception'
  | 'openness'
  | 'direct'
  | 'months';
type ColumnName =
  | 'accounts'
  | 'count'
  | 'statutory'
  | 'informal'
  | 'share'
  | 'answered'
  | 'open'
  | 'overdue'
  | 'late'
  | 'inTime'
  | 'replied'
  | 'cameBack'
  | 'cameBackShare'
  | 'medianDays'
  | 'p90Days'
  | 'previousMedian'
  | 'lastYearMedian'
  | 'openAtStart'
  | 'received'
  | 'reopened'
  | 'closed'
  | 'openAtEnd'
  | 'messages'
  | 'threads'
  | 'senders'
  | 'appeals'
  | 'medianReply'
  | 'repliedInAim'
  | 'previous'
  | 'previousDelta'
  | 'previousPercent'
  | 'lastYear'
  | 'lastYearDelta'
  | 'lastYearPercent'
  | 'yearToDate'
  | 'lastYearToDate'
  | 'yearToDateDelta'
  | 'yearToDatePercent';
/** Rows that are no entry of a list. */
type LineName =
  | 'written'
  | 'electronic'
  | 'oral'
  | 'outside'
  | 'repeated'
  | 'collective'
  | 'signatories'
  | 'mass'
  | 'anonymous'
  | 'replied'
  | 'within15'
  | 'withinMonth'
  | 'overMonth'
  | 'forwarded'
  | 'forwardedInTime'
  | 'forwardedLate'
  | 'otherwise'
  | 'decided'
  | 'open'
  | 'openInTime'
  | 'overdue'
  | 'extended'
  | 'late'
  | 'receptionDays'
  | 'people'
  | 'onTheSpot'
  | 'turnedWritten';
type LawName =
  | 'parts-sum-to-total'
  | 'statuses-sum-to-total'
  | 'children-sum-to-parent'
  | 'months-sum-to-period'
  | 'sections-agree'
  | 'answered-plus-open'
  | 'overdue-within-open'
  | 'shares-sum-to-100'
  | 'changes-follow-counts'
  | 'marks-within-total'
  | 'statuses-sum-to-row'
  | 'rows-cover-total'
  | 'questions-cover-appeals'
  | 'forms-follow-channels'
  | 'flows-balance'
  | 'received-are-counted'
  | 'endings-agree'
  | 'parts-within-whole'
  | 'units-within-messages'
  | 'direct-is-the-channel';

/** Everything that `report` says. */
export interface ReportTexts {
  /** «I квартал 2023 года»; a range in dates. */
  period(period: Period, locale: Locale): string;
  /** As a column's title: «I кв. 2023»; null for a range. */
  shortPeriod(period: Period): string | null;
  /** `2023-01` → «январь 2023» */
  month(month: string): string;
  title(period: string): string;
  readonly lead: ReportLead;
  readonly sections: Readonly<Record<SectionName, { title: string; note?: string }>>;
  /** `count`, `previous` and `lastYear` where the period has no short name. */
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly lines: Readonly<Record<LineName, string>>;
  /** `count` of the controllers and executors. */
  readonly assigned: string;
  readonly total: string;
  readonly missing: Readonly<
    Record<'topic' | 'territory' | 'controller' | 'executor' | 'network', string>
  >;
  readonly unspecified: string;
  readonly other: string;
  /** Over the pictures. */
  readonly charts: {
    readonly months: string;
    readonly inTime: string;
    /** How long an answer took, by channel and by controller. */
    readonly waiting: Readonly<Record<'days' | 'controllers', string>>;
  };
  /** Under a report on a terminal. */
  readonly legend: string;
  readonly check: ReportCheckTexts;
  /** What stands behind every figure, in the order in which it is read. */
  readonly definitionsTitle: string;
  readonly definitions: Readonly<Record<DefinitionName, Definition>>;
}

interface ReportLead {
  demo: string;
  dates(from: string, to: string): string;
  asOf(date: string): string;
  unfinished: string;
  compared(previous: string, lastYear: string): string;
  /** What was asked for, in the words of the command line. */
  filter(options: string): string;
  head(hash: string): string;
}

export interface ReportCheckTexts {
  readonly columns: Readonly<Record<'law' | 'verdict' | 'where' | 'expected' | 'found', string>>;
  readonly holds: string;
  readonly broken: string;
  readonly laws: Readonly<Record<LawName, string>>;
}

type DefinitionName = SectionName | ColumnName | LineName | 'total';
export interface Definition {
  readonly term: string;
  readonly text: string;
  /** The article; null where it is the register's own rule. */
  readonly source: string | null;
}
