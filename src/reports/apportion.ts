/**
 * Splits whole units in the proportion of the weights by the largest remainder, so that the parts
 * sum to the units exactly; ties go to the earlier part.
 *
 * @example apportion(1000, [1, 1, 1]) //=> [334, 333, 333]
 */
export function apportion(units: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  if (sum === 0) return weights.map(() => 0);
  const parts = weights.map((weight) => Math.floor((units * weight) / sum));
  const missing = units - parts.reduce((left, right) => left + right, 0);
  // Remainders are whole numbers: a fraction would decide ties by rounding errors.
  const byRemainder = weights
    .map((weight, index) => ({ index, remainder: (units * weight) % sum }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
