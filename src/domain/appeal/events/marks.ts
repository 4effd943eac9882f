import type { LetterSubject, LinkRelation } from '../../codes.ts';
import type { AppealId, CalendarDate } from '../../ids.ts';

/** What the law wants the applicant told besides the answer, once it was sent. */
export interface ApplicantNotified {
  readonly type: 'notified';
  readonly facts: {
    readonly notifiedOn: CalendarDate;
    readonly about: LetterSubject;
    readonly number: string | null;
  };
  readonly private: null;
}

export interface AppealLinked {
  readonly type: 'linked';
  readonly facts: { readonly relation: LinkRelation; readonly to: AppealId };
  readonly private: null;
}

/** Art. 22: the site was visited, or (without a day) the private reason why not. */
export interface AppealVisited {
  readonly type: 'visited';
  readonly facts: { readonly visitedOn: CalendarDate | null };
  readonly private: { readonly reason: string } | null;
}

/** The first word back in the network, before any answer on the merits. */
export interface AppealReplied {
  readonly type: 'replied';
  readonly facts: { readonly repliedOn: CalendarDate };
  readonly private: null;
}
