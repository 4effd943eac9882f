import type { FrozenReport, ReportFrozen } from '../domain/office/freeze.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { localDate } from '../domain/time/zone.ts';
import type { Office } from './office.ts';

type Figures = Omit<ReportFrozen['facts'], 'edition'>;

interface Freezing {
  /** One more edition beside those that are there: a corrected report is handed in anew. */
  readonly again: boolean;
  readonly dryRun?: boolean;
}

/** Keeps the figures of a finished period as they were handed in. */
export async function freezeReport(
  figures: Figures,
  office: Office,
  { again, dryRun = false }: Freezing,
): Promise<Result<FrozenReport>> {
  const { store, policy, caller, today } = office;
  const { label, from, to } = figures;
  if (to >= today) return refuse({ code: 'period-unfinished', period: label, to, today });
  const known = await store.frozen({ from, to });
  const last = known.at(-1);
  if (last && !again) {
    const on = localDate(last.at, policy.zone);
    return refuse({ code: 'already-frozen', period: label, actor: last.actor, on });
  }
  const facts = { ...figures, edition: (last?.edition ?? 0) + 1 };
  const { actor, at } = caller;
  const result = await store.append({
    actor,
    at,
    dryRun,
    changes: [
      {
        type: 'freeze',
        id: null,
        version: 0,
        events: [{ type: 'frozen', facts, private: null }],
      },
    ],
  });
  // Somebody froze it in between: then it is frozen already.
  if (!result.ok) return freezeReport(figures, office, { again, dryRun });
  return ok({ ...facts, id: result.ids[0] ?? 0, actor, at });
}
