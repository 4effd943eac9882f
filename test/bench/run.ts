import { writeFileSync } from 'node:fs';
import { cpus, release } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentRows } from './documents.ts';
import { dueDatesRow } from './due-dates.ts';
import { exportRows } from './exports.ts';
import { importRows } from './import-speed.ts';
import { instagramRows } from './instagram-reading.ts';
import { realJournalRows } from './real-journal.ts';
import { FOLDER, registerOf } from './registers.ts';
import { reportCountRows } from './report-counts.ts';
import { plainRow, type Row, tableOf } from './rows.ts';
import { telegramRows } from './telegram-reading.ts';
import { waitingClerkRow } from './waiting-clerk.ts';
import { wholeProcessRows } from './whole-process.ts';

const { values } = parseArgs({
  options: {
    /** Of the register that commands and reports are measured on. */
    appeals: { type: 'string', default: '1000000' },
    /** Of the journal that is imported. */
    rows: { type: 'string', default: '100000' },
    /** Of the export of Instagram. */
    messages: { type: 'string', default: '100000' },
    /** Of the export of Telegram. */
    megabytes: { type: 'string', default: '500' },
    pairs: { type: 'string', default: '25' },
    /** Only the measurements named, separated by commas. */
    only: {
      type: 'string',
      default: 'process,counts,documents,exports,import,real,clerk,terms,telegram,instagram',
    },
  },
});

const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, Linux ${release()}`;
const register = await registerOf(Number(values.appeals));
const size = `${Number(values.appeals).toLocaleString('en')} appeals`;

const measurements: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  process: () => wholeProcessRows(register.path, Number(values.pairs)),
  counts: () => reportCountRows(register.path),
  documents: () => documentRows(register.path, Number(values.pairs)),
  exports: async () => {
    const appeals = Number(values.appeals);
    const quarter = await registerOf(appeals / 4);
    return exportRows({ whole: register.path, quarter: quarter.path, appeals });
  },
  import: async () => [
    ...(await importRows(Number(values.rows))),
    plainRow(`import of ${size}: memory, when the register was made`, 'MB', {
      value: register.peak,
      target: 300,
      note: `${(register.time / 1_000).toFixed(0)} s`,
    }),
  ],
  real: realJournalRows,
  clerk: async () => [await waitingClerkRow(Number(values.rows))],
  terms: () => [dueDatesRow()],
  instagram: () => instagramRows(Number(values.messages)),
  telegram: () => telegramRows(Number(values.megabytes)),
};

const rows: Row[] = [];
for (const name of values.only.split(',')) {
  console.log(`measuring: ${name}…`);
  rows.push(...((await measurements[name]?.()) ?? []));
}
const results = join(FOLDER, 'bench-results.json');
writeFileSync(results, JSON.stringify({ machine, appeals: size, rows }, null, 2));
console.log(`\n${machine}; a register of ${size}\n\n${tableOf(rows)}\n\n${results}`);
