import type { StepId } from '../../domain/ids.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Office } from '../office.ts';
import {
  type MessageCounts,
  type MessageImportOptions,
  MessageRun,
  type MessageSource,
} from './message-run.ts';
import { recordReplies } from './record-replies.ts';

/** One transaction: a clerk beside the import waits for no more than this. */
const BATCH = 500;

export interface MessageOutcome extends MessageCounts {
  /** Appeals whose first reply became known. */
  readonly replies: number;
  readonly interrupted: boolean;
  /** null where nothing was new. */
  readonly step: StepId | null;
}

/** Messages of an export join the inbox, all in one step for undo; known ones add nothing. */
export async function importMessages(
  source: MessageSource,
  office: Office,
  options: MessageImportOptions,
): Promise<Result<MessageOutcome>> {
  const run = new MessageRun(source, office, options);
  let interrupted = false;
  for await (const piece of source.items) {
    interrupted = options.signal?.aborted ?? false;
    if (interrupted) break;
    for (const item of piece) {
      run.note(item);
      if (run.waiting < BATCH) continue;
      const taken = await run.take({ isLast: false });
      if (!taken.ok) return taken;
      if (run.isStopped) break;
    }
    if (run.isStopped) break;
    options.onProgress?.(run.counts());
  }
  const taken = await run.take({ isLast: true });
  if (!taken.ok) return taken;
  const replies = options.dryRun ? 0 : await recordReplies(office, run.step);
  return ok({
    ...run.counts(),
    replies,
    interrupted: interrupted || run.isStopped,
    step: run.step,
  });
}
