import { missingYear } from '../../domain/calendar/missing-year.ts';
import { type Fault, UsageError } from '../../domain/faults.ts';
import { maskFileName } from '../../domain/party/mask.ts';
import type { Messages } from '../../i18n/messages.ts';
import { checkAttachments } from '../../register/attachments/check-attachments.ts';
import type { RegisterStore } from '../../register/ports.ts';
import type { ListResult } from '../../render/result.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { filesBeside } from '../files/attachment-files.ts';
import { textOption } from '../line/read-options.ts';
import { sentenceOf } from '../present-error.ts';

export const command: CommandSpec = {
  name: 'check',
  options: [{ flags: '--head <hash>', help: 'checkHead' }],
  examples: ['check', 'check --json'],
  async run(context, _args, options) {
    const { globals, messages, process, stores } = context;
    const head = headOption(options);
    // Without a session: a policy that somebody spoilt is a finding, too.
    const store = await stores.open(globals.db, { salt: () => process.salt() });
    try {
      const faults = await findings(context, store, head);
      await printFindings(context, store, faults);
      await remarkOnCalendar(context, store);
      if (faults.length === 0) return EXIT.done;
      const { locale, remarks } = messages;
      await context.remark(remarks.unsound(locale.amount(faults.length, 'fault')));
      return EXIT.no;
    } finally {
      await store.close();
    }
  },
};

/** A slip of the pen must not read as a spoilt register. */
function headOption(options: OptionValues): string | undefined {
  const head = textOption(options, 'head')?.trim().toLowerCase();
  if (head !== undefined && !/^[0-9a-f]{64}$/.test(head))
    throw new UsageError({ code: 'bad-hash', option: '--head', value: head });
  return head;
}

async function findings(
  context: Context,
  store: RegisterStore,
  head: string | undefined,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for await (const fault of store.verify(head)) faults.push(fault);
  const files = filesBeside(context);
  const { redact } = context.globals;
  for await (const fault of checkAttachments(store, files))
    faults.push(redact ? { ...fault, file: maskFileName(fault.file) } : fault);
  return faults;
}

/** From 1 November on the next year's calendar should be there; due dates reach into it. */
async function remarkOnCalendar(context: Context, store: RegisterStore): Promise<void> {
  // A policy or a calendar that somebody spoilt is told of as a fault.
  const kept = await store.keptPolicy().catch(() => null);
  const years = await store.calendar().catch(() => null);
  if (!kept || !years) return;
  const { today } = context.callerUnder(kept.value);
  const missing = missingYear(years, today);
  if (missing !== null) await context.remark(context.messages.calendar.missing(missing));
}

/** One shape for JSON; for a person a list of faults, or what was looked at and found sound. */
async function printFindings(
  context: Context,
  store: RegisterStore,
  faults: readonly Fault[],
): Promise<void> {
  const { globals, messages } = context;
  const isForPeople = globals.format === 'table' || globals.format === 'md';
  const list = faultList(messages, faults);
  if (globals.format !== 'json' && (faults.length > 0 || !isForPeople)) return context.print(list);
  const { labels, titles } = messages.remarks;
  const head = await headOf(store, faults);
  const appeals = await store.count({});
  const { db: path } = globals;
  await context.print({
    shape: 'record',
    title: titles.sound,
    fields: [
      { id: 'path', title: labels.register, kind: 'text', value: path },
      { id: 'appeals', title: labels.appeals, kind: 'count', value: appeals },
      { id: 'events', title: labels.events, kind: 'count', value: head.seq },
      { id: 'head', title: labels.head, kind: 'text', value: head.hash },
    ],
    json: {
      path,
      sound: faults.length === 0,
      appeals,
      events: head.seq,
      head: head.hash,
      faults: list.rows.map(({ json }) => json),
    },
  });
}

/** Of a register without its head row there is none. */
async function headOf(store: RegisterStore, faults: readonly Fault[]) {
  try {
    return (await store.about()).head;
  } catch (error) {
    if (faults.length === 0) throw error;
    return { seq: 0, hash: '' };
  }
}

function faultList({ checkFaults, locale, remarks }: Messages, faults: readonly Fault[]) {
  return {
    shape: 'list',
    columns: [
      { id: 'code', title: remarks.labels.fault, kind: 'text' },
      { id: 'message', title: remarks.labels.what, kind: 'text', flexible: true },
    ],
    rows: faults.map((fault) => {
      const message = sentenceOf<Fault>(fault, checkFaults, locale);
      const cells = [{ value: fault.code, tone: 'bad' as const }, { value: message }];
      return { cells, json: { ...fault, message } };
    }),
  } satisfies ListResult;
}
