export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly body: string;
}

/** Colours `s0`… of the style, told apart by lightness, so that they differ on a black and white print too. */
export const SHADES = 7;

/** Tenths of a unit are finer than any screen. */
export const round = (value: number): number => Math.round(value * 10) / 10;
