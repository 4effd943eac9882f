import type { LegalStatus } from '../domain/codes.ts';

export const FORMATS = ['table', 'json', 'ndjson', 'csv', 'md', 'html', 'xlsx', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

/** Formats of other programs, which only some commands have. */
export const INTERCHANGE = ['ics', 'open311', 'open311-xml'] as const;
export type Interchange = (typeof INTERCHANGE)[number];

/** The three shapes of what a command prints. Titles and labels are already in the reader's language. */
export type Printable = RecordResult | ListResult | ReportResult;

/** What is written in a format of its own already. */
export interface TextResult {
  readonly shape: 'text';
  readonly pieces: AsyncIterable<string>;
}

/** How meaning is marked where there is colour; the words always say it too. */
export type Tone = 'bad' | 'warn' | 'good' | 'dim' | 'strong';

export type ColumnKind = 'text' | 'date' | 'count' | 'delta' | 'percent' | 'percent-delta';

export interface Column {
  /** Stable English: the CSV header. */
  readonly id: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** On a narrow terminal columns with the highest number go first; without one a column always stays. */
  readonly drop?: number;
  /** Takes what width is left, and may be cut. */
  readonly flexible?: boolean;
  /** A text that is too wide goes on below instead of being cut: where all of it matters. */
  readonly wrapped?: boolean;
}

export interface Cell {
  /** Code, ISO date, or number with its full precision (percent: 12.5 is 12.5 %); null prints as «—» (table, md) or empty (csv). */
  readonly value: string | number | null;
  /** What a person reads instead of the value, in tables and Markdown. */
  readonly label?: string;
  readonly tone?: Tone;
}

/** One thing: `show`, `add`, `init`, `backup`. */
export interface RecordResult {
  readonly shape: 'record';
  readonly title: string;
  /** Where the title is a value of its own (a number): its column in csv. */
  readonly titleId?: string;
  readonly fields: readonly Field[];
  /** Printed as it is by json and ndjson. */
  readonly json: unknown;
}
export interface Field extends Cell {
  readonly id: string;
  readonly title: string;
  readonly kind: ColumnKind;
}

/** Many things with declared columns: `list`, `history`, bulk verbs, `check`. */
export interface ListResult {
  readonly shape: 'list';
  /** Over a document's table; a terminal shows none. */
  readonly title?: string;
  readonly columns: readonly Column[];
  readonly rows: Iterable<ListRow> | AsyncIterable<ListRow>;
}
export interface ListRow {
  /** One a column, in order. */
  readonly cells: readonly Cell[];
  /** Left out on a further line about the thing of the row above: json and ndjson have each thing once. */
  readonly json?: unknown;
}

/** A report: sections of one table each, the numbers already computed. */
export interface ReportResult {
  readonly shape: 'report';
  readonly title: string;
  /** In whose name it is, where it is not the office's of the settings. */
  readonly body?: string;
  /** Lines under the title: period, as of, head. */
  readonly lead: readonly string[];
  /** Lines that keep their spaces: a grid of months. For people: terminal and Markdown. */
  readonly drawing?: readonly string[];
  readonly sections: readonly ReportSection[];
  /** What the signs of the tables mean; a terminal prints it at the end. */
  readonly legend?: string;
  /** Pictures of figures that also stand in the sections; drawn where a format can. */
  readonly charts?: readonly Chart[];
  readonly json: unknown;
}
export interface Chart {
  readonly id: string;
  readonly title: string;
  /** `bars` lie, one a point, the longest names beside them; `columns` stand on a time line, stacked. */
  readonly kind: 'bars' | 'columns';
  /** How the values are written. */
  readonly unit: ColumnKind;
  readonly series: readonly string[];
  readonly points: readonly ChartPoint[];
}
export interface ChartPoint {
  readonly label: string;
  /** One a series, none below zero. */
  readonly values: readonly number[];
}
export interface ReportSection {
  readonly id: string;
  readonly title: string;
  /** Says what a reader must know: that a sum may exceed the total, say. */
  readonly note?: string;
  /** Lines under the table that keep their spaces: bars. For people: terminal and Markdown. */
  readonly drawing?: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly ReportRow[];
  readonly subtotals: readonly ReportRow[];
  readonly total: ReportRow | null;
}
export interface ReportRow {
  readonly key: string;
  readonly label: string;
  readonly legalStatus?: LegalStatus;
  /** Second level of a two-level list: indented. */
  readonly level?: 1 | 2;
  /** One a column, in order. */
  readonly cells: readonly Cell[];
}
