import { type ReadDate, readDateBy } from '../date-pattern.ts';

const DAYS = [
  'dd.MM.yyyy',
  'd.M.yyyy',
  'dd.MM.yy',
  'd.M.yy',
  'yyyy-MM-dd',
  'dd/MM/yyyy',
  'd/M/yyyy',
  'MM/dd/yyyy',
  'M/d/yyyy',
  'yyyy/MM/dd',
  'dd-MM-yyyy',
];
const TIMES = ['', ' HH:mm', ' H:mm', ' HH:mm:ss', " 'г.'", "'г.'", "'T'HH:mm", "'T'HH:mm:ss"];
/** Those that are wanted least stand last: an American date only where no other fits. */
const PATTERNS = TIMES.flatMap((time) => DAYS.map((day) => day + time));

/** Cells that are tried with every pattern: those of one column are alike. */
const TRIED = 300;

export interface GuessedDates {
  /** In the order in which they are tried. */
  readonly patterns: readonly string[];
  readonly unread: readonly string[];
  /** Day and month could be the other way round, and no cell says which. */
  readonly isAmbiguous: boolean;
}

/** The fewest patterns that read the most cells. */
export function guessDates(cells: readonly string[]): GuessedDates {
  const patterns: string[] = [];
  let left = cells;
  while (left.length > 0) {
    const read = bestFor(left.slice(0, TRIED));
    if (read === null) break;
    patterns.push(read.pattern);
    left = left.filter((cell) => read.by(cell) === null);
  }
  return { patterns, unread: left, isAmbiguous: isAmbiguous(cells, patterns) };
}

function bestFor(cells: readonly string[]): { pattern: string; by: ReadDate } | null {
  let best = null;
  let most = 0;
  for (const pattern of PATTERNS) {
    const by = readDateBy(pattern);
    const read = by === null ? 0 : cells.filter((cell) => by(cell) !== null).length;
    if (by === null || read <= most) continue;
    best = { pattern, by };
    most = read;
  }
  return best;
}

function isAmbiguous(cells: readonly string[], patterns: readonly string[]): boolean {
  const slashed = patterns.filter((pattern) => pattern.startsWith('d') && pattern.includes('/'));
  const swapped = slashed.map((pattern) =>
    readDateBy(pattern.replace('dd/MM', 'MM/dd').replace('d/M', 'M/d')),
  );
  const read = slashed.map(readDateBy);
  const own = cells.filter((cell) => read.some((one) => one?.(cell) != null));
  return own.length > 0 && own.every((cell) => swapped.some((one) => one?.(cell) != null));
}
