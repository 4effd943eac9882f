import { CLOSED_STATUSES, OPEN_STATUSES } from '../../domain/codes.ts';
import { UsageError } from '../../domain/faults.ts';
import type { AppealFilter } from '../../register/ports/filter.ts';
import { fullList } from '../appeal/full-list.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { eventLines } from '../export/event-lines.ts';
import { open311Requests, open311Services } from '../export/open311.ts';
import { FILTER_OPTIONS, readFilter } from '../line/filter-options.ts';
import { flagOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';

export const command: CommandSpec = {
  name: 'export',
  options: [
    { flags: '--services', help: 'exportServices' },
    { flags: '--with-text', help: 'exportWithText' },
    ...FILTER_OPTIONS,
  ],
  interchange: ['open311', 'open311-xml'],
  examples: [
    'export -o register.ndjson',
    'export --format csv --period 2023-Q1 -o quarter.csv',
    'export --format csv --redact',
    'export --format open311 --period 2023-Q1 -o requests.json',
    'export --format open311-xml --services -o services.xml',
  ],
  run,
};

/** The whole chain, unless a table of appeals is asked for: only that can be filtered. */
async function run(
  context: Context,
  _args: readonly string[],
  options: OptionValues,
): Promise<undefined> {
  const { format, formatGiven, redact, interchange } = context.globals;
  if (interchange !== null) return exportOpen311(context, options);
  const foreign = ['services', 'withText'].find((name) => flagOption(options, name));
  if (foreign !== undefined)
    throw new UsageError({
      code: 'option-needs',
      option: flagOf(foreign),
      other: '--format open311',
    });
  const { store } = await context.open();
  if (!formatGiven || format === 'ndjson') {
    const [filter] = Object.keys(options);
    if (filter !== undefined)
      throw new UsageError({
        code: 'options-exclude',
        option: flagOf(filter),
        other: '--format ndjson',
      });
    await context.print(await eventLines(store, redact), 'ndjson');
    return;
  }
  const office = await openOffice(context);
  const appeals = await appealsOf(context, options, { withoutText: format !== 'json' });
  await context.print(fullList(appeals, viewOf(context, office)));
}

async function appealsOf(
  context: Context,
  options: OptionValues,
  { counted = {}, withoutText }: { readonly counted?: AppealFilter; readonly withoutText: boolean },
) {
  const session = await context.open();
  return session.store.iterate({
    filter: { ...counted, ...(await readFilter(session, options)) },
    sort: [{ field: 'number', descending: false }],
    withoutText,
  });
}

/** Annulled ones were registered by mistake: nobody asked for a service. */
const COUNTED = { status: [...OPEN_STATUSES, ...CLOSED_STATUSES] };

async function exportOpen311(context: Context, options: OptionValues): Promise<undefined> {
  const { redact, interchange, body } = context.globals;
  const withText = flagOption(options, 'withText');
  if (withText && redact)
    throw new UsageError({ code: 'options-exclude', option: '--with-text', other: '--redact' });
  const office = await openOffice(context);
  const view = viewOf(context, office);
  const setting = { view, office, body, withText, xml: interchange === 'open311-xml' };
  await context.print(
    flagOption(options, 'services')
      ? open311Services(setting)
      : open311Requests(
          await appealsOf(context, options, { counted: COUNTED, withoutText: true }),
          setting,
        ),
  );
}

const flagOf = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}`;
