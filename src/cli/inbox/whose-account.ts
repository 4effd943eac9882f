import { UsageError } from '../../domain/faults.ts';
import { foldCase } from '../../domain/text/fold-case.ts';
import { cleanInput } from '../../domain/text/safe-text.ts';
import type { OpenExport, Owner } from '../../intake/messages/reader.ts';
import type { Context } from '../context.ts';

/** Whose page an export is of: how its own messages are known, and what the register calls it. */
export interface Account {
  readonly own: Owner;
  readonly label: string;
}

/** As the export says, as `--account` says, else as a person says; a script is told what it may be. */
export async function whoseAccount(
  { owner, candidates }: OpenExport,
  typed: string | undefined,
  context: Context,
): Promise<Account> {
  const given = typed === undefined ? null : cleanInput(typed).replace(/^@/, '') || null;
  if (owner !== null) {
    const label = given ?? owner.handle ?? owner.name ?? owner.id;
    if (label !== null) return { own: owner, label };
  }
  const name = nameAmong(candidates, given) ?? (await askedName(candidates, given, context));
  return { own: owner ?? { name, handle: name, id: null }, label: given ?? name };
}

/** A handle says nothing of the name that the messages have: then the only candidate is it. */
function nameAmong(candidates: readonly string[], given: string | null): string | null {
  if (given === null) return null;
  const named = candidates.find((name) => foldCase(name) === foldCase(given));
  if (named !== undefined) return named;
  const [only, second] = candidates;
  if (only === undefined) return given;
  return second === undefined ? only : null;
}

async function askedName(
  candidates: readonly string[],
  given: string | null,
  context: Context,
): Promise<string> {
  const { account: question } = context.messages.inbox.asked;
  if (!context.interactive)
    throw new UsageError({ code: 'account-unknown', option: '--account', candidates });
  const prompts = await context.prompts();
  if (candidates.length === 0)
    return prompts.text(question, { required: true, ...(given !== null && { initial: given }) });
  return prompts.select(
    question,
    candidates.map((name) => ({ value: name, label: name })),
  );
}
