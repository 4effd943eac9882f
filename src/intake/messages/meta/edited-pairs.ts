import type { Draft } from './read-row.ts';

/** How long a message can be changed after it was sent, with some patience. */
const WINDOW_IN_MS = 20 * 60_000;
/** Rows between the two, so that a file made to harm does not compare all with all. */
const MOST_BETWEEN = 200;
/** Of the shorter text, how much must stand in the other: at least a word was kept. */
const LEAST_ALIKE = 0.5;

/**
 * Meta keeps a message that was edited twice: as it was, and as it is. The earlier wordings among
 * these drafts, which are in the order of time. A text that is like none before it replaces none:
 * rather one too many than one lost.
 */
export function earlierWordings(drafts: readonly Draft[]): Set<Draft> {
  const earlier = new Set<Draft>();
  drafts.forEach((edited, index) => {
    if (!edited.isEdited) return;
    let best: Draft | null = null;
    let most = LEAST_ALIKE;
    for (let at = index - 1; at >= Math.max(0, index - MOST_BETWEEN); at--) {
      const one = drafts[at];
      if (!one || edited.at - one.at > WINDOW_IN_MS) break;
      if (one.name !== edited.name || one.attachments.length > 0 || earlier.has(one)) continue;
      const alike = likeness(one.text, edited.text);
      // Of two alike the later one was edited.
      if (alike > most) [best, most] = [one, alike];
    }
    if (best) earlier.add(best);
  });
  return earlier;
}

/** The part of the shorter text that begins and ends the other. */
function likeness(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start++;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  return (start + end) / Math.max(1, shorter);
}
