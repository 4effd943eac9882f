import type { AppealId } from '../../domain/ids.ts';
import type { OpenTalk } from '../../register/inbox/find-talk.ts';
import { type WaitingThread, waitingIn } from '../../register/inbox/list-inbox.ts';
import type { Office } from '../../register/office.ts';
import type { ThreadSummary } from '../../register/ports/inbox.ts';

/** A talk with how long somebody has been waiting in it. */
export const shownTalk = (
  { summary, messages }: OpenTalk,
  office: Office,
): WaitingThread & Pick<OpenTalk, 'messages'> => ({
  thread: summary,
  messages,
  waiting: waitingIn(summary, office),
});

/** The registration numbers of the appeals that came of these threads. */
export async function numbersOfThreads(
  threads: readonly ThreadSummary[],
  { store }: Office,
): Promise<ReadonlyMap<AppealId, string>> {
  const ids = threads.flatMap(({ decision }) => decision?.accepted ?? []);
  const numbers = new Map<AppealId, string>();
  for (const { appeal: id } of ids) {
    const [appeal] = numbers.has(id) ? [] : await store.find({ id });
    if (appeal) numbers.set(id, appeal.number);
  }
  return numbers;
}
