import * as v from 'valibot';
import { decideAnswer } from '../../domain/appeal/answer.ts';
import type { Appeal } from '../../domain/appeal/appeal.ts';
import { decideDeclining, decideForwarding } from '../../domain/appeal/life/end.ts';
import { decideExtension } from '../../domain/appeal/life/extend.ts';
import { decideLink } from '../../domain/appeal/life/link.ts';
import { decideReopening } from '../../domain/appeal/life/reopen.ts';
import { LINK_RELATIONS } from '../../domain/codes.ts';
import { isCalendarDate } from '../../domain/time/calendar-date.ts';
import { changeAppeals, type Decide } from '../../register/change-appeals.ts';
import type { Office } from '../../register/office.ts';
import { accepted } from '../refused.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1));
const date = v.pipe(v.string(), v.check(isCalendarDate, 'date'));
/** The journal's own number of an appeal. */
const row = v.number();

/** `data/demo/moves.json`: what became of some of the journal's appeals afterwards. */
export const movesFile = v.array(
  v.variant('move', [
    v.strictObject({
      move: v.literal('extend'),
      row,
      on: date,
      reason: text,
      to: v.optional(date),
      ground: v.optional(text),
      notice: v.optional(date),
    }),
    v.strictObject({
      move: v.literal('forward'),
      row,
      on: date,
      to: text,
      number: text,
      notified: v.optional(date),
    }),
    v.strictObject({
      move: v.literal('decline'),
      row,
      on: date,
      ground: text,
      notified: v.optional(date),
    }),
    v.strictObject({ move: v.literal('reply'), row, on: date }),
    v.strictObject({ move: v.literal('reopen'), row, on: date, reason: text }),
    v.strictObject({
      move: v.literal('link'),
      row,
      relation: v.picklist(LINK_RELATIONS),
      to: row,
    }),
  ]),
);
export type DemoMove = v.InferOutput<typeof movesFile>[number];

/** One step each, as the clerk would have typed them. */
export async function makeMoves(
  moves: readonly DemoMove[],
  source: string,
  office: Office,
): Promise<void> {
  const find = async (number: number): Promise<Appeal> => {
    const [appeal] = await office.store.find({ key: `${source}:${number}` });
    if (!appeal) throw new Error(`the demonstration has no row ${number}`);
    return appeal;
  };
  for (const move of moves) {
    const decide = await decideOf(move, find, office);
    accepted(await changeAppeals([await find(move.row)], decide, office));
  }
}

async function decideOf(
  move: DemoMove,
  find: (row: number) => Promise<Appeal>,
  office: Office,
): Promise<Decide> {
  switch (move.move) {
    case 'extend':
      return (appeal) => decideExtension(appeal, extensionOf(move), office);
    case 'forward': {
      const { notified: notifiedOn = null, ...input } = move;
      return (appeal) => decideForwarding(appeal, { ...input, notifiedOn, despite: null }, office);
    }
    case 'decline': {
      const { notified: notifiedOn = null, ...input } = move;
      return (appeal) => decideDeclining(appeal, { ...input, notifiedOn }, office);
    }
    case 'reply': {
      const reply = { outcome: null, interim: true, replyNumber: null } as const;
      return (appeal) => decideAnswer(appeal, { ...reply, answeredOn: move.on }, office);
    }
    case 'reopen': {
      const { on: reopenedOn, reason } = move;
      return (appeal) => decideReopening(appeal, { reopenedOn, reason }, office);
    }
    case 'link': {
      const to = await find(move.to);
      return (appeal) => decideLink(appeal, { relation: move.relation, to }, office);
    }
  }
}

const extensionOf = (move: Extract<DemoMove, { move: 'extend' }>) => ({
  extendedOn: move.on,
  dueOn: move.to ?? null,
  reason: move.reason,
  ground: move.ground ?? null,
  notice: move.notice === undefined ? null : { on: move.notice, number: null },
});
