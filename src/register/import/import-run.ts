import type { Appeal } from '../../domain/appeal/appeal.ts';
import { asStepId, type StepId } from '../../domain/ids.ts';
import type { JournalItem, JournalRecord, RowProblem } from '../../domain/journal.ts';
import type { Result } from '../../domain/result.ts';
import type { ImportOptions, ImportSource } from '../import-appeals.ts';
import { loadOffice, type Office } from '../office.ts';
import type { SubjectChange } from '../ports.ts';
import { registrationChange } from '../register-appeal.ts';
import { differingContent, isSameContent } from './differing-content.ts';
import { ImportLists } from './import-lists.ts';
import {
  changesFor,
  countOf,
  type MissingEntries,
  missingEntries,
  withEntries,
} from './missing-entries.ts';
import { problemOf, resolveRecord } from './resolve-record.ts';

export interface ImportCounts {
  readonly read: number;
  readonly added: number;
  /** Known and the same. */
  readonly known: number;
  readonly changed: number;
  readonly refused: number;
}

/** A row that was not brought in: refused, or known with other content. */
export type ReportedRow =
  | ({ readonly kind: 'refused' } & RowProblem)
  | {
      readonly kind: 'changed';
      readonly line: number;
      readonly key: string;
      /** null: the other content stands in the same file. */
      readonly number: string | null;
      readonly fields: readonly string[];
    };

type Change = SubjectChange<'appeal'>;
type Verdict =
  | { readonly is: 'new'; readonly change: Change }
  | { readonly is: 'known' }
  | { readonly is: 'reported'; readonly row: ReportedRow };

/** Races lost in a row before the register counts as busy. */
const MOST_TRIES = 20;

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
  /** The undo step of the whole run; its first event is the import's own. */
  private step: StepId | null;

  static async begin(
    source: ImportSource,
    office: Office,
    options: ImportOptions,
  ): Promise<ImportRun> {
    const step = await office.store.unfinishedImport(source.digest);
    return new ImportRun({ source, office, options, step: step ?? null });
  }

  private constructor(parts: {
    source: ImportSource;
    office: Office;
    options: ImportOptions;
    step: StepId | null;
  }) {
    this.source = parts.source;
    this.office = parts.office;
    this.options = parts.options;
    this.step = parts.step;
    this.resumed = parts.step !== null;
    this.lists = listsOf(parts.office);
  }

  /** One batch, in one transaction; again from the start where somebody else took one of its keys. */
  async take(items: readonly JournalItem[]): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const verdicts = await this.judge(items);
      const changes = verdicts.flatMap((verdict) => (verdict.is === 'new' ? [verdict.change] : []));
      if (!(await this.append(changes))) continue;
      this.count(verdicts);
      return;
    }
    throw new Error('the register kept changing under the import');
  }

  async finish(): Promise<void> {
    if (this.step === null || this.options.dryRun) return;
    const { added, known, refused } = this.counts;
    const facts = { added, known, refused };
    await this.append([
      {
        type: 'import',
        id: this.step,
        version: 1,
        events: [{ type: 'finished', facts, private: null }],
      },
    ]);
  }

  private async judge(items: readonly JournalItem[]): Promise<Verdict[]> {
    const records = items.flatMap((item) => (item.ok ? [item.record] : []));
    const known = await this.office.store.known(records.map(({ key }) => key));
    await this.createMissing(records.filter(({ key }) => !known.has(key)));
    const taken = new Map<string, Change>();
    return items.map((item): Verdict => {
      if (!item.ok) return reported({ kind: 'refused', ...item.problem });
      return this.judgeRecord(item.record, known.get(item.record.key), taken);
    });
  }

  private judgeRecord(
    record: JournalRecord,
    known: Appeal | undefined,
    taken: Map<string, Change>,
  ): Verdict {
    const { line, key } = record;
    const change = this.changeFor(record);
    if (!change.ok)
      return reported({
        kind: 'refused',
        ...problemOf(record, change.refusal, this.source.columns),
      });
    if (known) {
      const fields = differingContent(known, change.value.events);
      if (fields.length === 0) return { is: 'known' };
      return reported({ kind: 'changed', line, key, number: known.number, fields });
    }
    const earlier = taken.get(key);
    if (!earlier) {
      taken.set(key, change.value);
      return { is: 'new', change: change.value };
    }
    if (isSameContent(earlier.events, change.value.events)) return { is: 'known' };
    return reported({ kind: 'changed', line, key, number: null, fields: [] });
  }

  private changeFor(record: JournalRecord): Result<Change> {
    const input = resolveRecord(record, this.lists);
    return input.ok ? registrationChange(input.value, this.office) : input;
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

  /** False where somebody else was faster. The run's step begins with its first change. */
  private async append(changes: readonly SubjectChange[]): Promise<boolean> {
    if (changes.length === 0 || this.options.dryRun) return true;
    const { store, caller } = this.office;
    const { actor, at } = caller;
    this.step ??= await this.start();
    const result = await store.append({ actor, at, changes, continues: this.step, durable: false });
    return result.ok;
  }

  private async start(): Promise<StepId> {
    const { store, caller } = this.office;
    const { name, digest } = this.source;
    const started = { type: 'started', facts: { source: name, digest }, private: null } as const;
    const result = await store.append({
      actor: caller.actor,
      at: caller.at,
      changes: [{ type: 'import', id: null, version: 0, events: [started] }],
    });
    if (!result.ok) throw new Error('an import begins without a conflict');
    return asStepId(result.step);
  }

  private count(verdicts: readonly Verdict[]): void {
    const { read, added, known, changed, refused } = this.counts;
    let [news, same, others, bad] = [0, 0, 0, 0];
    for (const verdict of verdicts) {
      if (verdict.is === 'new') news++;
      else if (verdict.is === 'known') same++;
      else {
        if (verdict.row.kind === 'changed') others++;
        else bad++;
        this.options.onRow?.(verdict.row);
      }
    }
    this.counts = {
      read: read + verdicts.length,
      added: added + news,
      known: known + same,
      changed: changed + others,
      refused: refused + bad,
    };
  }
}

const reported = (row: ReportedRow): Verdict => ({ is: 'reported', row });

const listsOf = ({ topics, territories, officials }: Office): ImportLists =>
  new ImportLists({ topics, territories, officials: officials.values() });
