import type { Appeal, AppealRecord } from '../domain/appeal/appeal.ts';
import type { FieldChange } from '../domain/appeal/difference.ts';
import { foldAppeal } from '../domain/appeal/fold.ts';
import { fieldsCountedOn, standingChanges } from '../domain/appeal/standing.ts';
import type { CalendarDate } from '../domain/ids.ts';
import type { Amended, AmendedBy, AmendedQuery } from './ports/amended.ts';
import type { RegisterReader } from './ports.ts';

/**
 * What it did to the period's figures: the appeal came into them late, left them (annulled, or of
 * another period by now), or is counted otherwise.
 */
export const AMENDMENT_EFFECTS = ['entered', 'left', 'corrected'] as const;
export type AmendmentEffect = (typeof AMENDMENT_EFFECTS)[number];

export interface Amendment {
  readonly appeal: Appeal;
  readonly effect: AmendmentEffect;
  /** Of a corrected one only. */
  readonly changes: readonly FieldChange[];
  readonly last: AmendedBy;
  /** Taken over from a journal since. */
  readonly imported: boolean;
}

interface Asked extends AmendedQuery {
  /** The day that the figures are as of. */
  readonly asOf: CalendarDate;
}

/** Late registrations and corrections: what was recorded since and changes the figures of that day. */
export async function* amendments(
  reader: Pick<RegisterReader, 'amended'>,
  asked: Asked,
): AsyncIterable<Amendment> {
  for await (const amended of reader.amended(asked)) {
    const amendment = amendmentOf(amended, asked);
    if (amendment) yield amendment;
  }
}

function amendmentOf({ before, now, last, imported }: Amended, asked: Asked): Amendment | null {
  const then = before.length === 0 ? null : foldAppeal(before, 0);
  const today = foldAppeal(now, 0);
  const [was, is] = [isCounted(then, asked), isCounted(today, asked)];
  const { appeal } = today;
  if (!was && !is) return null;
  if (!then || !was) return { appeal, effect: 'entered', changes: [], last, imported };
  if (!is) return { appeal, effect: 'left', changes: [], last, imported };
  const changes = standingChanges(
    fieldsCountedOn(then, asked.asOf),
    fieldsCountedOn(today, asked.asOf),
  );
  return changes.length === 0 ? null : { appeal, effect: 'corrected', changes, last, imported };
}

const isCounted = (record: AppealRecord | null, { from, to }: AmendedQuery): boolean =>
  record !== null &&
  record.appeal.status !== 'annulled' &&
  record.appeal.registeredOn >= from &&
  record.appeal.registeredOn <= to;
