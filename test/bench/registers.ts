import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { NOW, writeJournal } from './journal.ts';
import { APPEALS, startAppeals, timeOf } from './processes.ts';

/** Raised when the rows of the journal change. */
const JOURNAL_VERSION = 1;
const VERSION = createHash('sha256')
  .update(MIGRATIONS.map(({ sql }) => sql).join())
  .digest('hex')
  .slice(0, 8);
export const FOLDER = join(tmpdir(), `appeals-bench-${JOURNAL_VERSION}-${VERSION}`);

export interface Made {
  readonly path: string;
  /** Milliseconds. */
  readonly time: number;
  /** MB of resident memory while it was made. */
  readonly peak: number | null;
}

/** A register of that many appeals, made once by our own import. */
export async function registerOf(rows: number): Promise<Made> {
  const path = join(FOLDER, `register-${rows}.db`);
  const note = `${path}.json`;
  if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8'));
  console.log(`making a register of ${rows} appeals in ${FOLDER}, once…`);
  const unfinished = `${path}.unfinished`;
  const { time, peak } = await importInto(unfinished, rows);
  renameSync(unfinished, path);
  const made = { path, time, peak };
  writeFileSync(note, JSON.stringify(made));
  return made;
}

/** A run of `appeals import` into a new register, or into one that is there. */
export async function importInto(
  path: string,
  rows: number,
  { isThere = false } = {},
): Promise<{ time: number; peak: number | null }> {
  const { journal, profile } = await journalOf(rows);
  if (!isThere) newRegister(path);
  return startAppeals(['import', journal, '--profile', profile, '--db', path, '--now', NOW]);
}

export function newRegister(path: string): void {
  remove(path);
  timeOf(process.execPath, [APPEALS, 'init', '--db', path]);
}

export function remove(path: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
}

async function journalOf(rows: number): Promise<{ journal: string; profile: string }> {
  mkdirSync(FOLDER, { recursive: true });
  const journal = join(FOLDER, `journal-${rows}.csv`);
  const profile = join(FOLDER, 'profile.json');
  if (!existsSync(journal) || !existsSync(profile)) await writeJournal({ journal, profile }, rows);
  return { journal, profile };
}
