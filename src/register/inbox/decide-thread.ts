import { decideDismissal, decideReturn } from '../../domain/inbox/decide.ts';
import type { ThreadEvent } from '../../domain/inbox/events.ts';
import type { DismissalReason } from '../../domain/inbox/thread.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Office } from '../office.ts';
import type { SubjectChange } from '../ports.ts';
import { type OpenTalk, talkOf } from './find-talk.ts';

interface Options {
  readonly dryRun?: boolean;
}

/** The thread leaves the inbox without an appeal; the reason stays. */
export const dismissThread = (
  talk: OpenTalk,
  why: { readonly reason: DismissalReason; readonly note: string | null },
  office: Office,
  options: Options = {},
): Promise<Result<OpenTalk>> => record(talk, decideDismissal(talk, why), office, options);

/** The thread waits for a decision again. */
export const reopenThread = (
  talk: OpenTalk,
  office: Office,
  options: Options = {},
): Promise<Result<OpenTalk>> => record(talk, decideReturn(talk), office, options);

/** A decision goes on with those before it; the first one is a new subject. */
export const decisionChange = (
  { decision }: Pick<OpenTalk, 'decision'>,
  event: ThreadEvent,
): SubjectChange<'thread'> => ({
  type: 'thread',
  id: decision?.id ?? null,
  version: decision?.version ?? 0,
  events: [event],
});

async function record(
  talk: OpenTalk,
  decided: Result<ThreadEvent>,
  office: Office,
  { dryRun = false }: Options,
): Promise<Result<OpenTalk>> {
  if (!decided.ok) return decided;
  const { actor, at } = office.caller;
  const changes = [decisionChange(talk, decided.value)];
  const result = await office.store.append({ actor, at, changes, dryRun });
  if (!result.ok) return refuse(await decidedMeanwhile(talk, office));
  return ok(dryRun ? talk : await reread(talk, office));
}

/** Somebody else was faster: what they decided stands. */
export async function decidedMeanwhile({ thread }: OpenTalk, { store }: Office) {
  const status = (await store.inbox.thread(thread))?.decision?.status ?? 'reopened';
  return { code: 'thread-decided', thread, status } as const;
}

async function reread(talk: OpenTalk, office: Office): Promise<OpenTalk> {
  const summary = await office.store.inbox.thread(talk.thread);
  return summary ? talkOf(summary, office) : talk;
}
