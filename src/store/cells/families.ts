import type { Dimension, Measure } from '../../register/ports/tally.ts';
import type { NamedMeasure } from '../read/tally/measures.ts';

/** Measures in which no other appeal has a say. */
export type CellMeasure = Exclude<Measure, NamedMeasure>;

export const COLUMN_OF = {
  count: 'count',
  answered: 'answered',
  open: 'open',
  overdue: 'overdue',
  replied: 'replied',
  late: 'late',
  openInTime: 'open_in_time',
  within15: 'within15',
  withinMonth: 'within_month',
  overMonth: 'over_month',
  forwarded: 'forwarded',
  forwardedInTime: 'forwarded_in_time',
  forwardedLate: 'forwarded_late',
  otherwise: 'otherwise',
  extended: 'extended',
  repeated: 'repeated',
  collective: 'collective',
  signatories: 'signatories',
  mass: 'mass',
  anonymous: 'anonymous',
  people: 'people',
  onTheSpot: 'on_the_spot',
} as const satisfies Record<CellMeasure, string>;

export const isNamed = (measure: Measure): measure is NamedMeasure =>
  !Object.hasOwn(COLUMN_OF, measure);

const COUNT = ['count'] as const;
const COURSE = ['count', 'answered', 'open', 'overdue', 'replied', 'late'] as const;
const ALL = Object.keys(COLUMN_OF) as readonly CellMeasure[];

export interface Family {
  /** At most three, in the order of the columns; the month and the legal status go without saying. */
  readonly keys: readonly Dimension[];
  /** The first columns of the table. */
  readonly measures: readonly CellMeasure[];
  /** True of an appeal from its first month on, whatever becomes of it. */
  readonly lasting: boolean;
}

/** What is counted together. Few keys each: all of them at once would be as many cells as appeals. */
export const FAMILIES = {
  entry: { keys: ['channel', 'kind', 'network'], measures: COUNT, lasting: true },
  topic: { keys: ['topic'], measures: COUNT, lasting: true },
  territory: { keys: ['territory'], measures: COUNT, lasting: true },
  day: { keys: ['channel', 'receivedOn'], measures: COUNT, lasting: true },
  question: { keys: ['question'], measures: COUNT, lasting: true },
  control: { keys: ['control'], measures: COUNT, lasting: false },
  course: { keys: ['channel', 'outcome'], measures: ALL, lasting: false },
  'topic-course': { keys: ['topic'], measures: COURSE, lasting: false },
  wait: { keys: ['channel', 'days'], measures: COURSE, lasting: false },
  controller: { keys: ['controller', 'days'], measures: COURSE, lasting: false },
  executor: { keys: ['executor', 'days'], measures: COURSE, lasting: false },
} as const satisfies Record<string, Family>;
export type FamilyId = keyof typeof FAMILIES;
