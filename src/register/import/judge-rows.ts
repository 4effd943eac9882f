import type { Appeal } from '../../domain/appeal/appeal.ts';
import type { JournalItem, JournalRecord, RowProblem } from '../../domain/journal.ts';
import type { Result } from '../../domain/result.ts';
import type { Office } from '../office.ts';
import type { SubjectChange } from '../ports.ts';
import { registrationChange } from '../register-appeal.ts';
import { differingContent, isSameContent } from './differing-content.ts';
import type { ImportLists } from './import-lists.ts';
import { problemOf, resolveRecord } from './resolve-record.ts';

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
export type Verdict =
  | { readonly is: 'new'; readonly line: number; readonly key: string; readonly change: Change }
  | { readonly is: 'known' }
  | { readonly is: 'reported'; readonly row: ReportedRow };

export interface Judging {
  readonly office: Office;
  readonly lists: ImportLists;
  readonly columns: Readonly<Record<string, string>>;
  /** Appeals that have one of the rows' keys. */
  readonly known: ReadonlyMap<string, Appeal>;
}

/** What becomes of each row of a batch, in order. */
export function judgeRows(items: readonly JournalItem[], judging: Judging): Verdict[] {
  const taken = new Map<string, Change>();
  return items.map((item) =>
    item.ok
      ? judgeRecord(item.record, taken, judging)
      : reported({ kind: 'refused', ...item.problem }),
  );
}

function judgeRecord(record: JournalRecord, taken: Map<string, Change>, judging: Judging): Verdict {
  const { line, key } = record;
  const change = changeFor(record, judging);
  if (!change.ok)
    return reported({ kind: 'refused', ...problemOf(record, change.refusal, judging.columns) });
  const known = judging.known.get(key);
  if (known) {
    const fields = differingContent(known, change.value.events);
    if (fields.length === 0) return { is: 'known' };
    return reported({ kind: 'changed', line, key, number: known.number, fields });
  }
  const earlier = taken.get(key);
  if (earlier) {
    if (isSameContent(earlier.events, change.value.events)) return { is: 'known' };
    return reported({ kind: 'changed', line, key, number: null, fields: [] });
  }
  taken.set(key, change.value);
  return { is: 'new', line, key, change: change.value };
}

function changeFor(record: JournalRecord, { lists, office }: Judging): Result<Change> {
  const input = resolveRecord(record, lists, office);
  return input.ok ? registrationChange(input.value, office) : input;
}

const reported = (row: ReportedRow): Verdict => ({ is: 'reported', row });
