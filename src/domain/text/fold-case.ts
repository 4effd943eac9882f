/**
 * The key that names are searched, compared and sorted by: SQLite folds ASCII only.
 * @example foldCase(' Ёлкин  Пётр ') //=> 'елкин петр'
 */
export const foldCase = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
