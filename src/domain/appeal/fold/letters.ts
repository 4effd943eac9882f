import type { CalendarDate } from '../../ids.ts';
import type { Letter } from '../appeal.ts';
import type { AppealDraft } from './periods.ts';

/** In the order in which they were recorded. */
export function sendLetter(draft: AppealDraft, letter: Letter): void {
  draft.appeal.letters = [...draft.appeal.letters, letter];
  noteReply(draft, letter.on);
}

/** The first word that the applicant got, whichever was recorded first. */
export function noteReply({ appeal }: AppealDraft, on: CalendarDate): void {
  if (appeal.firstReplyOn === null || on < appeal.firstReplyOn) appeal.firstReplyOn = on;
}
