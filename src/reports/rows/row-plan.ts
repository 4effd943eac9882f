import type { Channel, LegalStatus } from '../../domain/codes.ts';
import type { Official, Territory, Topic } from '../../domain/office/office.ts';
import type { Counted } from '../figures.ts';
import type { RowName, RowRole } from '../report.ts';

/** A row before its cells. */
export interface PlannedRow {
  readonly key: string;
  readonly name: RowName;
  readonly level: 1 | 2;
  readonly role?: RowRole;
  /** The keys of the tally that the row sums. */
  readonly sources: readonly string[];
  readonly legalStatus?: LegalStatus;
}

/** What rows are drawn from besides the counts. */
export interface Lists {
  readonly topics: readonly Topic[];
  readonly territories: readonly Territory[];
  readonly officials: readonly Official[];
  /** The months that the period touches, in order. */
  readonly months: readonly string[];
  readonly statusOf: (channel: Channel) => LegalStatus;
}

export type RowPlan = (counted: Counted, lists: Lists) => readonly PlannedRow[];

export const plainRow = (key: string, name: RowName): PlannedRow => ({
  key,
  name,
  level: 1,
  sources: [key],
});
