export interface NumberParts {
  readonly series: string;
  readonly ordinal: number;
  readonly year: number;
}

/**
 * The registration number as printed, by the policy's template of `{series}`, `{n}` and `{year}`.
 * @example formatNumber('{series}-{n}/{year}', { series: 'ЛП', ordinal: 140, year: 2023 }) //=> 'ЛП-140/2023'
 */
export const formatNumber = (template: string, { series, ordinal, year }: NumberParts): string =>
  template
    .replaceAll('{year}', String(year))
    .replaceAll('{n}', String(ordinal))
    .replaceAll('{series}', () => series);
