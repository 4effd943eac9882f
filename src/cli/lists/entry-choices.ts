import type { CalendarDate } from '../../domain/ids.ts';

/** Whether an entry of a list can be chosen on a day; a retired one stays in the past only. */
export const isInUse = (
  { activeTo }: { readonly activeTo: CalendarDate | null },
  today: CalendarDate,
): boolean => activeTo === null || activeTo >= today;
