/** A report that was handed in. */
export interface FrozenRow {
  id: number;
  label: string;
  from_on: string;
  to_on: string;
  edition: number;
  at: string;
  actor: string;
  /** JSON: all that was frozen. */
  facts: string;
  version: number;
}
