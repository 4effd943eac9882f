import type { Period } from '../domain/period.ts';

/** The parts of a period's name, from its first day. */
export const yearOf = ({ from }: Pick<Period, 'from'>): string => from.slice(0, 4);
export const monthIndex = (date: string): number => Number(date.slice(5, 7)) - 1;
/** Ordinal among the year's quarters or halves, from 1. */
export const quarterOf = ({ from }: Pick<Period, 'from'>): number =>
  Math.floor(monthIndex(from) / 3) + 1;
export const halfOf = ({ from }: Pick<Period, 'from'>): number =>
  Math.floor(monthIndex(from) / 6) + 1;
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
/** 1 to 4. */
export const roman = (ordinal: number): string => (ordinal === 4 ? 'IV' : 'I'.repeat(ordinal));
