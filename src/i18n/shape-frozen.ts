/** What is said of reports that were handed in, and of what changed since. */
export interface FrozenTexts {
  readonly columns: Readonly<
    Record<
      | 'period'
      | 'edition'
      | 'frozenAt'
      | 'actor'
      | 'asOf'
      | 'total'
      | 'definitions'
      | 'head'
      | 'section'
      | 'row'
      | 'column'
      | 'frozen'
      | 'now'
      | 'delta'
      | 'effect'
      | 'recordedAt',
      string
    >
  >;
  /** Over the record of a freezing. */
  title(period: string): string;
  /** In the lead of the frozen report; `when` is a date. */
  handedIn(when: string, actor: string, edition: string): string;
  /** In the lead of the living one. */
  isFrozen(when: string, actor: string): string;
  changed(figures: string, period: string): string;
  /** The same of a part of them. */
  changedHere(figures: string, period: string): string;
  readonly unchangedHere: string;
  readonly unchanged: string;
  definitions(version: string): string;
  readonly effects: Readonly<Record<'entered' | 'left' | 'corrected', string>>;
  readonly noneFrozen: string;
  readonly noCorrections: string;
  /** What the corrections are counted from. */
  sinceFrozen(when: string): string;
  sinceEnd(date: string): string;
  imported(appeals: string): string;
}
