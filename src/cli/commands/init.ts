import { StoreError } from '../../domain/faults.ts';
import {
  additionsTo,
  createRegister,
  type RegisterAdditions,
  type RegisterContents,
  updateRegister,
} from '../../register/create-register.ts';
import type { RegisterAbout } from '../../register/ports.ts';
import type { CommandSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { readBundled } from '../files/bundled.ts';
import { fileExists } from '../files/file-exists.ts';

export const command: CommandSpec = {
  name: 'init',
  options: [{ flags: '--update', help: 'initUpdate' }],
  examples: ['init', 'init --db ./register.db', 'init --update'],
  async run(context, _args, options) {
    const contents = await readBundled(context.process.dataFolder);
    await (options.update === true ? update : create)(context, contents);
    return undefined;
  },
};

async function create(context: Context, contents: RegisterContents): Promise<void> {
  const { globals, messages, process, stores } = context;
  const { titles } = messages.remarks;
  const { db: path } = globals;
  if (globals.dryRun) {
    if (await fileExists(path)) throw new StoreError({ code: 'register-exists', path });
    await printCounts(context, titles.wouldCreate, contents, null);
    return context.remark(messages.remarks.dryRun);
  }
  const caller = context.callerUnder(contents.policy);
  const store = await stores.create(path, { salt: () => process.salt() });
  try {
    const isOurs = await createRegister(store, contents, { caller, demo: false });
    if (!isOurs) throw new StoreError({ code: 'register-exists', path });
    await printCounts(context, titles.created, contents, await store.about());
  } finally {
    await store.close();
  }
}

async function update(context: Context, contents: RegisterContents): Promise<void> {
  const { titles, dryRun } = context.messages.remarks;
  const { store, caller } = await context.open({ anyPolicy: true });
  const additions = await additionsTo(store, contents);
  const isNews =
    additions.calendar.length + additions.topics.length > 0 || additions.policy !== null;
  if (!isNews) return printCounts(context, titles.upToDate, additions, await store.about());
  if (context.globals.dryRun) {
    await printCounts(context, titles.wouldUpdate, additions, null);
    return context.remark(dryRun);
  }
  // Somebody else was faster: look again at what is still missing.
  if (!(await updateRegister(store, additions, caller))) return update(context, contents);
  await printCounts(context, titles.updated, additions, await store.about());
}

/** What there is, or what is new. */
type Counted = Pick<RegisterAdditions, 'calendar' | 'topics' | 'policy'>;

async function printCounts(
  context: Context,
  title: string,
  { calendar, topics, policy }: Counted,
  about: RegisterAbout | null,
): Promise<void> {
  const { remarks, terms } = context.messages;
  const { labels } = remarks;
  const years = calendar.map(({ year }) => year);
  const { db: path } = context.globals;
  await context.print({
    shape: 'record',
    title,
    fields: [
      { id: 'path', title: labels.register, kind: 'text', value: path },
      ...(policy
        ? [{ id: 'policy', title: terms.labels.policy, kind: 'text', value: policy.title } as const]
        : []),
      { id: 'calendar', title: labels.calendar, kind: 'text', value: years.join(', ') || null },
      { id: 'topics', title: labels.topics, kind: 'count', value: topics.length },
      { id: 'head', title: labels.head, kind: 'text', value: about?.head.hash ?? null },
    ],
    json: {
      path,
      policy: policy?.code ?? null,
      calendar: years,
      topics: topics.length,
      head: about?.head.hash ?? null,
    },
  });
}
