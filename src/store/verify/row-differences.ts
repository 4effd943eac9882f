interface RowDifference {
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Column by column; a row too many or too few is a difference of the whole table.
 * @param table '' for the subject's own row, else the rows beside it: `terms[2].dueOn`
 */
export function* differencesOf(
  table: string,
  expected: readonly object[],
  found: readonly object[],
): Generator<RowDifference> {
  if (expected.length !== found.length) {
    yield { field: table, expected: String(expected.length), found: String(found.length) };
    return;
  }
  for (const [index, row] of expected.entries()) {
    const other = found[index] ?? {};
    const prefix = table === '' ? '' : `${table}[${index + 1}].`;
    for (const [column, value] of Object.entries(row)) {
      const stands: unknown = Reflect.get(other, column);
      if (stands !== value)
        yield { field: prefix + camelCase(column), expected: shown(value), found: shown(stands) };
    }
  }
}

const shown = (value: unknown): string =>
  value === null || value === undefined ? '—' : String(value);

/** As the domain and JSON spell it. */
const camelCase = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
