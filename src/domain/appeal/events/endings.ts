import type { AppealId, CalendarDate } from '../../ids.ts';

/** Art. 10(3): not our competence, sent to the body that it belongs to. Closed for us, not resolved. */
export interface AppealForwarded {
  readonly type: 'forwarded';
  readonly facts: {
    readonly forwardedOn: CalendarDate;
    readonly to: string;
    readonly number: string | null;
    /** By when it had to be sent; null where the policy has no term for it. */
    readonly closingDueOn: CalendarDate | null;
  };
  /** Why to the very organisation that it complains about: its exclusive competence (art. 10(6)). */
  readonly private: { readonly despite: string } | null;
}

/** Art. 15: left unexamined, on a ground of the policy's list. */
export interface AppealDeclined {
  readonly type: 'declined';
  readonly facts: {
    readonly declinedOn: CalendarDate;
    readonly ground: string;
    readonly closingDueOn: CalendarDate | null;
  };
  readonly private: null;
}

/** Art. 16: taken back by the applicant before it was considered on its merits. */
export interface AppealWithdrawn {
  readonly type: 'withdrawn';
  readonly facts: { readonly withdrawnOn: CalendarDate };
  readonly private: null;
}

/** Art. 13(1): a duplicate that the common answer to the first one settled; from here on counted as one with it. */
export interface AppealJoined {
  readonly type: 'joined';
  readonly facts: { readonly joinedOn: CalendarDate; readonly to: AppealId };
  readonly private: null;
}

/** Closed once, and open again: the earlier answer stays among the dated rows and letters. */
export interface AppealReopened {
  readonly type: 'reopened';
  readonly facts: { readonly reopenedOn: CalendarDate };
  readonly private: { readonly reason: string };
}
