import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { localDate } from '../../domain/time/zone.ts';
import { createRegister } from '../../register/create-register.ts';
import { loadOffice } from '../../register/office.ts';
import type { Caller, RegisterStore } from '../../register/ports.ts';
import type { CommandSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { type DemoFiles, readDemoFiles } from '../demo-files.ts';
import { fileExists } from '../file-exists.ts';
import { Interrupted } from '../interrupted.ts';
import { importFile } from '../journal-file.ts';
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
    const { zone } = files.contents.policy;
    const caller = {
      actor: globals.actor,
      at: RECORDED_AT,
      today: localDate(RECORDED_AT, zone),
    };
    // The old demonstration stays until the new one is whole.
    const written = globals.dryRun ? ':memory:' : `${path}.new`;
    if (!globals.dryRun) await removeRegister(written);
    const store = await context.stores.create(written, { salt: () => context.process.salt() });
    try {
      await fill(store, files, { caller, interrupted: context.process.interrupted });
      await printReport(context, store, { files, caller });
    } finally {
      await store.close();
    }
    if (!globals.dryRun) await replaceRegister(written, path);
    await context.remark(messages.imports.demo.figures);
    const { made, dryRun } = messages.imports.demo;
    await context.remark(globals.dryRun ? dryRun : made(path));
    return undefined;
  },
};

async function refuseRealRegister({ stores, process }: Context, path: string): Promise<void> {
  if (!(await fileExists(path))) return;
  const store = await stores.open(path, { salt: () => process.salt(), readOnly: true });
  const { demo } = await store.about().finally(() => store.close());
  if (!demo) throw new Refused({ code: 'demo-over-real', path });
}

async function fill(
  store: RegisterStore,
  { contents, officials, profile, path }: DemoFiles,
  { caller, interrupted }: { caller: Caller; interrupted: AbortSignal },
): Promise<void> {
  await createRegister(store, contents, { caller, demo: true });
  await store.append({
    actor: caller.actor,
    at: caller.at,
    changes: officials.map(({ name, post }) => ({
      type: 'official',
      id: null,
      version: 0,
      events: [
        { type: 'added', facts: { name, post, login: null, activeFrom: null }, private: null },
      ],
    })),
  });
  const office = await loadOffice(store, contents.policy, caller);
  const outcome = await importFile({ path, profile }, office, { signal: interrupted });
  if (outcome.interrupted) throw new Interrupted();
  if (outcome.added !== outcome.read)
    throw new Error('the demonstration has rows that are refused');
}

/** By the report's own command, upon the register just made. */
async function printReport(
  context: Context,
  store: RegisterStore,
  { files, caller }: { files: DemoFiles; caller: Caller },
): Promise<void> {
  const session = { store, policy: files.contents.policy, caller };
  await report.run?.({ ...context, open: async () => session }, [QUARTER], {});
}

async function replaceRegister(written: string, path: string): Promise<void> {
  await removeRegister(path);
  await rename(written, path);
}

/** With what SQLite may have left beside it. */
async function removeRegister(path: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm']) await rm(`${path}${suffix}`, { force: true });
}
