import type { Appeal } from '../domain/appeal/appeal.ts';
import type { NumberParts } from '../domain/appeal/numbering.ts';
import type { CalendarYear } from '../domain/calendar/calendar.ts';
import type { Recorded, SubjectType } from '../domain/event.ts';
import type { Fault } from '../domain/faults.ts';
import type { AppealId, CalendarDate } from '../domain/ids.ts';
import { asStepId, type StepId, type SubjectId } from '../domain/ids.ts';
import type { Account } from '../domain/office/account.ts';
import type { FrozenReport } from '../domain/office/freeze.ts';
import type { Official, Territory, Topic } from '../domain/office/office.ts';
import type { SentReminder } from '../domain/office/reminder.ts';
import type { Contact, Merge } from '../domain/party/person.ts';
import type { Policy } from '../domain/policy/policy.ts';
import { wellFormed } from '../domain/text/canonical-json.ts';
import type { Amended, AmendedQuery } from '../register/ports/amended.ts';
import type { ChainedEvent } from '../register/ports/chained-event.ts';
import type { HeldAttachment } from '../register/ports/files.ts';
import type { AppealFilter } from '../register/ports/filter.ts';
import type { BatchDraft, BatchResult, InboxReader } from '../register/ports/inbox.ts';
import type { ContactQuery } from '../register/ports/people.ts';
import type { SimilarQuery } from '../register/ports/similar.ts';
import type { FlowQuery, FlowRow, TallyQuery, TallyRow } from '../register/ports/tally.ts';
import type { StepSummary, UndoDraft, UndoResult } from '../register/ports/undo.ts';
import type {
  AppealQuery,
  AppealRef,
  AppendResult,
  Kept,
  OwedQuery,
  RegisterAbout,
  RegisterStore,
  StepDraft,
} from '../register/ports.ts';
import { SqliteInboxReader } from './inbox/inbox-reader.ts';
import { takeMessages } from './inbox/take-messages.ts';
import { amendedAppeals, lastRecorded } from './read/amended-appeals.ts';
import { appealsByKey, appealsOf, findAppeals } from './read/appeal-reader.ts';
import { readContacts, readMerges } from './read/contacts.ts';
import { type EventInStep, HISTORY, recordedOf } from './read/event-rows.ts';
import { flows } from './read/flows.ts';
import { heldAttachments } from './read/held-attachments.ts';
import {
  readAbout,
  readAccounts,
  readCalendar,
  readFrozen,
  readOfficials,
  readPolicy,
  readReminders,
  readTerritories,
  readTopics,
} from './read/office-reader.ts';
import { similarAppeals } from './read/similar-appeals.ts';
import { newestStep } from './read/step-reader.ts';
import { tally } from './read/tally.ts';
import { backUp } from './sqlite/backup.ts';
import type { Connection } from './sqlite/connection.ts';
import { appendStep } from './write/append-step.ts';
import { isNumberTaken } from './write/number-source.ts';
import { undoStep } from './write/undo-step.ts';

/**
 * A register in one SQLite file. SQLite answers at once, so nothing of one call ever runs between
 * two statements of another; the port is asynchronous for the engines that do not.
 */
export class SqliteRegisterStore implements RegisterStore {
  readonly inbox: InboxReader;
  readonly #connection: Connection;
  readonly #salt: () => string;

  constructor(connection: Connection, salt: () => string) {
    this.#connection = connection;
    this.inbox = new SqliteInboxReader(connection);
    this.#salt = salt;
  }

  async about(): Promise<RegisterAbout> {
    return readAbout(this.#connection);
  }

  async policy(): Promise<Policy> {
    return readPolicy(this.#connection).value;
  }

  async calendar(): Promise<readonly CalendarYear[]> {
    return readCalendar(this.#connection).map(({ value }) => value);
  }

  async keptPolicy(): Promise<Kept<Policy>> {
    return readPolicy(this.#connection);
  }

  async keptCalendar(): Promise<readonly Kept<CalendarYear>[]> {
    return readCalendar(this.#connection);
  }

  async officials(): Promise<readonly Official[]> {
    return readOfficials(this.#connection);
  }

  async topics(): Promise<readonly Topic[]> {
    return readTopics(this.#connection);
  }

  async territories(): Promise<readonly Territory[]> {
    return readTerritories(this.#connection);
  }

  async accounts(): Promise<readonly Account[]> {
    return readAccounts(this.#connection);
  }

  async find(ref: AppealRef): Promise<readonly Appeal[]> {
    return findAppeals(this.#connection, ref);
  }

  iterate(query: AppealQuery): AsyncIterable<Appeal> {
    return appealsOf(this.#connection, ({ idsOfList }) => idsOfList(query), query);
  }

  async count(filter: AppealFilter): Promise<number> {
    const { countOf } = await import('./read/queries.ts');
    const [row] = this.#connection.rows(countOf(filter));
    return Number(row?.count ?? 0);
  }

  async tally(query: TallyQuery): Promise<readonly TallyRow[]> {
    return tally(this.#connection, query);
  }

  async flows(query: FlowQuery): Promise<readonly FlowRow[]> {
    return flows(this.#connection, query);
  }

  async history<S extends SubjectType>(subject: S, id: SubjectId): Promise<readonly Recorded<S>[]> {
    return this.#connection
      .all<EventInStep>(HISTORY, [id])
      .filter((row) => row.subject_type === subject)
      .map((row) => recordedOf<S>(row));
  }

  async newestStep(actor: string, undone: boolean): Promise<StepSummary | undefined> {
    return newestStep(this.#connection, wellFormed(actor), undone);
  }

  async unfinishedImport(digest: string): Promise<StepId | undefined> {
    const found = this.#connection.get<{ step: number }>(
      'select step from imports where digest = ? and finished = 0 order by id desc limit 1',
      [digest],
    );
    return found && asStepId(found.step);
  }

  owed(query: OwedQuery): AsyncIterable<Appeal> {
    return appealsOf(this.#connection, ({ idsOwed }) => idsOwed(query));
  }

  async similar(query: SimilarQuery): Promise<readonly Appeal[]> {
    return similarAppeals(this.#connection, query);
  }

  async remindersOf(day: CalendarDate): Promise<readonly SentReminder[]> {
    return readReminders(this.#connection, day);
  }

  async known(keys: readonly string[]): Promise<ReadonlyMap<string, Appeal>> {
    return appealsByKey(this.#connection, keys);
  }

  async taken(numbers: readonly NumberParts[]): Promise<readonly NumberParts[]> {
    return numbers.filter((number) => isNumberTaken(this.#connection, number));
  }

  async contacts(query?: ContactQuery): Promise<readonly Contact[]> {
    return readContacts(this.#connection, query);
  }

  async merges(appeals?: readonly AppealId[]): Promise<readonly Merge[]> {
    return readMerges(this.#connection, appeals);
  }

  async *attachments(): AsyncIterable<HeldAttachment> {
    yield* heldAttachments(this.#connection);
  }

  async *events(): AsyncIterable<readonly ChainedEvent[]> {
    const { readChain } = await import('./replay/read-chain.ts');
    yield* readChain(this.#connection);
  }

  async replay(events: AsyncIterable<ChainedEvent>): Promise<number | null> {
    const { replayChain } = await import('./replay/replay-chain.ts');
    return replayChain(this.#connection, events);
  }

  async frozen(span: Pick<AmendedQuery, 'from' | 'to'> | null): Promise<readonly FrozenReport[]> {
    return readFrozen(this.#connection, span);
  }

  async lastRecorded(before: string): Promise<number> {
    return lastRecorded(this.#connection, before);
  }

  async *amended(query: AmendedQuery): AsyncIterable<Amended> {
    yield* amendedAppeals(this.#connection, query);
  }

  async *verify(expectedHead?: string): AsyncIterable<Fault> {
    const { verifyRegister } = await import('./verify/verify.ts');
    yield* verifyRegister(this.#connection, expectedHead);
  }

  async append(step: StepDraft): Promise<AppendResult> {
    const draft = { ...step, actor: wellFormed(step.actor) };
    return this.#connection.write(() => appendStep(this.#connection, draft, this.#salt), {
      durable: step.durable ?? true,
    });
  }

  async takeMessages(batch: BatchDraft): Promise<BatchResult> {
    const draft = { ...batch, actor: wellFormed(batch.actor) };
    return this.#connection.write(() => takeMessages(this.#connection, draft, this.#salt), {
      durable: batch.durable ?? true,
    });
  }

  async undo(draft: UndoDraft): Promise<UndoResult> {
    const named = { ...draft, actor: wellFormed(draft.actor) };
    return this.#connection.write(() => undoStep(this.#connection, named, this.#salt), {
      durable: true,
    });
  }

  async backup(path: string): Promise<void> {
    await backUp(this.#connection, path);
  }

  async close(): Promise<void> {
    this.#connection.close();
  }
}
