import { type Appeal, isOpen } from './appeal.ts';

/** The verbs that move an appeal; what else a person may do (note, edit, undo) is never forbidden by its state. */
export const MOVES = [
  'assign',
  'extend',
  'visit',
  'answer',
  'forward',
  'decline',
  'withdraw',
  'release',
  'reopen',
  'link',
] as const;
export type Move = (typeof MOVES)[number];

/** What is possible now: a refusal names it. */
export function movesOf(appeal: Appeal): readonly Move[] {
  if (appeal.status === 'annulled') return [];
  if (isOpen(appeal)) {
    const begun = appeal.questions.some(({ outcome }) => outcome !== null);
    return MOVES.filter((move) => {
      if (move === 'release' || move === 'reopen') return false;
      if (move === 'extend') return appeal.dueOn !== null;
      return !(begun && ENDS_UNANSWERED.has(move));
    });
  }
  const onControl = appeal.control === 'on' || appeal.control === 'additional';
  return onControl ? ['assign', 'release', 'reopen', 'link'] : ['reopen', 'link'];
}

/** Whole appeals end so: not one of which a question is answered. */
const ENDS_UNANSWERED: ReadonlySet<Move> = new Set(['forward', 'decline', 'withdraw']);
