const PIECE = 1_000;

/** So that whoever takes them in lets go of what it has taken. */
export function* inPieces<T>(items: readonly T[]): Generator<readonly T[], void> {
  for (let at = 0; at < items.length; at += PIECE) yield items.slice(at, at + PIECE);
}
