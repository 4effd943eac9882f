/** Growth against a base in percent, one decimal, halves away from zero; null where the base is 0. */
export function percentChange(value: number, base: number): number | null {
  if (base === 0) return null;
  const delta = value - base;
  const tenths = Math.round((Math.abs(delta) * 1000) / base);
  return delta < 0 && tenths > 0 ? -tenths / 10 : tenths / 10;
}

/** A part in percent of its whole, one decimal; null where the whole is 0. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 1000) / whole) / 10;
