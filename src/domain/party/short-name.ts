import { foldCase } from '../text/fold-case.ts';

/** @example shortName('Иванова Анна Петровна') //=> 'Иванова А. П.' */
export function shortName(name: string): string {
  const [surname = '', ...rest] = name.split(' ').filter(Boolean);
  return [surname, ...rest.slice(0, 2).map((part) => `${part.slice(0, 1)}.`)].join(' ');
}

/**
 * What names are compared by: a space after a dot says nothing.
 * @example nameKey('Новик П.В.') //=> 'новик п. в.'
 */
export const nameKey = (name: string): string => foldCase(name.replaceAll('.', '. '));
