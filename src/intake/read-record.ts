import type { AnswerInput } from '../domain/appeal/input.ts';
import { CHANNELS, KINDS, LEGAL_STATUSES, NETWORKS, OUTCOMES } from '../domain/codes.ts';
import type { JournalItem, JournalRecord } from '../domain/journal.ts';
import { type CellRules, RowReading } from './row-reading.ts';

/** Characters of a summary that is made from the text. */
const SUMMARY_LENGTH = 200;

export function readRecord(
  { line, cells, key }: { line: number; cells: readonly string[]; key: string },
  rules: CellRules,
): JournalItem {
  const row = new RowReading(rules, line, cells);
  const record = recordOf(row, line, key);
  if (row.problem) return { ok: false, problem: row.problem };
  if (!record) throw new Error('a row without a record has a problem');
  return { ok: true, record };
}

function recordOf(row: RowReading, line: number, key: string): JournalRecord | null {
  const channel = row.code('channel', CHANNELS);
  const received = row.date('received');
  const registered = row.date('registered') ?? received;
  if (!channel) row.missing('channel');
  if (!registered) row.missing('registered');
  if (!channel || !registered) return null;
  const answer = answerOf(row);
  const signatories = row.count('signatories');
  const { summary, text } = textsOf(row);
  return {
    line,
    key,
    channel,
    network: row.code('network', NETWORKS),
    legalStatus: row.code('legalStatus', LEGAL_STATUSES),
    kind: row.code('kind', KINDS) ?? 'application',
    receivedOn: received ?? registered,
    registeredOn: registered,
    applicant: applicantOf(row),
    // Journals write 1 for one applicant, too.
    signatories: signatories === null || signatories < 2 ? null : signatories,
    anonymous: row.flag('anonymous'),
    summary,
    text,
    number: numberOf(row),
    series: row.text('series'),
    topic: row.text('topic'),
    territory: row.text('territory'),
    controller: row.text('controller'),
    executors: namesOf(row.text('executor')),
    resolution: row.text('resolution'),
    answer,
    releasedOn: row.date('released'),
  };
}

/** Where the journal keeps its own, every row has one. */
function numberOf(row: RowReading): string | null {
  const number = row.text('number');
  if (number === null && row.has('number')) row.missing('number');
  return number;
}

const applicantOf = (row: RowReading): JournalRecord['applicant'] => ({
  name: row.text('applicant'),
  organisation: row.text('organisation'),
  address: row.text('address'),
  phone: row.text('phone'),
  email: row.text('email'),
  handle: row.text('handle'),
});

/** An outcome of the row's own needs its day; a default one waits for it. */
function answerOf(row: RowReading): AnswerInput | null {
  const answeredOn = row.date('answered');
  const outcome = row.code('outcome', OUTCOMES);
  if (answeredOn === null) {
    if (row.isFilled('outcome') && !row.isFilled('answered')) row.missing('answered');
    return null;
  }
  if (outcome === null) {
    row.missing('outcome');
    return null;
  }
  return { answeredOn, outcome, interim: false, replyNumber: row.text('replyNumber') };
}

const namesOf = (cell: string | null): string[] =>
  (cell ?? '')
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Without a summary the text's first line is it. */
function textsOf(row: RowReading): Pick<JournalRecord, 'summary' | 'text'> {
  const text = row.text('text');
  const summary = row.text('summary');
  if (summary !== null || text === null) return { summary: summary ?? '', text };
  const made = shortened(text.split('\n', 1)[0]?.trim() ?? '');
  return { summary: made, text: made === text ? null : text };
}

/** Cut after a whole word. */
function shortened(line: string): string {
  if (line.length <= SUMMARY_LENGTH) return line;
  const start = line.slice(0, SUMMARY_LENGTH);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space > SUMMARY_LENGTH / 2 ? space : undefined).trimEnd()}…`;
}
