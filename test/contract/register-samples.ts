import type { AppealEvent, RegisteredFacts } from '../../src/domain/appeal/events.ts';
import { asAppealId, asOfficialId } from '../../src/domain/ids.ts';
import { NO_APPLICANT } from '../../src/domain/party/applicant.ts';
import type { RegisterStore, StepDraft, SubjectChange } from '../../src/register/ports.ts';

export const AT = '2023-01-10T09:00:00.000Z';

export function countedSalts(): () => string {
  let count = 0;
  return () => (count++).toString(16).padStart(32, '0');
}

const FACTS: RegisteredFacts = {
  series: 'ЛП',
  ordinal: 0,
  year: 2023,
  number: '',
  channel: 'reception',
  network: null,
  legalStatus: 'statutory',
  kind: 'application',
  receivedOn: '2023-01-10',
  registeredOn: '2023-01-10',
  signatories: null,
  anonymous: false,
  topics: ['01'],
  territory: null,
  control: 'on',
  dueOn: '2023-01-25',
  dueBasis: 'law',
  dueProvisional: false,
  repeatOf: null,
  key: null,
};

export const registered = (facts: Partial<RegisteredFacts> = {}): AppealEvent => ({
  type: 'registered',
  facts: { ...FACTS, ...facts },
  private: {
    applicant: { ...NO_APPLICANT, name: 'Ёлкина Анна', phone: '+375 29 000 00 00' },
    summary: 'Яма на дороге',
    text: 'Просим засыпать.',
    questions: (facts.topics ?? FACTS.topics).map((_, index) => `вопрос ${index + 1}`),
  },
});

export const assigned = (controller: number, assignedOn = '2023-01-11'): AppealEvent => ({
  type: 'assigned',
  facts: {
    assignedOn,
    controller: asOfficialId(controller),
    executors: [asOfficialId(controller)],
  },
  private: { resolution: 'Разобраться' },
});

export const answered = (answeredOn = '2023-01-20'): AppealEvent => ({
  type: 'answered',
  facts: { answeredOn, outcome: 'explained', interim: false, replyNumber: '7' },
  private: null,
});

export const noted = (text: string): AppealEvent => ({
  type: 'noted',
  facts: {},
  private: { text },
});

export const released = (releasedOn = '2023-01-21'): AppealEvent => ({
  type: 'released',
  facts: { releasedOn, by: null },
  private: null,
});

export const newAppeal = (...events: AppealEvent[]): SubjectChange<'appeal'> => ({
  type: 'appeal',
  id: null,
  version: 0,
  events: events.length > 0 ? events : [registered()],
  numbering: '{series}-{n}/{year}',
});

export const change = (
  { id, version }: { id: number; version: number },
  ...events: AppealEvent[]
): SubjectChange<'appeal'> => ({ type: 'appeal', id, version, events });

export const newTopic = (code: string): SubjectChange<'topic'> => ({
  type: 'topic',
  id: null,
  version: 0,
  events: [
    { type: 'added', facts: { code, name: { ru: 'Дороги' }, activeFrom: null }, private: null },
  ],
});

export const newOfficial = (name: string): SubjectChange<'official'> => ({
  type: 'official',
  id: null,
  version: 0,
  events: [
    { type: 'added', facts: { name, post: null, login: null, activeFrom: null }, private: null },
  ],
});

export const founding: SubjectChange<'register'> = {
  type: 'register',
  id: null,
  version: 0,
  events: [{ type: 'created', facts: { demo: false }, private: null }],
};

export const newImport = (digest: string): SubjectChange<'import'> => ({
  type: 'import',
  id: null,
  version: 0,
  events: [{ type: 'started', facts: { source: 'journal.csv', digest }, private: null }],
});

const ON = '2023-01-20';

/** Every event that an open appeal can get, one of each type. */
export const MOVES_OF_AN_OPEN: readonly AppealEvent[] = [
  noted('да'),
  assigned(3),
  answered(),
  {
    type: 'answered',
    facts: { answeredOn: ON, outcome: null, interim: true, replyNumber: '8' },
    private: null,
  },
  { type: 'edited', facts: { kind: 'complaint' }, private: { against: 'Ёлкин' } },
  {
    type: 'assigned',
    facts: {
      assignedOn: ON,
      question: 1,
      executors: [asOfficialId(3), asOfficialId(4)],
      standIn: { for: asOfficialId(4), until: '2023-02-01' },
    },
    private: { despite: 'других нет' },
  },
  {
    type: 'extended',
    facts: {
      extendedOn: ON,
      dueOn: '2023-02-10',
      dueBasis: 'law',
      dueProvisional: false,
      ground: 'works',
    },
    private: { reason: 'трубы' },
  },
  {
    type: 'rescheduled',
    facts: {
      rescheduledOn: ON,
      dueOn: '2023-01-26',
      originalDueOn: '2023-01-26',
      dueBasis: 'law',
      dueProvisional: true,
    },
    private: null,
  },
  {
    type: 'notified',
    facts: { notifiedOn: ON, about: 'extension', number: '5' },
    private: null,
  },
  {
    type: 'forwarded',
    facts: { forwardedOn: ON, to: 'Облисполком', number: '9', closingDueOn: '2023-01-17' },
    private: { despite: 'исключительная компетенция' },
  },
  {
    type: 'declined',
    facts: { declinedOn: ON, ground: 'form', closingDueOn: '2023-01-17' },
    private: null,
  },
  { type: 'withdrawn', facts: { withdrawnOn: ON }, private: null },
  {
    type: 'attached',
    facts: { sha256: 'ab'.repeat(32), size: 12, mediaType: 'text/plain' },
    private: { name: 'заявление.txt' },
  },
  { type: 'visited', facts: { visitedOn: ON }, private: null },
  { type: 'visited', facts: { visitedOn: null }, private: { reason: 'не нужен' } },
];

export const reopened = (reopenedOn = '2023-04-15'): AppealEvent => ({
  type: 'reopened',
  facts: { reopenedOn },
  private: { reason: 'снова' },
});

export const linked = (
  relation: 'repeat-of' | 'duplicate-of' | 'written-from',
  to: number,
): AppealEvent => ({ type: 'linked', facts: { relation, to: asAppealId(to) }, private: null });

export const extendedTo = (dueOn: string, extendedOn: string): AppealEvent => ({
  type: 'extended',
  facts: { extendedOn, dueOn, dueBasis: 'law', dueProvisional: false, ground: null },
  private: { reason: 'проверка' },
});

/** A step that must succeed, by one clerk unless said. */
export async function done(
  store: RegisterStore,
  changes: readonly SubjectChange[],
  options: Partial<StepDraft> = {},
) {
  const result = await store.append({ actor: 'anna', at: AT, changes, ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.conflict));
  return result;
}

export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The one appeal that the step registered. */
export async function registerOne(store: RegisterStore, ...events: AppealEvent[]) {
  const { appeals, step } = await done(store, [newAppeal(...events)]);
  const [record] = appeals;
  if (!record) throw new Error('one appeal was expected');
  return { ...record, step };
}

export async function present(store: RegisterStore, id: number) {
  const [appeal] = await store.find({ id: asAppealId(id) });
  if (!appeal) throw new Error('the appeal was expected');
  return appeal;
}
