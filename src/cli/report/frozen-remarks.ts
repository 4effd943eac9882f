import { changedFigures } from '../../reports/frozen/changed-figures.ts';
import { frozenSections } from '../../reports/frozen/frozen-report.ts';
import type { PeriodReport } from '../../reports/report.ts';
import type { Context } from '../context.ts';
import { frozenOn } from './frozen-result.ts';

/** That the report was handed in before, and whether its figures are the same still. */
export async function frozenRemarks(
  { open, messages }: Pick<Context, 'open' | 'messages'>,
  { period, sections }: PeriodReport,
): Promise<readonly string[]> {
  const { store, policy } = await open();
  const frozen = (await store.frozen(period)).at(-1);
  if (!frozen) return [];
  const { frozen: texts, locale } = messages;
  const { length } = changedFigures(frozenSections(frozen), sections);
  return [
    texts.isFrozen(frozenOn(frozen, { messages, zone: policy.zone }), frozen.actor),
    length === 0 ? texts.unchangedHere : texts.changedHere(locale.count(length), period.label),
  ];
}
