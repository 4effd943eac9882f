import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { localDate } from '../../domain/time/zone.ts';
import { loadOffice } from '../../register/office.ts';
import type { Caller, RegisterStore } from '../../register/ports.ts';
import type { CommandSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { fileExists } from '../files/file-exists.ts';
import { Interrupted } from '../interrupted.ts';
import { type DemoFiles, readDemoFiles } from '../journal/demo-files.ts';
import { makeMoves } from '../journal/demo-moves.ts';
import { fillOffice } from '../journal/demo-office.ts';
import { importFile } from '../journal/journal-file.ts';
import { Refused } from '../refused.ts';
import { command as report } from './report.ts';

/** When the demonstration was recorded, whatever the clock says: it is the same for everybody. */
const RECORDED_AT = '2023-04-03T06:00:00.000Z';
const QUARTER = '2023-Q1';

export const command: CommandSpec = {
  name: 'demo',
  examples: ['demo', 'demo --db ./demo.db --lang ru'],
  async run(context) {
    const { globals, messages } = context;
    const path = globals.dbGiven ? globals.db : join(dirname(globals.db), 'demo.db');
    await refuseRealRegister(context, path);
    const files = await readDemoFiles(context.process.dataFolder);
    const store = globals.dryRun
      ? await made(context, files, ':memory:')
      : await madeWhole(context, files, path);
    try {
      await printReport(context, store, files);
    } finally {
      await store.close();
    }
    await context.remark(messages.imports.demo.figures);
    const { demo } = messages.imports;
    await context.remark(globals.dryRun ? demo.dryRun : demo.made(path));
    return undefined;
  },
};

async function refuseRealRegister({ stores, process }: Context, path: string): Promise<void> {
  if (!(await fileExists(path))) return;
  const store = await stores.open(path, { salt: () => process.salt(), readOnly: true });
  const { demo } = await store.about().finally(() => store.close());
  if (!demo) throw new Refused({ code: 'demo-over-real', path });
}

/** The old demonstration stays until the new one is whole. */
async function madeWhole(context: Context, files: DemoFiles, path: string): Promise<RegisterStore> {
  const written = `${path}.new`;
  await removeRegister(written);
  await (await made(context, files, written)).close();
  await removeRegister(path);
  await rename(written, path);
  return context.stores.open(path, { salt: () => context.process.salt() });
}

async function made(context: Context, files: DemoFiles, path: string): Promise<RegisterStore> {
  const { process, stores } = context;
  const store = await stores.create(path, { salt: () => process.salt() });
  try {
    await fillOffice(store, files, callerOf(context, files));
    const office = await loadOffice(store, files.contents.policy, callerOf(context, files));
    const outcome = await importFile(files, office, { signal: process.interrupted });
    if (outcome.interrupted) throw new Interrupted();
    if (outcome.added !== outcome.read) throw new Error('the demonstration has refused rows');
    await makeMoves(files.moves, files.profile.source, office);
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** By the report's own command, upon the register just made. */
async function printReport(
  context: Context,
  store: RegisterStore,
  files: DemoFiles,
): Promise<void> {
  const session = { store, policy: files.contents.policy, caller: callerOf(context, files) };
  await report.run?.({ ...context, open: async () => session }, [QUARTER], {});
}

const callerOf = ({ globals }: Context, { contents }: DemoFiles): Caller => ({
  actor: globals.actor,
  at: RECORDED_AT,
  today: localDate(RECORDED_AT, contents.policy.zone),
});

/** With what SQLite may have left beside it. */
async function removeRegister(path: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) await rm(`${path}${suffix}`, { force: true });
}
