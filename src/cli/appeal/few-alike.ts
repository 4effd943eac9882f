import { thresholdFor } from '../../domain/policy/rules.ts';
import type { Changed } from '../../register/change-appeals.ts';
import type { Office } from '../../register/office.ts';
import type { Context } from '../context.ts';

/** Art. 25¹: one publication answers more than ten alike; which are alike the clerk knows, the register counts the topic. */
export async function remarkFewAlike(
  changed: readonly Changed[],
  context: Context,
  { store, policy }: Office,
): Promise<void> {
  const outcome = ['answered-on-site'] as const;
  const topics = new Set<string | null>();
  for (const { after } of changed) {
    const topic = after.questions[0]?.topic ?? null;
    if (after.outcome !== 'answered-on-site' || topics.has(topic)) continue;
    topics.add(topic);
    const least = thresholdFor(policy, 'mass', after) ?? 0;
    const count = await store.count({ outcome, ...(topic !== null && { topic: [topic] }) });
    if (count < least) await context.remark(context.messages.appeals.said.fewAlike(count, least));
  }
}
