/** One line of the bench: a figure, what it was made of, and what it may be at most. */
export interface Row {
  readonly name: string;
  /** `×` is a ratio of two things measured side by side. */
  readonly unit: '×' | 's' | 'MB' | '';
  /** null: not measured; the note says why. */
  readonly value: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly target: number | null;
  readonly note: string;
}

const verdictOf = ({ value, target }: Row): string => {
  if (value === null) return 'skipped';
  if (target === null) return '';
  return value <= target ? 'ok' : 'OVER';
};

/** The median of pairs, with the smallest and the largest. */
export function ratioRow(
  name: string,
  target: number,
  pairs: readonly { readonly ours: number; readonly base: number }[],
): Row {
  const ratios = pairs.map(({ ours, base }) => ours / base);
  const times = `${ms(median(pairs.map(({ ours }) => ours)))} / ${ms(median(pairs.map(({ base }) => base)))}`;
  return {
    name,
    unit: '×',
    value: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
    target,
    note: `${times}, ${pairs.length} pairs`,
  };
}

export const plainRow = (
  name: string,
  unit: Row['unit'],
  figures: Pick<Row, 'value' | 'target' | 'note'>,
): Row => ({ name, unit, least: null, most: null, ...figures });

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** The value that 95 of 100 do not exceed. */
export const percentile95 = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

/** Milliseconds as a person reads them. */
export const ms = (time: number): string =>
  time < 2_000 ? `${time.toFixed(time < 10 ? 1 : 0)} ms` : `${(time / 1_000).toFixed(1)} s`;

export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.name,
    row.value === null ? '—' : `${shown(row.value)} ${row.unit}`.trim(),
    row.least === null || row.most === null ? '' : `${shown(row.least)}–${shown(row.most)}`,
    row.target === null ? '' : `≤ ${row.target}`,
    verdictOf(row),
    row.note,
  ]);
  const table = [['', 'median', 'min–max', 'target', '', ''], ...cells];
  const widths = table[0]?.map((_, column) =>
    Math.max(...table.map((row) => row[column]?.length ?? 0)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const shown = (value: number): string => (value < 100 ? value.toFixed(2) : value.toFixed(0));
