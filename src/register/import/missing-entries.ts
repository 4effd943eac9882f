import { asOfficialId } from '../../domain/ids.ts';
import type { JournalRecord } from '../../domain/journal.ts';
import { isSoundName } from '../../domain/office/entry-soundness.ts';
import type { Official, Territory, Topic } from '../../domain/office/office.ts';
import { nameKey } from '../../domain/party/short-name.ts';
import type { Office } from '../office.ts';
import type { SubjectChange } from '../ports.ts';
import type { ImportLists } from './import-lists.ts';
import { nextTopicCode, territoryCode } from './new-codes.ts';

/** Which lists an import may add to. */
export interface MayCreate {
  readonly topics: boolean;
  readonly territories: boolean;
  readonly officials: boolean;
}

/** Names that the office's lists do not have. */
export interface MissingEntries {
  readonly topics: readonly { readonly code: string; readonly name: string }[];
  readonly territories: readonly { readonly code: string; readonly name: string }[];
  readonly officials: readonly string[];
}

export function missingEntries(
  records: readonly JournalRecord[],
  lists: ImportLists,
  { office, may }: { readonly office: Office; readonly may: MayCreate },
): MissingEntries {
  const topics = new Names();
  const territories = new Names();
  const officials = new Names();
  for (const { topic, territory, controller, executors, registeredOn } of records) {
    if (may.topics && topic !== null && isMissing(lists.topic(topic)) && isTopicName(topic))
      topics.add(topic);
    if (
      may.territories &&
      territory !== null &&
      isMissing(lists.territory(territory)) &&
      isSoundName('territory', territory)
    )
      territories.add(territory);
    if (!may.officials) continue;
    for (const name of controller === null ? executors : [controller, ...executors])
      if (isMissing(lists.official(name, registeredOn)) && isSoundName('official', name))
        officials.add(name);
  }
  return {
    topics: coded(topics.all(), office.topics, (_, taken) => nextTopicCode(taken)),
    territories: coded(territories.all(), office.territories, territoryCode),
    officials: officials.all(),
  };
}

/** Each once, as it was written first. */
class Names {
  private readonly byFolded = new Map<string, string>();

  add(name: string): void {
    const folded = nameKey(name);
    if (!this.byFolded.has(folded)) this.byFolded.set(folded, name);
  }

  all(): string[] {
    return [...this.byFolded.values()];
  }
}

const isMissing = (found: ReturnType<ImportLists['topic' | 'territory' | 'official']>): boolean =>
  !found.ok && found.refusal.code === 'entry-unknown';

/** A code that the office does not have is a slip, not a new topic's name. */
const isTopicName = (text: string): boolean => !/^[\d.]+$/.test(text) && isSoundName('topic', text);

function coded(
  names: readonly string[],
  entries: readonly { readonly code: string }[],
  codeOf: (name: string, taken: ReadonlySet<string>) => string,
): { code: string; name: string }[] {
  const taken = new Set(entries.map(({ code }) => code));
  return names.map((name) => {
    const code = codeOf(name, taken);
    taken.add(code);
    return { code, name };
  });
}

export const countOf = ({ topics, territories, officials }: MissingEntries): number =>
  topics.length + territories.length + officials.length;

export const changesFor = (missing: MissingEntries): SubjectChange[] => [
  ...missing.topics.map((entry) => codedChange('topic', entry)),
  ...missing.territories.map((entry) => codedChange('territory', entry)),
  ...missing.officials.map(officialChange),
];

function codedChange(
  type: 'topic' | 'territory',
  { code, name }: { code: string; name: string },
): SubjectChange {
  const facts = { code, name: { ru: name }, activeFrom: null };
  return { type, id: null, version: 0, events: [{ type: 'added', facts, private: null }] };
}

function officialChange(name: string): SubjectChange {
  const facts = { name, post: null, login: null, activeFrom: null };
  return {
    type: 'official',
    id: null,
    version: 0,
    events: [{ type: 'added', facts, private: null }],
  };
}

/** The office as it would be with the entries, for a run that changes nothing. */
export function withEntries(office: Office, missing: MissingEntries): Office {
  const dated = { activeFrom: null, activeTo: null, version: 1 };
  const newTopics = missing.topics.map(
    ({ code, name }): Topic => ({ id: 0, code, name: { ru: name }, ...dated }),
  );
  const newTerritories = missing.territories.map(
    ({ code, name }): Territory => ({ id: 0, code, name: { ru: name }, ...dated }),
  );
  const newOfficials = missing.officials.map((name, index): Official => {
    const id = asOfficialId(-1 - office.officials.size - index);
    return { id, name, post: null, login: null, email: null, ...dated };
  });
  return {
    ...office,
    topics: [...office.topics, ...newTopics],
    territories: [...office.territories, ...newTerritories],
    officials: new Map([...office.officials, ...newOfficials.map((one) => [one.id, one] as const)]),
  };
}
