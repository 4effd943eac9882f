import { asStepId, type StepId } from '../../domain/ids.ts';
import type { JournalItem, JournalRecord } from '../../domain/journal.ts';
import { loadOffice, type Office } from '../office.ts';
import type { SubjectChange } from '../ports.ts';
import { ImportLists } from './import-lists.ts';
import type { ImportCounts, ImportOptions, ImportSource } from './import-source.ts';
import { judgeRows, type Verdict } from './judge-rows.ts';
import {
  changesFor,
  countOf,
  type MissingEntries,
  missingEntries,
  withEntries,
} from './missing-entries.ts';
import { numberKey, ownNumbers, refuseTaken } from './own-numbers.ts';

/** Races lost in a row before the import gives up. */
const MOST_TRIES = 20;

interface RunParts {
  readonly source: ImportSource;
  readonly office: Office;
  readonly options: ImportOptions;
  readonly step: StepId | null;
}

/** One import, a batch at a time; its step begins with its first change. */
export class ImportRun {
  counts: ImportCounts = { read: 0, added: 0, known: 0, changed: 0, refused: 0 };
  readonly created = {
    topics: [] as string[],
    territories: [] as string[],
    officials: [] as string[],
  };
  readonly resumed: boolean;
  private readonly source: ImportSource;
  private readonly options: ImportOptions;
  private office: Office;
  private lists: ImportLists;
  private step: StepId | null;
  private readonly dryKeys = new Set<string>();
  private readonly dryNumbers = new Set<string>();
  /** Begun after a transaction, over before the next: rows are read and judged meanwhile. */
  private rest: Promise<void> | undefined;

  static async begin(
    source: ImportSource,
    office: Office,
    options: ImportOptions,
  ): Promise<ImportRun> {
    const step = (await office.store.unfinishedImport(source.digest)) ?? null;
    return new ImportRun({ source, office, options, step });
  }

  private constructor({ source, office, options, step }: RunParts) {
    this.source = source;
    this.office = office;
    this.options = options;
    this.step = step;
    this.resumed = step !== null;
    this.lists = listsOf(office);
  }

  /** One transaction; again from the start where somebody else took one of the keys. */
  async take(items: readonly JournalItem[]): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const verdicts = await this.judge(items);
      const changes = verdicts.flatMap((verdict) => (verdict.is === 'new' ? [verdict.change] : []));
      if (!(await this.append(changes))) continue;
      this.count(this.options.dryRun ? this.withoutRepeated(verdicts) : verdicts);
      return;
    }
    throw new Error('the register kept changing under the import');
  }

  /** A dry run leaves no keys in the register for the next batch to find. */
  private withoutRepeated(verdicts: readonly Verdict[]): Verdict[] {
    return verdicts.map((verdict) => {
      if (verdict.is !== 'new') return verdict;
      if (this.dryKeys.has(verdict.key)) return { is: 'known' };
      this.dryKeys.add(verdict.key);
      return verdict;
    });
  }

  async finish(): Promise<void> {
    const { added, known, refused } = this.counts;
    const event = { type: 'finished', facts: { added, known, refused }, private: null } as const;
    if (this.step !== null)
      await this.append([{ type: 'import', id: this.step, version: 1, events: [event] }], true);
  }

  private async judge(items: readonly JournalItem[]): Promise<Verdict[]> {
    const records = items.flatMap((item) => (item.ok ? [item.record] : []));
    const known = await this.office.store.known(records.map(({ key }) => key));
    await this.createMissing(records.filter(({ key }) => !known.has(key)));
    const { office, lists, source } = this;
    const { columns } = source;
    return this.withoutTaken(judgeRows(items, { office, lists, columns, known }));
  }

  /** A dry run leaves no numbers in the register either. */
  private async withoutTaken(verdicts: readonly Verdict[]): Promise<Verdict[]> {
    const numbers = ownNumbers(verdicts);
    if (numbers.length === 0) return [...verdicts];
    const held = (await this.office.store.taken(numbers)).map(numberKey);
    const taken = new Set([...held, ...this.dryNumbers]);
    const judged = refuseTaken(verdicts, taken, this.source.columns);
    if (this.options.dryRun)
      for (const key of ownNumbers(judged).map(numberKey)) this.dryNumbers.add(key);
    return judged;
  }

  private async createMissing(records: readonly JournalRecord[]): Promise<void> {
    const { office, lists } = this;
    const missing = missingEntries(records, lists, { office, may: this.source.mayCreate });
    if (countOf(missing) === 0) return;
    const isOurs = await this.append(changesFor(missing));
    if (isOurs) this.note(missing);
    const { store, policy, caller } = office;
    this.office = this.options.dryRun
      ? withEntries(office, missing)
      : await loadOffice(store, policy, caller);
    this.lists = listsOf(this.office);
    // Somebody else added one of them meanwhile: look again.
    if (!isOurs) await this.createMissing(records);
  }

  private note({ topics, territories, officials }: MissingEntries): void {
    this.created.topics.push(...topics.map(({ name }) => name));
    this.created.territories.push(...territories.map(({ name }) => name));
    this.created.officials.push(...officials);
  }

  /** False where somebody else was faster. */
  private async append(changes: readonly SubjectChange[], durable = false): Promise<boolean> {
    if (changes.length === 0 || this.options.dryRun) return true;
    const { store, caller } = this.office;
    const { actor, at } = caller;
    await this.rest;
    this.step ??= await this.start();
    const step = { actor, at, changes, continues: this.step, durable, withoutAppeals: true };
    const { ok } = await store.append(step);
    // After the last one nothing is waited for.
    this.rest = durable ? undefined : this.options.pause?.();
    return ok;
  }

  private async start(): Promise<StepId> {
    const { store, caller } = this.office;
    const { name, digest } = this.source;
    const event = { type: 'started', facts: { source: name, digest }, private: null } as const;
    const result = await store.append({
      actor: caller.actor,
      at: caller.at,
      changes: [{ type: 'import', id: null, version: 0, events: [event] }],
    });
    if (!result.ok) throw new Error('an import begins without a conflict');
    return asStepId(result.step);
  }

  private count(verdicts: readonly Verdict[]): void {
    const { read, added, known, changed, refused } = this.counts;
    const rows = verdicts.flatMap((verdict) => (verdict.is === 'reported' ? [verdict.row] : []));
    const news = verdicts.filter(({ is }) => is === 'new').length;
    const others = rows.filter(({ kind }) => kind === 'changed').length;
    this.counts = {
      read: read + verdicts.length,
      added: added + news,
      known: known + verdicts.length - news - rows.length,
      changed: changed + others,
      refused: refused + rows.length - others,
    };
    for (const row of rows) this.options.onRow?.(row);
  }
}

const listsOf = ({ topics, territories, officials }: Office): ImportLists =>
  new ImportLists({ topics, territories, officials: officials.values() });
