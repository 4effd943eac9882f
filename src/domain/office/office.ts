import type { CalendarDate, OfficialId, SubjectId } from '../ids.ts';

/** A name in the office's own language (Russian) and, where known, in the other two. */
export interface LocalName {
  readonly ru: string;
  readonly be?: string;
  readonly en?: string;
}

/** An entry of a list kept by the office is dated: a retired one leaves past totals unchanged. */
export interface Dated {
  readonly activeFrom: CalendarDate | null;
  /** The last day in use. */
  readonly activeTo: CalendarDate | null;
  readonly version: number;
}

export const isActiveOn = (
  { activeFrom, activeTo }: Pick<Dated, 'activeFrom' | 'activeTo'>,
  day: CalendarDate,
): boolean => (activeFrom === null || activeFrom <= day) && (activeTo === null || activeTo >= day);

/** Controllers and executors are officials. */
export interface Official extends Dated {
  readonly id: OfficialId;
  readonly name: string;
  readonly post: string | null;
  /** The system user this official is, for `--actor`'s default. */
  readonly login: string | null;
  /** Where reminders are sent. */
  readonly email: string | null;
}

/** Two levels: `01`, and `01.3` below it. */
export interface Topic extends Dated {
  readonly id: SubjectId;
  readonly code: string;
  readonly name: LocalName;
}

export interface Territory extends Dated {
  readonly id: SubjectId;
  readonly code: string;
  readonly name: LocalName;
}
