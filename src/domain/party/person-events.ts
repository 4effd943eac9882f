import type { AppealId } from '../ids.ts';

/** Two appeals are of one person, whatever stands in them; undoing it parts them again. */
export interface PersonsMerged {
  readonly type: 'merged';
  readonly facts: { readonly one: AppealId; readonly other: AppealId };
  /** How the clerk knows; no name is copied, the appeals have them. */
  readonly private: { readonly reason: string } | null;
}
