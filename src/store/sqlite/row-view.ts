/**
 * Makes rows of tuples: a column is looked up when it is asked for. To give each of a million rows
 * all its names takes longer than to read them; in return such a row cannot be spread or compared.
 */
export function rowView<R>(columns: readonly string[]): (values: readonly unknown[]) => R {
  class Row {
    readonly values: readonly unknown[];

    constructor(values: readonly unknown[]) {
      this.values = values;
    }
  }
  for (const [index, name] of columns.entries())
    Object.defineProperty(Row.prototype, name, {
      get(this: Row) {
        return this.values[index];
      },
    });
  return (values) => new Row(values) as unknown as R;
}
