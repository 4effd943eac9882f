import type { Recorded, SubjectType } from '../../domain/event.ts';
import type { Instant, StepId, SubjectId } from '../../domain/ids.ts';

export interface UndoDraft {
  readonly actor: string;
  readonly at: Instant;
  readonly step: StepId;
  readonly redo: boolean;
  readonly dryRun?: boolean;
}
export type UndoResult =
  | { readonly ok: true; readonly step: StepId }
  /** A later event that is not undone stands on the same subject. */
  | { readonly ok: false; readonly blockedBy: Recorded }
  | { readonly ok: false; readonly keyTaken: string }
  /** It was brought along by a journal, went free, and somebody else has it now. */
  | { readonly ok: false; readonly numberTaken: string };

export interface StepSummary {
  readonly id: StepId;
  readonly actor: string;
  readonly at: Instant;
  /** How many subjects it touched, and the first few of them. */
  readonly subjects: number;
  /** Of an import of messages: how many it brought. */
  readonly messages: number;
  readonly sample: readonly { readonly type: SubjectType; readonly id: SubjectId }[];
}
