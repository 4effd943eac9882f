type AxisName =
  | 'channel'
  | 'network'
  | 'legal-status'
  | 'kind'
  | 'status'
  | 'control'
  | 'outcome'
  | 'topic'
  | 'topic-group'
  | 'territory'
  | 'controller'
  | 'executor'
  | 'month'
  | 'quarter'
  | 'year';
type MeasureName =
  | 'count'
  | 'medianDays'
  | 'p90Days'
  | 'within15'
  | 'withinMonth'
  | 'overMonth'
  | 'forwarded'
  | 'extended'
  | 'repeated'
  | 'collective'
  | 'signatories'
  | 'mass'
  | 'anonymous';

/** What `stats` says besides the report's own words. */
export interface StatsTexts {
  /** As the head of a column and, joined by «×», in the title. */
  readonly axes: Readonly<Record<AxisName, string>>;
  /** Those that are no columns of the report. */
  readonly measures: Readonly<Record<MeasureName, string>>;
  /** `of` is the report's own title. */
  title(of: string, axes: readonly string[]): string;
  readonly notes: {
    /** An appeal may stand in several rows. */
    readonly mayExceed: string;
    /** The status is the present one, whatever the day of the report. */
    readonly statusNow: string;
  };
}
