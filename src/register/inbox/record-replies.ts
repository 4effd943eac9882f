import { decideReply } from '../../domain/appeal/reply.ts';
import type { StepId } from '../../domain/ids.ts';
import type { Office } from '../office.ts';
import type { SubjectChange } from '../ports.ts';

/**
 * What an import brought of the account's own words answers the clock of appeals that were accepted
 * before; part of the import's step. An appeal that somebody changes meanwhile has it with the next one.
 */
export async function recordReplies(
  { store, caller }: Office,
  step: StepId | null,
): Promise<number> {
  if (step === null) return 0;
  const { actor, at } = caller;
  let recorded = 0;
  for (const { appeal: id, repliedOn } of await store.inbox.unrecordedReplies()) {
    const [appeal] = await store.find({ id });
    if (!appeal) continue;
    const reply = decideReply(appeal, repliedOn);
    if (!reply.ok) continue;
    const { version } = appeal;
    const change: SubjectChange = { type: 'appeal', id, version, events: [reply.value] };
    const result = await store.append({ actor, at, changes: [change], continues: step });
    if (result.ok) recorded++;
  }
  return recorded;
}
