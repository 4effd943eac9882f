import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { NewAppeal } from '../../src/domain/appeal/input.ts';
import type { CalendarDate, Instant } from '../../src/domain/ids.ts';
import { loadOffice, type Office } from '../../src/register/office.ts';
import { registerAppeal } from '../../src/register/register-appeal.ts';
import { openRegister } from '../../src/store/open.ts';
import { NOW } from './journal.ts';
import { FOLDER, importInto, newRegister, remove } from './registers.ts';
import { ms, percentile95, plainRow, type Row } from './rows.ts';

const TARGET = 0.3;
/** Milliseconds between two appeals of the clerk. */
const EVERY = 100;

const APPEAL: NewAppeal = {
  channel: 'reception',
  network: null,
  legalStatus: null,
  kind: 'application',
  receivedOn: NOW as CalendarDate,
  registeredOn: NOW as CalendarDate,
  applicant: {
    name: null,
    organisation: null,
    address: null,
    phone: null,
    email: null,
    handle: null,
  },
  signatories: null,
  anonymous: false,
  summary: 'Не горит фонарь у дома 12',
  text: null,
  questions: [{ topic: null, text: null }],
  territory: null,
  repeatOf: null,
  key: null,
  assignment: null,
  answer: null,
  release: null,
};

/** A clerk in this process adds an appeal ten times a second while another process imports. */
export async function waitingClerkRow(rows: number): Promise<Row> {
  const path = join(FOLDER, 'shared.db');
  const importing = { running: true };
  newRegister(path);
  const office = await openOffice(path);
  const finished = importInto(path, rows, { isThere: true }).finally(() => {
    importing.running = false;
  });
  const waits: number[] = [];
  while (importing.running) {
    const start = performance.now();
    const added = await registerAppeal(APPEAL, office);
    if (!added.ok) throw new Error(added.refusal.code);
    waits.push(performance.now() - start);
    await wait(EVERY);
  }
  await finished;
  await office.store.close();
  remove(path);
  const value = percentile95(waits) / 1_000;
  const note = `p95 of ${waits.length} adds in this process, the longest ${ms(Math.max(...waits))}`;
  return plainRow('a clerk’s add beside an import', 's', { value, target: TARGET, note });
}

async function openOffice(path: string): Promise<Office> {
  const store = await openRegister(path, { salt: () => randomBytes(16).toString('hex') });
  const caller = {
    actor: 'clerk',
    at: `${NOW}T09:00:00.000Z` as Instant,
    today: NOW as CalendarDate,
  };
  return loadOffice(store, await store.policy(), caller);
}
