import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TallyQuery } from '../../src/register/ports/tally.ts';
import { tallyMessages } from '../../src/store/inbox/tally-messages.ts';
import { readThreads } from '../../src/store/inbox/thread-reader.ts';
import { MIGRATIONS } from '../../src/store/migrations/index.ts';
import { flowsOf, idsOwed, tallyOf } from '../../src/store/read/queries.ts';
import { similarAppeals } from '../../src/store/read/similar-appeals.ts';
import { Connection } from '../../src/store/sqlite/connection.ts';

/** Whatever the planner may do with a million appeals: a step of each plan, as SQLite words it. */
let asked: string[] = [];
let database: Sqlite.Database;

beforeAll(() => {
  database = new Sqlite(':memory:', { verbose: (sql) => asked.push(String(sql)) });
  for (const { sql } of MIGRATIONS) database.exec(sql);
});
afterAll(() => database.close());

const planOf = (sql: string, parameters: readonly unknown[] = []): string[] =>
  database
    .prepare<unknown[], { detail: string }>(`explain query plan ${sql}`)
    .all(...parameters)
    .map(({ detail }) => detail);

describe('no plan scans the appeals', () => {
  it.each([
    ['what is owed up to a day', '2023-04-28'],
    ['all that is owed', null],
  ])('of %s', (_name, until) => {
    const { sql, parameters } = idsOwed({ filter: {}, until });
    const plan = planOf(sql, parameters);
    expect(plan.filter((step) => /^SCAN (?!.*USING (COVERING )?INDEX)/.test(step))).toEqual([]);
    // Either leads to the open ones alone.
    expect(plan.join('\n')).toMatch(/appeals_(unclosed|by_closing)/);
    expect(plan.join('\n')).toContain('appeals_control_due');
  });

  it('of a person’s earlier appeals', () => {
    asked = [];
    const connection = new Connection(database, { path: ':memory:', timeout: 0 });
    const keys = { name: 'елкина анна', phone: '375290000000', handle: 'anna' };
    similarAppeals(connection, { keys, topic: '01', territory: 'T', except: null, limit: 5 });
    const sql = asked.find((one) => one.includes('alike')) ?? '';
    const plan = planOf(sql);
    expect(plan.filter((step) => step.startsWith('SCAN appeals'))).toEqual([]);
    for (const index of ['appeals_applicant', 'appeals_phone', 'appeals_handle'])
      expect(plan.join('\n')).toContain(index);
  });
});

describe('no tally reads a cohort row by row', () => {
  const period = { id: 'q', from: '2023-01-01', to: '2023-03-31', asOf: '2023-03-31' } as const;
  it.each<Pick<TallyQuery, 'dimensions' | 'measures'>>([
    { dimensions: ['legalStatus'], measures: ['within15', 'forwardedLate', 'overdue', 'extended'] },
    { dimensions: ['legalStatus'], measures: ['repeated', 'signatories', 'mass', 'anonymous'] },
    { dimensions: ['controller', 'legalStatus', 'days'], measures: ['count', 'overdue', 'late'] },
    { dimensions: ['topic', 'legalStatus'], measures: ['replied', 'cameBack'] },
    { dimensions: ['control', 'legalStatus'], measures: ['count'] },
    { dimensions: ['network', 'legalStatus'], measures: ['count'] },
  ])('$dimensions: $measures', (asked) => {
    const { sql, parameters } = tallyOf({ ...asked, periods: [period] });
    expect(planOf(sql, parameters).filter((step) => WHOLE_ROWS.test(step))).toEqual([]);
  });
  it('what came in and was closed', () => {
    const dimensions = ['channel', 'legalStatus'] as const;
    const { sql, parameters } = flowsOf({ period, dimensions }, { received: true });
    const reading = planOf(sql, parameters).filter((step) => WHOLE_ROWS.test(step));
    expect(reading).toEqual([expect.stringContaining('appeals_reopened')]);
  });
  /** But the few that changed since the day, found by their ids. */
  const WHOLE_ROWS = /^(SCAN|SEARCH) appeals (?!USING (COVERING|INTEGER PRIMARY KEY))/;
});

describe('no plan scans the messages', () => {
  const planned = (work: (connection: Connection) => void): string => {
    asked = [];
    work(new Connection(database, { path: ':memory:', timeout: 0 }));
    return asked.flatMap((sql) => planOf(sql)).join('\n');
  };
  const SCAN = /^SCAN (messages|m|p|o)\b/m;

  it('of a period’s figures: its days, and the talk around each message', () => {
    const plan = planned((connection) =>
      tallyMessages(connection, { from: '2023-01-01', to: '2023-03-31', network: ['vk'] }),
    );
    expect(plan).not.toMatch(SCAN);
    expect(plan).toContain('messages_received');
    expect(plan).toContain('messages_talk');
    expect(plan).toContain('messages_turns');
  });

  it.each([true, false])('of the inbox (decided: %s)', (decided) => {
    const plan = planned((connection) =>
      readThreads(connection, { decided, network: ['vk'], account: 'rik' }),
    );
    expect(plan).not.toMatch(SCAN);
  });
});
