import type { AppealRecord } from '../../domain/appeal/appeal.ts';
import { standingOn } from '../../domain/appeal/standing.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import type { Dimension } from '../../register/ports/tally.ts';
import { type Stood, stoodAs, valuesOf } from './cell-measures.ts';
import { FAMILIES, type Family, type FamilyId } from './families.ts';
import { endOfMonth, monthAfter } from './months.ts';

/** What one appeal adds to one cell. */
export interface Share {
  readonly family: FamilyId;
  readonly month: string;
  readonly legalStatus: string;
  /** Three; '' where there is none. */
  readonly keys: readonly [string, string, string];
  readonly from: string;
  readonly to: string;
  /** In the order of the columns: as many as the family has measures. */
  readonly values: readonly number[];
}

/** After every month: so it stands still. */
export const STILL = '9999-12';

/** Of the shares that change, one for each of the months at whose end something else was true. */
export function sharesOf(record: AppealRecord): Share[] {
  const { appeal } = record;
  if (appeal.status === 'annulled') return [];
  const month = appeal.registeredOn.slice(0, 7);
  const shares: Share[] = [];
  const standings = standingsOf(record, month);
  for (const [id, family] of Object.entries(FAMILIES) as [FamilyId, Family][])
    for (const { stood, values, from, to } of family.lasting ? lasting(standings) : standings)
      for (const keys of keysOf(family.keys, stood))
        shares.push({
          family: id,
          month,
          legalStatus: appeal.legalStatus,
          keys,
          from,
          to,
          values: values.slice(0, family.measures.length),
        });
  return shares;
}

interface Lasted {
  readonly stood: Stood;
  readonly values: readonly number[];
  readonly from: string;
  to: string;
}

const lasting = (standings: readonly Lasted[]): Lasted[] =>
  standings.slice(0, 1).map((standing) => ({ ...standing, to: STILL }));

function standingsOf(record: AppealRecord, first: string): Lasted[] {
  const standings: Lasted[] = [];
  for (const from of changesOf(record, first)) {
    const day = endOfMonth(from);
    const stood = stoodAs(record.appeal, standingOn(record, day), day);
    const values = valuesOf(stood);
    const last = standings.at(-1);
    if (last && isSame(last, { stood, values })) continue;
    if (last) last.to = from;
    standings.push({ stood, values, from, to: STILL });
  }
  return standings;
}

const isSame = (a: Pick<Lasted, 'stood' | 'values'>, b: typeof a): boolean =>
  a.stood.outcome === b.stood.outcome &&
  a.stood.days === b.stood.days &&
  a.stood.controller === b.stood.controller &&
  a.stood.control === b.stood.control &&
  a.stood.executors.join() === b.stood.executors.join() &&
  a.values.every((value, index) => value === b.values[index]);

/** The months in which something may have changed, from the one of registration. */
function changesOf(record: AppealRecord, first: string): string[] {
  const { appeal, assignments, terms, answers, controls } = record;
  const months = new Set([first]);
  const add = (day: CalendarDate | null): void => {
    if (day !== null && day.slice(0, 7) > first) months.add(day.slice(0, 7));
  };
  // Due on the last day of a month, it is overdue at the end of the next one.
  const addDue = (due: CalendarDate | null): void => {
    add(due);
    if (due !== null) add(monthAfter(due.slice(0, 7)));
  };
  add(appeal.closedOn);
  add(appeal.reopenedOn);
  addDue(appeal.dueOn);
  for (const { dueOn } of terms) addDue(dueOn);
  for (const dated of [assignments, terms, answers, controls])
    for (const { fromOn, toOn } of dated) {
      add(fromOn);
      add(toOn);
    }
  for (const { on } of appeal.letters) add(on);
  return [...months].sort();
}

/** One but of questions and executors: a cell for each of several. */
function keysOf(keys: readonly Dimension[], stood: Stood): (readonly [string, string, string])[] {
  const [first] = keys;
  if (first === 'question')
    return stood.appeal.questions.map(({ topic }) => [topic ?? '', '', ''] as const);
  if (first === 'executor' && stood.executors.length > 0)
    return stood.executors.map((executor) => [String(executor), keyOf('days', stood), ''] as const);
  return [[keyOf(keys[0], stood), keyOf(keys[1], stood), keyOf(keys[2], stood)]];
}

function keyOf(dimension: Dimension | undefined, { appeal, ...stood }: Stood): string {
  switch (dimension) {
    case 'channel':
      return appeal.channel;
    case 'kind':
      return appeal.kind;
    case 'network':
      return appeal.network ?? '';
    case 'receivedOn':
      return appeal.receivedOn;
    case 'topic':
      return appeal.questions[0]?.topic ?? '';
    case 'territory':
      return appeal.territory ?? '';
    case 'control':
      return stood.control ?? '';
    case 'outcome':
      return stood.outcome ?? '';
    case 'days':
      return stood.days === null ? '' : String(stood.days);
    case 'controller':
      return stood.controller === null ? '' : String(stood.controller);
    default:
      return '';
  }
}
