import { asOfficialId, type OfficialId } from '../../domain/ids.ts';
import { createRegister } from '../../register/create-register.ts';
import type { Caller, RegisterStore, SubjectChange } from '../../register/ports.ts';
import type { DemoFiles } from './demo-files.ts';

/** The register with its rules and lists, before the first appeal. */
export async function fillOffice(
  store: RegisterStore,
  { contents, officials, accounts }: DemoFiles,
  caller: Caller,
): Promise<void> {
  await createRegister(store, contents, { caller, demo: true });
  const { actor, at } = caller;
  const changes = officials.map(({ name, post }): SubjectChange => {
    const facts = { name, post, login: null, activeFrom: null };
    return {
      type: 'official',
      id: null,
      version: 0,
      events: [{ type: 'added', facts, private: null }],
    };
  });
  const appended = await store.append({ actor, at, changes });
  const ids = appended.ok ? appended.ids : [];
  const idOf = new Map(officials.map(({ name }, place) => [name, ids[place]]));
  const pages = accounts.map((account): SubjectChange => {
    const official = idOf.get(account.official);
    return pageChange(account, official === undefined ? null : asOfficialId(official));
  });
  await store.append({ actor, at, changes: pages });
}

/** An official's page with all its counts. */
function pageChange(
  { network, handle, since, followers }: DemoFiles['accounts'][number],
  official: OfficialId | null,
): SubjectChange {
  const counts = Object.entries(followers).map(([countedOn, count]) => {
    const facts = { countedOn, followers: count };
    return { type: 'counted', facts, private: null } as const;
  });
  const facts = { network, handle, official, activeFrom: since };
  const events = [{ type: 'added', facts, private: null } as const, ...counts];
  return { type: 'account', id: null, version: 0, events };
}
