import type { AppealId } from '../../domain/ids.ts';

/** Appeals by what their applicants have in common; none that is annulled. */
export interface ContactQuery {
  /** Folded, as `contactKeys` makes them. */
  readonly names: readonly string[];
  readonly handles: readonly string[];
  readonly appeals: readonly AppealId[];
}
