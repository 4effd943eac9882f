import { rename } from 'node:fs/promises';
import { StoreError } from '../../domain/faults.ts';
import type { CommandSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { copyBeside } from '../files/copy-beside.ts';
import { fileExists } from '../files/file-exists.ts';

export const command: CommandSpec = {
  name: 'backup',
  arguments: ['<file>'],
  examples: ['backup register-2023-04-01.db'],
  async run(context, [file = '']) {
    const path = context.resolve(file);
    const { store } = await context.open({ anyPolicy: true });
    const replaces = await mayReplace(context, path);
    if (context.globals.dryRun) {
      await context.remark(context.messages.remarks.dryRun);
      return undefined;
    }
    // The old copy stays until the new one is whole.
    const written = replaces ? `${path}.new` : path;
    await store.backup(written);
    if (replaces) await rename(written, path);
    return printBackup(context, path);
  },
};

/** Only a terminal is asked; elsewhere a file that exists stays, whatever `--yes` says. */
async function mayReplace(context: Context, path: string): Promise<boolean> {
  if (!(await fileExists(path))) return false;
  const { remarks } = context.messages;
  if (context.interactive && (await context.confirm(remarks.replaceFile(path)))) return true;
  throw new StoreError({ code: 'file-exists', path });
}

/** Of the copy, not of the register: others may have written meanwhile. */
async function printBackup(context: Context, path: string): Promise<number> {
  const { stores, process, messages, globals } = context;
  const copy = await stores.open(path, { salt: () => process.salt() });
  const { head } = await copy.about().finally(() => copy.close());
  const attachments = await copyBeside(context, globals.db, path);
  const { labels, titles } = messages.remarks;
  await context.print({
    shape: 'record',
    title: titles.backedUp,
    fields: [
      { id: 'path', title: labels.backup, kind: 'text', value: path },
      { id: 'events', title: labels.events, kind: 'count', value: head.seq },
      { id: 'head', title: labels.head, kind: 'text', value: head.hash },
      ...attachments.fields,
    ],
    json: { path, events: head.seq, head: head.hash, ...attachments.json },
  });
  return attachments.exitCode;
}
