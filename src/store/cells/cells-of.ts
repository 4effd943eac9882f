import type { AppealRecord } from '../../domain/appeal/appeal.ts';
import { standingOn } from '../../domain/appeal/standing.ts';
import { daysBetween } from '../../domain/time/calendar-date.ts';
import { endOfMonth } from '../../domain/time/months.ts';
import type { Dimension } from '../../register/ports/tally.ts';
import { type Stood, valuesOf } from './cell-measures.ts';
import { changesOf } from './changes-of.ts';

/** Stands in no code. */
export const PART = '\u001f';
/** After every month: so it stands still. */
export const STILL = '9999-12';

export interface Lasted {
  readonly stood: Stood;
  /** In the order of the columns. */
  readonly values: readonly number[];
  readonly from: string;
  to: string;
}

/** How it stood from the month of registration on: one for each at whose end something else was true. */
export function standingsOf(record: AppealRecord, first: string): Lasted[] {
  const standings: Lasted[] = [];
  for (const from of changesOf(record, first)) {
    const stood = stoodOn(record, endOfMonth(from));
    const values = valuesOf(stood);
    const last = standings.at(-1);
    if (last && isSame(last, { stood, values })) continue;
    if (last) last.to = from;
    standings.push({ stood, values, from, to: STILL });
  }
  return standings;
}

function stoodOn(record: AppealRecord, day: string): Stood {
  const { appeal } = record;
  const standing = standingOn(record, day);
  const { closedOn } = standing;
  const days = closedOn === null ? null : daysBetween(appeal.registeredOn, closedOn);
  return { appeal, standing, day, days };
}

function isSame(a: Pick<Lasted, 'stood' | 'values'>, b: typeof a): boolean {
  const [before, after] = [a.stood.standing, b.stood.standing];
  return (
    before.outcome === after.outcome &&
    before.closedOn === after.closedOn &&
    before.controller === after.controller &&
    before.control === after.control &&
    before.executors.join() === after.executors.join() &&
    a.values.every((value, index) => value === b.values[index])
  );
}

/** The family's keys, joined by `PART`; of questions and executors for each of several. */
export function keysOf([first, ...others]: readonly Dimension[], stood: Stood): readonly string[] {
  if (first === 'question') return stood.appeal.questions.map(({ topic }) => topic ?? '');
  let rest = '';
  for (const dimension of others) rest += PART + keyOf(dimension, stood);
  if (first === 'executor' && stood.standing.executors.length > 0)
    return stood.standing.executors.map((executor) => executor + rest);
  return [keyOf(first, stood) + rest];
}

function keyOf(dimension: Dimension | undefined, { appeal, standing, days }: Stood): string {
  switch (dimension) {
    case 'channel':
      return appeal.channel;
    case 'kind':
      return appeal.kind;
    case 'network':
      return appeal.network ?? '';
    case 'topic':
      return appeal.questions[0]?.topic ?? '';
    case 'territory':
      return appeal.territory ?? '';
    case 'receivedOn':
      return appeal.receivedOn;
    case 'control':
      return standing.control ?? '';
    case 'outcome':
      return standing.outcome ?? '';
    case 'days':
      return String(days ?? '');
    case 'controller':
      return String(standing.controller ?? '');
    default:
      return '';
  }
}
