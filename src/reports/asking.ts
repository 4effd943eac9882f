import type { CalendarDate } from '../domain/ids.ts';
import type { Account } from '../domain/office/account.ts';
import type { AppealFilter } from '../register/ports/filter.ts';
import type { MessageTally } from '../register/ports/inbox.ts';
import type { Dimension, FlowRow, Measure, TallyRow } from '../register/ports/tally.ts';
import type { ReplyRules } from './count-messages.ts';
import type { Compared } from './figures.ts';

/** The register, asked about the period and those it is compared with. */
export interface Asking {
  readonly filter: AppealFilter;
  /** The period itself, and those that the section is compared with. */
  readonly periods: readonly Compared[];
  /** Where no periods are named: all of those. */
  tally(asked: {
    readonly dimensions: readonly Dimension[];
    readonly measures: readonly Measure[];
    readonly filter?: AppealFilter;
    readonly periods?: readonly Compared[];
  }): Promise<readonly TallyRow[]>;
  flows(): Promise<readonly FlowRow[]>;
  /** What was written in the period, and against what the replies are judged. */
  messages(): Promise<{ readonly tally: MessageTally; readonly rules: ReplyRules }>;
  accounts(): Promise<readonly Account[]>;
  /** Of each period: the day that figures are as of. */
  lastDays(): readonly (readonly [Compared, CalendarDate])[];
  /** The row of a key: a month stands beside the one at its place in the other period. */
  keyOf(key: string, period: Compared): string;
}
