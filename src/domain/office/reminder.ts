import type { DueKind } from '../due/due-items.ts';
import type { AppealId, CalendarDate, OfficialId } from '../ids.ts';

/** What an official was reminded of on a day: each appeal and kind once. */
export interface ReminderSent {
  readonly type: 'sent';
  readonly facts: {
    readonly official: OfficialId;
    readonly day: CalendarDate;
    readonly items: readonly RemindedItem[];
  };
  readonly private: null;
}

export interface RemindedItem {
  readonly appeal: AppealId;
  readonly kind: DueKind;
}

/** A letter that went out. */
export interface SentReminder {
  readonly official: OfficialId;
  readonly items: readonly RemindedItem[];
}
