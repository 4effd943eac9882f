import { asOfficialId, type OfficialId } from '../../src/domain/ids.ts';
import type { RegisterStore, StepDraft, SubjectChange } from '../../src/register/ports.ts';
import { createRegister } from '../../src/store/open.ts';
import { bundledPolicy } from '../domain/bundled.ts';
import { eventsOf, type Matter } from './matter.ts';

const opened: RegisterStore[] = [];

/** After each test. */
export const closeRegisters = async (): Promise<void> => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
};

const step = (changes: readonly SubjectChange[]): StepDraft => ({
  actor: 'clerk',
  at: '2023-04-28T09:00:00.000Z',
  changes,
});

/** A register of these matters and three officials; the annulled ones were registered and undone. */
export async function registerOf(
  told: readonly Matter[],
): Promise<{ store: RegisterStore; officials: readonly OfficialId[] }> {
  let salts = 0;
  const salt = () => String(++salts).padStart(32, '0');
  const store = await createRegister(':memory:', { salt });
  opened.push(store);
  const official = (name: string): SubjectChange => ({
    type: 'official',
    id: null,
    version: 0,
    events: [
      { type: 'added', facts: { name, post: null, login: null, activeFrom: null }, private: null },
    ],
  });
  const set = await appended(store, [
    {
      type: 'register',
      id: null,
      version: 0,
      events: [{ type: 'created', facts: { demo: false }, private: null }],
    },
    {
      type: 'policy',
      id: null,
      version: 0,
      events: [{ type: 'adopted', facts: bundledPolicy, private: null }],
    },
    ...['Алексеева', 'Борисов', 'Власова'].map(official),
  ]);
  const officials = set.ids.slice(2).map(asOfficialId);
  for (const annulled of [false, true]) {
    const some = told.filter((matter) => matter.annulled === annulled);
    if (some.length === 0) continue;
    const { step: id } = await appended(
      store,
      some.map((matter) => registration(matter, officials)),
    );
    if (annulled) await store.undo({ ...step([]), step: id, redo: false });
  }
  return { store, officials };
}

export const registration = (matter: Matter, officials: readonly OfficialId[]): SubjectChange => ({
  type: 'appeal',
  id: null,
  version: 0,
  events: eventsOf(matter, officials),
  numbering: '{series}-{n}/{year}',
});

export async function appended(store: RegisterStore, changes: readonly SubjectChange[]) {
  const result = await store.append(step(changes));
  if (!result.ok) throw new Error(result.conflict.kind);
  return result;
}
