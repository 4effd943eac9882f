import type { Network } from '../../domain/codes.ts';
import { UsageError } from '../../domain/faults.ts';
import { plainHandle } from '../../domain/office/account.ts';
import { isActiveOn } from '../../domain/office/office.ts';
import { foldCase } from '../../domain/text/fold-case.ts';
import type { OpenExport, Owner } from '../../intake/messages/reader.ts';
import type { Office } from '../../register/office.ts';
import type { Context } from '../context.ts';

/** Whose account an export is of: how its own messages are known, and what the register calls it. */
export interface ExportAccount {
  readonly own: Owner;
  readonly label: string;
}

/**
 * As `--account` says, as the export says, as the office's list has it where it keeps one account
 * in the network, else as a person says; a script is told what it may be.
 */
export async function whoseAccount(
  { network, owner, candidates }: OpenExport,
  typed: string | undefined,
  { context, office }: { readonly context: Context; readonly office: Office },
): Promise<ExportAccount> {
  const given = plainHandle(typed ?? '') || (owner?.handle ?? onlyKept(network, office));
  if (owner !== null) {
    const label = given ?? owner.name ?? owner.id;
    if (label !== null) return { own: owner, label };
  }
  const name = nameAmong(candidates, given) ?? (await askedName(candidates, given, context));
  return { own: owner ?? { name, handle: name, id: null }, label: given ?? name };
}

function onlyKept(network: Network, { accounts, today }: Office): string | null {
  const [only, second] = accounts.filter(
    (account) => account.network === network && isActiveOn(account, today),
  );
  return only !== undefined && second === undefined ? only.handle : null;
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
