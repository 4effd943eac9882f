import { open, rm } from 'node:fs/promises';
import { InputError, StoreError } from '../../domain/faults.ts';
import type { CommandSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { publish } from '../export/publish.ts';
import { readExport } from '../export/read-export.ts';
import { type CopiedBeside, copyBeside, NOTHING_COPIED } from '../files/copy-beside.ts';
import { fileExists } from '../files/file-exists.ts';

export const command: CommandSpec = {
  name: 'restore',
  arguments: ['<file>'],
  examples: ['restore register-2023-04-01.db', 'restore register.ndjson --db ./register.db'],
  async run(context, [file = '']) {
    const from = context.resolve(file);
    const { db: path, dryRun } = context.globals;
    if (await fileExists(path)) throw new StoreError({ code: 'register-exists', path });
    const part = `${path}.restoring`;
    let exitCode: number;
    try {
      await ((await isDatabase(from)) ? copyBackup : replayExport)(context, from, part);
      if (!dryRun) await publish(part, path);
      const attachments = dryRun ? NOTHING_COPIED : await copyBeside(context, from, path);
      await printRestored(context, dryRun ? part : path, attachments);
      exitCode = attachments.exitCode;
    } finally {
      for (const end of ['', '-wal', '-shm']) await rm(`${part}${end}`, { force: true });
    }
    if (dryRun) await context.remark(context.messages.remarks.dryRun);
    return exitCode;
  },
};

const MAGIC = 'SQLite format 3\0';

async function isDatabase(path: string): Promise<boolean> {
  const file = await open(path).catch((cause: NodeJS.ErrnoException) => {
    const code = cause.code === 'ENOENT' ? 'file-missing' : 'file-unreadable';
    throw new StoreError({ code, path }, { cause });
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MAGIC.length), 0, MAGIC.length, 0);
    return buffer.subarray(0, bytesRead).toString('latin1') === MAGIC;
  } catch (cause) {
    throw new StoreError({ code: 'file-unreadable', path }, { cause });
  } finally {
    await file.close();
  }
}

/** A backup is checked as `check` does before it is copied. */
async function copyBackup({ stores, process }: Context, from: string, part: string): Promise<void> {
  const backup = await stores.open(from, { salt: () => process.salt(), readOnly: true });
  try {
    for await (const _ of backup.verify())
      throw new StoreError({ code: 'register-damaged', path: from });
    await rm(part, { force: true });
    await backup.backup(part);
  } finally {
    await backup.close();
  }
}

async function replayExport(
  { stores, process }: Context,
  from: string,
  part: string,
): Promise<void> {
  await rm(part, { force: true });
  const store = await stores.create(part, { salt: () => process.salt() });
  try {
    const broken = await store.replay(readExport(from));
    // The first line is the head of the export.
    if (broken !== null)
      throw new InputError({ code: 'export-broken', path: from, line: broken + 1 });
  } finally {
    await store.close();
  }
}

async function printRestored(
  context: Context,
  path: string,
  attachments: CopiedBeside,
): Promise<void> {
  const { stores, process, messages, globals } = context;
  const store = await stores.open(path, { salt: () => process.salt() });
  const { head } = await store.about().finally(() => store.close());
  const { labels, titles } = messages.remarks;
  await context.print({
    shape: 'record',
    title: titles.restored,
    fields: [
      { id: 'path', title: labels.register, kind: 'text', value: globals.db },
      { id: 'events', title: labels.events, kind: 'count', value: head.seq },
      { id: 'head', title: labels.head, kind: 'text', value: head.hash },
      ...attachments.fields,
    ],
    json: { path: globals.db, events: head.seq, head: head.hash, ...attachments.json },
  });
}
