import type { Measure } from '../../register/ports/tally.ts';
import { percentOf } from '../change.ts';
import { waitOf } from '../waits.ts';
import { countIn, type Tallied } from './tallied.ts';

/** By the code that is typed; the id stands in JSON and CSV, as in the report. */
export const STATS_MEASURES = {
  count: 'count',
  share: 'share',
  answered: 'answered',
  open: 'open',
  overdue: 'overdue',
  'in-time': 'inTime',
  late: 'late',
  replied: 'replied',
  'median-days': 'medianDays',
  'p90-days': 'p90Days',
  'within-15': 'within15',
  'within-month': 'withinMonth',
  'over-month': 'overMonth',
  forwarded: 'forwarded',
  extended: 'extended',
  repeated: 'repeated',
  collective: 'collective',
  signatories: 'signatories',
  mass: 'mass',
  anonymous: 'anonymous',
  'came-back': 'cameBack',
  'came-back-share': 'cameBackShare',
} as const;
export type MeasureCode = keyof typeof STATS_MEASURES;
export type StatsMeasure = (typeof STATS_MEASURES)[MeasureCode];

export const MEASURE_CODES = Object.keys(STATS_MEASURES) as readonly MeasureCode[];

/** What the store is asked for besides the count of appeals; `days` asks how long the answers took. */
const NEEDS: Readonly<Partial<Record<StatsMeasure, readonly (Measure | 'days')[]>>> = {
  inTime: ['answered', 'late'],
  cameBackShare: ['replied', 'cameBack'],
  medianDays: ['days'],
  p90Days: ['days'],
};

/** Of one cell; a share depends on the others, so it comes from outside. */
export function measured(measure: Exclude<StatsMeasure, 'share'>, tallied: Tallied): number | null {
  const of = (counted: Measure): number => countIn(tallied, counted);
  switch (measure) {
    case 'inTime':
      return percentOf(of('answered') - of('late'), of('answered'));
    case 'cameBackShare':
      return percentOf(of('cameBack'), of('replied'));
    case 'medianDays':
      return waitOf(tallied.waits, 0.5);
    case 'p90Days':
      return waitOf(tallied.waits, 0.9);
    default:
      return of(measure);
  }
}

/** A sum of its parts: not a share, a rate or a median. */
export const isAdditive = (measure: StatsMeasure): boolean =>
  measure !== 'share' && NEEDS[measure] === undefined;

export function neededOf(measures: readonly StatsMeasure[]): {
  readonly counted: readonly Measure[];
  readonly days: boolean;
} {
  const all = measures.flatMap((measure): readonly (Measure | 'days')[] =>
    measure === 'share' ? [] : (NEEDS[measure] ?? [measure as Measure]),
  );
  const counted = new Set<Measure>(['count']);
  for (const each of all) if (each !== 'days') counted.add(each);
  return { counted: [...counted], days: all.includes('days') };
}
