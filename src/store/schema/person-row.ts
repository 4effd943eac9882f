/** A clerk's word that two appeals are of one person. */
export interface PersonRow {
  id: number;
  one_appeal: number;
  other_appeal: number;
  reason: string | null;
  version: number;
}
