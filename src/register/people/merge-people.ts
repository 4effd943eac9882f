import type { Person } from '../../domain/party/person.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { cleanInput } from '../../domain/text/safe-text.ts';
import type { Office } from '../office.ts';
import { asOne, findPerson, phonesOf } from './find-people.ts';

/** Records that two people are one; gives him with all his appeals. */
export async function mergePeople(
  named: readonly [one: string, other: string],
  office: Office,
  { reason, dryRun }: { readonly reason: string | null; readonly dryRun: boolean },
): Promise<Result<Person>> {
  const [first, second] = named;
  const one = await findPerson(first, office);
  if (!one.ok) return one;
  const other = await findPerson(second, office);
  if (!other.ok) return other;
  const people = [one.value, other.value] as const;
  const [{ appeal: from }, { appeal: to }] = people;
  if (one.value.person.some(({ contact }) => contact.appeal === to))
    return refuse({ code: 'same-person', one: first, other: second });
  const why = reason === null ? null : cleanInput(reason) || null;
  const { store, caller } = office;
  const event = {
    type: 'merged',
    facts: { one: from, other: to },
    private: why === null ? null : { reason: why },
  } as const;
  const { actor, at } = caller;
  const result = await store.append({
    actor,
    at,
    dryRun,
    changes: [{ type: 'person', id: null, version: 0, events: [event] }],
  });
  if (!result.ok) throw new Error(`a merge met a conflict: ${result.conflict.kind}`);
  const appeals = people.flatMap(({ person }) => person.map(({ contact }) => contact.appeal));
  const merges = [...(await store.merges(appeals)), { one: from, other: to, reason: why }];
  return ok(
    asOne(
      people.map(({ person }) => person),
      merges,
      await phonesOf(office),
    ),
  );
}
