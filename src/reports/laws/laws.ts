import type { PeriodReport } from '../report.ts';
import type { Breach } from './breach.ts';
import { directIsTheChannel, unitsWithinMessages } from './direct-laws.ts';
import { endingsAgree, flowsBalance, partsWithinWhole, receivedAreCounted } from './ending-laws.ts';
import {
  changesFollow,
  openAndAnsweredSum,
  overdueWithinOpen,
  sharesSumToWhole,
} from './figure-laws.ts';
import {
  formsFollowChannels,
  marksWithinTotal,
  overlapCoversTotal,
  questionsCoverAppeals,
  statusesSumToRow,
} from './mark-laws.ts';
import {
  childrenSumToParent,
  monthsSumToPeriod,
  partsSumToTotal,
  sectionsAgree,
  statusesSumToTotal,
} from './sum-laws.ts';

/** What must hold of every report, whatever the register holds (`report --check`). */
export const LAWS = [
  'parts-sum-to-total',
  'statuses-sum-to-total',
  'children-sum-to-parent',
  'months-sum-to-period',
  'sections-agree',
  'answered-plus-open',
  'overdue-within-open',
  'shares-sum-to-100',
  'changes-follow-counts',
  'marks-within-total',
  'statuses-sum-to-row',
  'rows-cover-total',
  'questions-cover-appeals',
  'forms-follow-channels',
  'flows-balance',
  'received-are-counted',
  'endings-agree',
  'parts-within-whole',
  'units-within-messages',
  'direct-is-the-channel',
] as const;
export type Law = (typeof LAWS)[number];

const CHECKS: Readonly<Record<Law, (report: PeriodReport) => Iterable<Breach>>> = {
  'parts-sum-to-total': partsSumToTotal,
  'statuses-sum-to-total': statusesSumToTotal,
  'children-sum-to-parent': childrenSumToParent,
  'months-sum-to-period': monthsSumToPeriod,
  'sections-agree': sectionsAgree,
  'answered-plus-open': openAndAnsweredSum,
  'overdue-within-open': overdueWithinOpen,
  'shares-sum-to-100': sharesSumToWhole,
  'changes-follow-counts': changesFollow,
  'marks-within-total': marksWithinTotal,
  'statuses-sum-to-row': statusesSumToRow,
  'rows-cover-total': overlapCoversTotal,
  'questions-cover-appeals': questionsCoverAppeals,
  'forms-follow-channels': formsFollowChannels,
  'flows-balance': flowsBalance,
  'received-are-counted': receivedAreCounted,
  'endings-agree': endingsAgree,
  'parts-within-whole': partsWithinWhole,
  'units-within-messages': unitsWithinMessages,
  'direct-is-the-channel': directIsTheChannel,
};

export interface Verdict {
  readonly law: Law;
  readonly breaches: readonly Breach[];
}

export const checkLaws = (report: PeriodReport): readonly Verdict[] =>
  LAWS.map((law) => ({ law, breaches: [...CHECKS[law](report)] }));
