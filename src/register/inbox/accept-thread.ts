import type { Appeal } from '../../domain/appeal/appeal.ts';
import { decideAttachments } from '../../domain/appeal/attach.ts';
import type { AppealAttached } from '../../domain/appeal/events/attached.ts';
import { foldDrafts } from '../../domain/appeal/fold.ts';
import type { NewAppeal } from '../../domain/appeal/input.ts';
import { decideNote } from '../../domain/appeal/note.ts';
import { decideReply } from '../../domain/appeal/reply.ts';
import { asAppealId, type CalendarDate } from '../../domain/ids.ts';
import { decideAcceptance } from '../../domain/inbox/decide.ts';
import { fileName } from '../../domain/inbox/file-name.ts';
import type { Message } from '../../domain/inbox/thread.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { localDate } from '../../domain/time/zone.ts';
import type { Changed } from '../change-appeals.ts';
import type { Office } from '../office.ts';
import type { SubjectChange } from '../ports.ts';
import { type Registration, registrationChange } from '../register-appeal.ts';
import { decidedMeanwhile, decisionChange } from './decide-thread.ts';
import type { OpenTalk } from './find-talk.ts';

interface Accepting {
  readonly talk: OpenTalk;
  readonly messages: readonly Message[];
  readonly office: Office;
  readonly dryRun?: boolean;
}

/** The same messages of a thread always make the same appeal. */
const keyOfMessages = ({ thread }: OpenTalk, [first]: readonly Message[]): string =>
  `thread-${thread}/${first?.id ?? 0}`;

/** Registers an appeal from messages of a thread; thread and appeal are one step for undo. */
export async function acceptThread(
  input: NewAppeal,
  { talk, messages, office, dryRun = false }: Accepting,
): Promise<Result<Registration>> {
  const decision = decideAcceptance(talk, { appeal: asAppealId(0), messages });
  if (!decision.ok) return decision;
  const change = registrationChange(
    { ...input, key: input.key ?? keyOfMessages(talk, messages) },
    office,
  );
  if (!change.ok) return change;
  const known = await knownAppeal(keyOfMessages(talk, messages), office);
  if (known) return ok(known);
  const attached = attachedTo(foldDrafts(change.value.events), messages);
  if (!attached.ok) return attached;
  const registering = {
    ...change.value,
    events: [...change.value.events, ...attached.value],
  };
  const changes = [
    withReply(registering, { talk, messages, office }),
    decisionChange(talk, decision.value),
  ];
  const { actor, at } = office.caller;
  const result = await office.store.append({ actor, at, changes, dryRun });
  if (!result.ok)
    return result.conflict.kind === 'key'
      ? ok((await knownAppeal(result.conflict.key, office)) ?? neverThere())
      : refuse(await decidedMeanwhile(talk, office));
  const [record] = result.appeals;
  return ok({ appeal: record?.appeal ?? neverThere(), known: false, differing: [] });
}

function neverThere(): never {
  throw new Error('an accepted thread brings its appeal back');
}

/** The text is kept as a note of an appeal that is there already: what it was registered with stays as it was. */
export async function addToAppeal(
  appeal: Appeal,
  text: string,
  { talk, messages, office, dryRun = false }: Accepting,
): Promise<Result<Changed>> {
  const decision = decideAcceptance(talk, { appeal: appeal.id, messages });
  if (!decision.ok) return decision;
  const note = decideNote(appeal, text);
  if (!note.ok) return note;
  const repliedOn = replyOn(talk, messages, office);
  const reply =
    repliedOn === null || appeal.channel !== 'direct' ? null : decideReply(appeal, repliedOn);
  const attached = attachedTo(appeal, messages);
  if (!attached.ok) return attached;
  const { actor, at } = office.caller;
  const { id, version } = appeal;
  const result = await office.store.append({
    actor,
    at,
    changes: [
      {
        type: 'appeal',
        id,
        version,
        events: [note.value, ...attached.value, ...(reply?.ok ? [reply.value] : [])],
      },
      decisionChange(talk, decision.value),
    ],
    dryRun,
  });
  if (result.ok) return ok({ before: appeal, after: result.appeals[0]?.appeal ?? neverThere() });
  const { conflict } = result;
  if (conflict.kind !== 'version' || conflict.type !== 'appeal')
    return refuse(await decidedMeanwhile(talk, office));
  // Somebody changed the appeal meanwhile: the note goes to what it is now.
  const [now = neverThere()] = await office.store.find({ id });
  return addToAppeal(now, text, { talk, messages, office, dryRun });
}

/** What came with the messages goes with the appeal; a picture that was sent twice is one document. */
function attachedTo(appeal: Appeal, messages: readonly Message[]): Result<AppealAttached[]> {
  const known = new Set(appeal.attachments.map(({ sha256 }) => sha256));
  const files = messages.flatMap(({ attachments }) =>
    attachments.flatMap((one) => {
      if (!one.file || known.has(one.file.sha256)) return [];
      known.add(one.file.sha256);
      return [{ ...one.file, name: fileName(one) }];
    }),
  );
  return decideAttachments(appeal, files);
}

/** What the account has written back already answers the informal clock. */
function withReply(
  change: SubjectChange<'appeal'>,
  { talk, messages, office }: Accepting,
): SubjectChange<'appeal'> {
  const repliedOn = replyOn(talk, messages, office);
  if (repliedOn === null) return change;
  const reply = decideReply(foldDrafts(change.events), repliedOn);
  return reply.ok ? { ...change, events: [...change.events, reply.value] } : change;
}

/** The day of the account's first word after the first of the messages. */
function replyOn(
  { messages: talk }: OpenTalk,
  [first]: readonly Message[],
  { policy }: Office,
): CalendarDate | null {
  if (!first) return null;
  const reply = talk.find(({ isOwn, sentAt }) => isOwn && sentAt >= first.sentAt);
  return reply ? localDate(reply.sentAt, policy.zone) : null;
}

async function knownAppeal(key: string, { store }: Office): Promise<Registration | null> {
  const [appeal] = await store.find({ key });
  return appeal ? { appeal, known: true, differing: [] } : null;
}

/** The appeal that the thread's latest acceptance made, where nothing new was written since. */
export async function appealOfThread(
  { decision }: OpenTalk,
  { store }: Office,
): Promise<Appeal | null> {
  const last = decision?.status === 'accepted' ? decision.accepted.at(-1) : undefined;
  if (!last) return null;
  const [appeal] = await store.find({ id: last.appeal });
  return appeal && appeal.status !== 'annulled' ? appeal : null;
}
