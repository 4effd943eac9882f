/** What a document on paper or in a spreadsheet says beside the result. */
export interface PageTexts {
  /** Over a list that has no title of its own. */
  readonly list: string;
  /** A sheet of what stands above the tables. */
  readonly about: string;
  /** Where the head of the office signs, and when. */
  readonly signature: string;
  readonly date: string;
  /** The registration-and-control card of an appeal. */
  readonly card: {
    title(number: string): string;
    readonly form: string;
    readonly forms: Readonly<Record<'written' | 'electronic' | 'oral' | 'outside', string>>;
    readonly sheets: string;
    readonly file: string;
  };
  /** Over the list of appeals. */
  readonly journal: string;
  /** Over a sheet's or a table's column of row names. */
  readonly name: string;
}
