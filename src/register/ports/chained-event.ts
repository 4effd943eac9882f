import type { SubjectType } from '../../domain/event.ts';
import type { Instant } from '../../domain/ids.ts';
import type { ChainedRow } from './chained-rows.ts';

/** An event as it stands in the chain: what is hashed is text, in canonical form. */
export interface ChainedEvent {
  readonly seq: number;
  readonly step: number;
  readonly subjectType: SubjectType;
  readonly subjectId: number;
  readonly version: number;
  readonly type: string;
  readonly at: Instant;
  readonly actor: string;
  readonly facts: string;
  readonly private: string | null;
  readonly salt: string | null;
  /** Of the private part; it stays where that was erased. */
  readonly privateDigest: string | null;
  readonly hash: string;
  /** Of a batch whose step stands: threads first, then messages. */
  readonly rows?: readonly ChainedRow[];
}
