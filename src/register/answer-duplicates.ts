import { decideAnswer } from '../domain/appeal/answer.ts';
import type { Appeal } from '../domain/appeal/appeal.ts';
import type { AnswerInput } from '../domain/appeal/input.ts';
import { decideJoining } from '../domain/appeal/life/link.ts';
import { OPEN_STATUSES } from '../domain/codes.ts';
import type { Result } from '../domain/result.ts';
import { type Changed, type ChangeOptions, changeAppeals } from './change-appeals.ts';
import type { Office } from './office.ts';

/** Those that still wait for an answer of their own, or for the common one. */
export async function openDuplicatesOf(
  appeals: readonly Appeal[],
  { store }: Pick<Office, 'store'>,
): Promise<Appeal[]> {
  const duplicateOf = appeals.map(({ id }) => id);
  const duplicates: Appeal[] = [];
  const filter = { duplicateOf, status: OPEN_STATUSES };
  for await (const appeal of store.iterate({ filter })) duplicates.push(appeal);
  return duplicates;
}

/** Art. 13(1): one common answer to the first appeals and to their duplicates, which join them; one step. */
export async function answerTogether(
  firsts: readonly Appeal[],
  input: AnswerInput,
  office: Office,
  options: ChangeOptions = {},
): Promise<Result<readonly Changed[]>> {
  const byId = new Map(firsts.map((first) => [first.id, first]));
  const duplicates = await openDuplicatesOf(firsts, office);
  const decide = (appeal: Appeal) => {
    const first = appeal.duplicateOf === null ? undefined : byId.get(appeal.duplicateOf);
    if (!first || byId.has(appeal.id)) return decideAnswer(appeal, input, office);
    return decideJoining(appeal, { first, joinedOn: input.answeredOn }, office);
  };
  return changeAppeals([...firsts, ...duplicates], decide, office, options);
}
