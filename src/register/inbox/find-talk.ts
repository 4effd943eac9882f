import type { Talk } from '../../domain/inbox/decide.ts';
import { nameKey } from '../../domain/party/short-name.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Office } from '../office.ts';
import type { ThreadSummary } from '../ports/inbox.ts';

/** A thread whole: what `show` prints and a decision is made on. */
export interface OpenTalk extends Talk {
  readonly summary: ThreadSummary;
}

const MOST_CANDIDATES = 8;

/** By the thread's number, or by the name or nickname of whoever only one thread is with. */
export async function findTalk(
  text: string,
  office: Pick<Office, 'store'>,
): Promise<Result<OpenTalk>> {
  const { inbox } = office.store;
  const number = /^(?:№\s*|#)?(\d{1,9})$/u.exec(text.trim())?.[1];
  if (number !== undefined) {
    const summary = await inbox.thread(Number(number));
    return summary
      ? ok(await talkOf(summary, office))
      : refuse({ code: 'thread-unknown', thread: text, candidates: [] });
  }
  const matches = await threadsNamed(text, office);
  const [first, second] = matches;
  if (first && !second) return ok(await talkOf(first, office));
  const candidates = matches.slice(0, MOST_CANDIDATES).map((one) => String(one.number));
  return refuse({ code: 'thread-unknown', thread: text, candidates });
}

export async function talkOf(
  summary: ThreadSummary,
  { store }: Pick<Office, 'store'>,
): Promise<OpenTalk> {
  const { number: thread, decision } = summary;
  return { thread, decision, summary, messages: await store.inbox.messages(thread) };
}

async function threadsNamed(
  text: string,
  { store }: Pick<Office, 'store'>,
): Promise<ThreadSummary[]> {
  const wanted = nameKey(text.replace(/^@/, ''));
  if (wanted === '') return [];
  const all = [
    ...(await store.inbox.threads({ decided: false })),
    ...(await store.inbox.threads({ decided: true })),
  ];
  return all.filter(({ title, participants, opening }) =>
    [
      title,
      ...[...participants, opening.sender].flatMap(({ name, handle }) => [name, handle]),
    ].some((name) => name !== null && nameKey(name).includes(wanted)),
  );
}
