import { freezeReport } from '../../register/freeze-report.ts';
import { frozenFacts } from '../../reports/frozen/frozen-report.ts';
import { checkLaws } from '../../reports/laws/laws.ts';
import type { PeriodReport } from '../../reports/report.ts';
import { viewOf } from '../appeal/view.ts';
import type { Context } from '../context.ts';
import { openOffice } from '../open-office.ts';
import { accepted, Refused } from '../refused.ts';
import { frozenRecord } from './frozen-result.ts';

/** Hands the report in: whole, and only where it balances. */
export async function freeze(
  context: Context,
  report: PeriodReport,
  { again }: { readonly again: boolean },
): Promise<void> {
  const broken = checkLaws(report).some(({ breaches }) => breaches.length > 0);
  if (broken) throw new Refused({ code: 'report-unbalanced', period: report.period.label });
  const office = await openOffice(context);
  const { dryRun } = context.globals;
  const { edition: _, ...figures } = frozenFacts(report, 1);
  const frozen = accepted(await freezeReport(figures, office, { again, dryRun }));
  await context.print(frozenRecord(frozen, viewOf(context, office)));
  if (dryRun) await context.remark(context.messages.remarks.dryRun);
}
