import Sqlite from 'better-sqlite3';
import type { CalendarDate } from '../../src/domain/ids.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import type { FlowQuery, TallyPeriod, TallyQuery } from '../../src/register/ports/tally.ts';
import type { RegisterStore } from '../../src/register/ports.ts';
import { periodReport } from '../../src/reports/period-report.ts';
import { USUAL_SECTIONS } from '../../src/reports/report.ts';
import { cellStatements } from '../../src/store/cells/tally-cells.ts';
import { openRegister } from '../../src/store/open.ts';
import { tallyOf } from '../../src/store/read/tally-appeals.ts';
import { NOW, QUARTER } from './journal.ts';
import { hasSqliteShell, NO_SHELL, timeOf } from './processes.ts';
import { ms, plainRow, type Row, ratioRow } from './rows.ts';

const TARGET = 1.5;
const PAIRS = 9;
/** Repeated in one process, both here and in the shell: the first pass warms the cache. */
const PASSES = 10;

/** The counts of the quarter's report, ours and as an analyst would write them by hand. */
export async function reportCountRows(register: string): Promise<Row[]> {
  const store = await openRegister(register, { salt: () => '', readOnly: true });
  const queries = await queriesOf(store);
  const pairs = [];
  for (let pair = 0; hasSqliteShell() && pair < PAIRS; pair++)
    pairs.push({ base: timeOfShell(register, queries), ours: await timeOfOurs(store, queries) });
  const warm = await timeOfOurs(store, queries);
  await store.close();
  const name = `the counts of report ${QUARTER} ÷ plain SQL in sqlite3`;
  const note = `${NO_SHELL}; ours ${ms(warm)} warm`;
  return [
    pairs.length > 0
      ? ratioRow(name, TARGET, pairs)
      : plainRow(name, '×', { value: null, target: TARGET, note }),
    plansRow(register, queries),
  ];
}

/** What the report asks of the store. */
async function queriesOf(store: RegisterStore): Promise<TallyQuery[]> {
  const period = parsePeriod(QUARTER);
  if (!period || period.unit === 'backwards') throw new Error(`${QUARTER} is no period`);
  const queries: TallyQuery[] = [];
  const reader = {
    about: () => store.about(),
    policy: () => store.policy(),
    calendar: () => store.calendar(),
    inbox: store.inbox,
    topics: () => store.topics(),
    territories: () => store.territories(),
    officials: () => store.officials(),
    accounts: () => store.accounts(),
    flows: (query: FlowQuery) => store.flows(query),
    tally: (query: TallyQuery) => {
      queries.push(query);
      return store.tally(query);
    },
  };
  const today = NOW as CalendarDate;
  await periodReport(reader, {
    period,
    today,
    sections: USUAL_SECTIONS,
    filter: {},
    yearToDate: false,
    top: null,
  });
  return queries;
}

async function timeOfOurs(store: RegisterStore, queries: readonly TallyQuery[]): Promise<number> {
  const pass = async () => {
    for (const query of queries) await store.tally(query);
  };
  await pass();
  const start = performance.now();
  for (let count = 0; count < PASSES; count++) await pass();
  return (performance.now() - start) / PASSES;
}

/** Starting the shell and reading the pages for the first time are taken off. */
function timeOfShell(register: string, queries: readonly TallyQuery[]): number {
  const pass = queries
    .flatMap((query) => query.periods.map((period) => plainSql(query, period)))
    .join('\n');
  const time = (passes: number) => timeOf('sqlite3', ['-readonly', register], pass.repeat(passes));
  const once = time(1);
  return (time(1 + PASSES) - once) / PASSES;
}

const COLUMNS = {
  channel: 'channel',
  legalStatus: 'legal_status',
  kind: 'kind',
  network: 'network',
  topic: 'topic',
  territory: 'territory',
  controller: 'controller_id',
  status: 'status',
  outcome: 'outcome',
  month: 'registered_month',
  days: 'days_to_answer',
} satisfies Partial<Record<TallyQuery['dimensions'][number], string>>;

/** What the usual sections ask; a further one needs its own SQL here. */
function known(sqlOf: Readonly<Record<string, string>>, name: string): string {
  const found = sqlOf[name];
  if (found === undefined) throw new Error(`no plain SQL for ${name}`);
  return found;
}

const REPLIED = "outcome not in ('forwarded', 'left-unexamined', 'withdrawn', 'joined')";

function plainSql({ dimensions, measures }: TallyQuery, { from, to, asOf }: TallyPeriod): string {
  const counts = {
    count: 'count(*)',
    answered: `sum(closed_on <= '${asOf}')`,
    open: `sum(closed_on is null or closed_on > '${asOf}')`,
    overdue: `sum((closed_on is null or closed_on > '${asOf}') and due_on < '${asOf}')`,
    late: `sum(closed_on <= '${asOf}' and ${REPLIED} and closed_on > due_on)`,
    replied: `sum(closed_on <= '${asOf}' and ${REPLIED})`,
  };
  const columns = dimensions.map((dimension) => known(COLUMNS, dimension)).join(', ');
  return `select ${columns}, ${measures.map((measure) => known(counts, measure)).join(', ')} from appeals
    where registered_month between '${from.slice(0, 7)}' and '${to.slice(0, 7)}' group by ${columns};`;
}

/** Prints SQLite's plan of each tally; one that reads all appeals is a fault. */
function plansRow(register: string, queries: readonly TallyQuery[]): Row {
  const database = new Sqlite(register, { readonly: true });
  const plans = queries.map((query) => {
    const { sql, parameters } = tallyOf(query);
    const asked = cellStatements(query) ?? [{ sql, bound: parameters }];
    const steps = asked.flatMap(
      ({ sql, bound }) =>
        database.prepare(`explain query plan ${sql}`).all(bound) as { detail: string }[],
    );
    return {
      by: query.dimensions.join(' × '),
      steps: [...new Set(steps.map(({ detail }) => detail))],
    };
  });
  database.close();
  for (const { by, steps } of plans)
    console.log(`plan of the tally by ${by}\n  ${steps.join('\n  ')}`);
  const scans = plans
    .flatMap(({ steps }) => steps)
    .filter((step) => /^SCAN (?:appeals|a)\b/.test(step));
  const note = scans[0] ?? `${plans.length} tallies, plans above`;
  return plainRow('scans over appeals in the plans of the tallies', '', {
    value: scans.length,
    target: 0,
    note,
  });
}
