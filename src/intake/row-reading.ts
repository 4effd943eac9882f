import type { CalendarDate } from '../domain/ids.ts';
import type { RowProblem, RowReason } from '../domain/journal.ts';
import { type ReadDate, readAnyDate, readDateBy, readIsoDate } from './date-pattern.ts';
import { FIELDS, type Field, type Profile } from './profile.ts';

/** A field's rule upon the header of one file. */
interface CellRule {
  /** −1: the same in every row. */
  readonly index: number;
  readonly column: string | null;
  readonly fixed: string;
  readonly values: ReadonlyMap<string, string> | null;
  readonly otherwise: string;
  readonly dates: readonly ReadDate[];
}
export type CellRules = ReadonlyMap<Field, CellRule>;

/**
 * @param header has every column that the profile names
 * @param hasDates the file itself knows dates, whatever the profile says of those written as text
 */
export function cellRules(
  profile: Profile,
  header: readonly string[],
  hasDates: boolean,
): CellRules {
  const rules = new Map<Field, CellRule>();
  for (const field of FIELDS) {
    const rule = profile.columns[field];
    if (!rule) continue;
    const dates = (rule.dates ?? []).map(readDateBy).filter((read) => read !== null);
    rules.set(field, {
      index: rule.column === undefined ? -1 : header.indexOf(rule.column),
      column: rule.column ?? null,
      fixed: rule.const ?? '',
      values: rule.values ? new Map(Object.entries(rule.values)) : null,
      otherwise: rule.default ?? '',
      dates: [...(hasDates ? [readIsoDate] : []), ...(dates.length > 0 ? dates : [readAnyDate])],
    });
  }
  return rules;
}

const YES = new Set(['да', 'так', 'yes', 'true', '1', '+', 'x', 'х']);
const NO = new Set(['нет', 'не', 'no', 'false', '0', '-', '']);

/** The cells of one row by field. The first thing that is wrong is kept, and reading goes on as if it were empty. */
export class RowReading {
  problem: RowProblem | null = null;
  private readonly rules: CellRules;
  private readonly line: number;
  private readonly cells: readonly string[];

  constructor(rules: CellRules, line: number, cells: readonly string[]) {
    this.rules = rules;
    this.line = line;
    this.cells = cells;
  }

  has(field: Field): boolean {
    return this.rules.has(field);
  }

  text(field: Field): string | null {
    const rule = this.rules.get(field);
    if (!rule) return null;
    const cell = this.cell(field, rule);
    return (rule.values?.get(cell) ?? cell) || rule.otherwise || null;
  }

  /** The cell says something by itself, not by the profile's default. */
  isFilled(field: Field): boolean {
    const rule = this.rules.get(field);
    if (!rule || rule.index === -1) return false;
    const cell = this.cell(field, rule);
    return (rule.values?.get(cell) ?? cell) !== '';
  }

  code<T extends string>(field: Field, allowed: readonly T[]): T | null {
    const value = this.text(field);
    if (value === null) return null;
    const code = allowed.find((one) => one === value);
    return (
      code ?? this.wrong(field, { code: 'value-unknown', field, value: short(value), allowed })
    );
  }

  date(field: Field): CalendarDate | null {
    const value = this.text(field);
    if (value === null) return null;
    for (const read of this.rules.get(field)?.dates ?? []) {
      const date = read(value);
      if (date !== null) return date;
    }
    return this.wrong(field, { code: 'date-unreadable', field, value: short(value) });
  }

  count(field: Field): number | null {
    const value = this.text(field);
    if (value === null) return null;
    return /^\d{1,9}$/.test(value)
      ? Number(value)
      : this.wrong(field, { code: 'count-unreadable', field, value: short(value) });
  }

  flag(field: Field): boolean {
    const value = (this.text(field) ?? '').toLowerCase();
    if (!YES.has(value) && !NO.has(value))
      this.wrong(field, {
        code: 'value-unknown',
        field,
        value: short(value),
        allowed: ['yes', 'no'],
      });
    return YES.has(value);
  }

  missing(field: Field): void {
    this.wrong(field, { code: 'value-missing', field });
  }

  private cell(field: Field, { index, fixed }: CellRule): string {
    if (index === -1) return fixed;
    const cell = (this.cells[index] ?? '').trim();
    if (cell.includes('\0')) this.wrong(field, { code: 'nul-character' });
    if (cell.includes('\uFFFD')) this.wrong(field, { code: 'character-unreadable' });
    return cell;
  }

  private wrong(field: Field, reason: RowReason): null {
    const column = this.rules.get(field)?.column ?? null;
    this.problem ??= { line: this.line, column, reason };
    return null;
  }
}

/** Quoted in a sentence, so not at length. */
const short = (value: string): string => (value.length > 60 ? `${value.slice(0, 60)}…` : value);
