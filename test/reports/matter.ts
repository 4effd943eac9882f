import fc from 'fast-check';
import type { AppealEvent } from '../../src/domain/appeal/events.ts';
import {
  CHANNELS,
  type Channel,
  KINDS,
  type Kind,
  LEGAL_STATUSES,
  type LegalStatus,
} from '../../src/domain/codes.ts';
import type { CalendarDate, OfficialId } from '../../src/domain/ids.ts';
import { NO_APPLICANT } from '../../src/domain/party/applicant.ts';
import { addDays } from '../../src/domain/time/calendar-date.ts';

/** What an appeal went through, as far as a report sees it. */
export interface Matter {
  readonly registeredOn: CalendarDate;
  readonly channel: Channel;
  readonly legalStatus: LegalStatus;
  readonly kind: Kind;
  /** At registration. */
  readonly control: 'none' | 'on';
  readonly topics: readonly (string | null)[];
  readonly territory: string | null;
  readonly dueOn: CalendarDate | null;
  /** In order of days; `official` is a place in the list of officials. */
  readonly assigned: readonly { readonly on: CalendarDate; readonly official: number }[];
  /** In order of days; of the whole appeal, or of its first question. */
  readonly executed: readonly {
    readonly on: CalendarDate;
    readonly officials: readonly number[];
    readonly question: 1 | null;
  }[];
  readonly closedOn: CalendarDate | null;
  readonly ending: Ending;
  /** Not before it was closed. */
  readonly reopenedOn: CalendarDate | null;
  readonly signatories: number | null;
  readonly anonymous: boolean;
  readonly annulled: boolean;
}

const ENDINGS = ['explained', 'satisfied', 'answered-on-site', 'forwarded', 'withdrawn'] as const;
type Ending = (typeof ENDINGS)[number];

const TOPICS = ['01', '01.1', '01.3', '02.1', '99', null] as const;
/** First and last days of the periods, the days of the reports, and their neighbours. */
const EDGES = ['2021-12-31', '2022-03-31', '2022-09-30', '2022-12-31', '2023-02-09', '2023-02-10']
  .concat('2023-03-30', '2023-03-31', '2023-04-01', '2022-10-01', '2022-01-01', '2023-01-01')
  .concat('2022-04-01', '2023-02-11');
const day = (from: CalendarDate, most: number) =>
  fc.oneof(
    fc.nat(most).map((days) => addDays(from, days)),
    fc.constantFrom(...EDGES).map((edge) => (edge < from ? from : edge)),
  );
const rarely = fc.integer({ min: 0, max: 9 }).map((throwing) => throwing === 0);

const byDay = <T extends { readonly on: CalendarDate }>(list: T[]): T[] =>
  list.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));

export const matters: fc.Arbitrary<readonly Matter[]> = fc.array(
  day('2021-12-20', 500).chain((registeredOn) =>
    fc.record({
      registeredOn: fc.constant(registeredOn),
      channel: fc.constantFrom(...CHANNELS),
      legalStatus: fc.constantFrom(...LEGAL_STATUSES),
      kind: fc.constantFrom(...KINDS),
      control: fc.constantFrom('none' as const, 'on' as const),
      topics: fc.array(fc.constantFrom(...TOPICS), { minLength: 1, maxLength: 2 }),
      territory: fc.constantFrom('polotsk', 'vetrino', null),
      dueOn: fc.option(day(registeredOn, 40)),
      assigned: fc
        .array(fc.record({ on: day(registeredOn, 120), official: fc.nat(2) }), { maxLength: 3 })
        .map(byDay),
      executed: fc
        .array(
          fc.record({
            on: day(registeredOn, 120),
            officials: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 2 }),
            question: fc.constantFrom(1 as const, null),
          }),
          { maxLength: 3 },
        )
        .map(byDay),
      closedOn: fc.option(day(registeredOn, 120)),
      ending: fc.constantFrom(...ENDINGS),
      reopenedOn: fc.option(day(registeredOn, 200)),
      signatories: fc.option(fc.integer({ min: 2, max: 40 })),
      anonymous: rarely,
      annulled: rarely,
    }),
  ),
  { maxLength: 40 },
);

/** A matter taken up again is under control again. */
export const controlOn = (matter: Matter, day: CalendarDate): string =>
  isReopened(matter) && (matter.reopenedOn ?? '') <= day ? 'on' : matter.control;

const isReopened = ({ closedOn, reopenedOn }: Matter): boolean =>
  closedOn !== null && reopenedOn !== null && reopenedOn >= closedOn;

export function eventsOf(matter: Matter, officials: readonly OfficialId[]): readonly AppealEvent[] {
  const { assigned, executed, closedOn, ending, reopenedOn, annulled: _, ...facts } = matter;
  const { topics } = matter;
  const events: AppealEvent[] = [
    {
      type: 'registered',
      facts: {
        ...UNSEEN,
        ...facts,
        year: Number(facts.registeredOn.slice(0, 4)),
        receivedOn: facts.registeredOn,
        dueBasis: facts.dueOn === null ? null : 'law',
      },
      private: {
        applicant: NO_APPLICANT,
        summary: 'О ремонте крыши',
        text: null,
        questions: topics.map(() => null),
      },
    },
  ];
  for (const { on, official } of assigned) {
    const controller = officials[official];
    if (controller === undefined) throw new Error(`official ${official}`);
    events.push({ type: 'assigned', facts: { assignedOn: on, controller }, private: null });
  }
  for (const { on, officials: places, question } of executed)
    events.push({
      type: 'assigned',
      facts: {
        assignedOn: on,
        executors: places.flatMap((place) => officials[place] ?? []),
        ...(question !== null && { question }),
      },
      private: null,
    });
  if (closedOn === null) return events;
  events.push(endingOf(ending, closedOn, addDays(facts.registeredOn, 7)));
  if (reopenedOn !== null && isReopened(matter))
    events.push({ type: 'reopened', facts: { reopenedOn }, private: { reason: 'Неполный ответ' } });
  return events;
}

function endingOf(ending: Ending, on: CalendarDate, closingDueOn: CalendarDate): AppealEvent {
  if (ending === 'withdrawn')
    return { type: 'withdrawn', facts: { withdrawnOn: on }, private: null };
  if (ending === 'forwarded') {
    const facts = { forwardedOn: on, to: 'Больница', number: null, closingDueOn };
    return { type: 'forwarded', facts, private: null };
  }
  const facts = { answeredOn: on, outcome: ending, interim: false, replyNumber: null };
  return { type: 'answered', facts, private: null };
}

/** Of the facts, what no report reads. */
const UNSEEN = {
  series: 'П',
  ordinal: 0,
  number: '',
  network: null,
  dueProvisional: false,
  repeatOf: null,
  key: null,
} as const;
