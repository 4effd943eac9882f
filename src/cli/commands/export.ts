import { UsageError } from '../../domain/faults.ts';
import { fullList } from '../appeal/full-list.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { eventLines } from '../export/event-lines.ts';
import { FILTER_OPTIONS, readFilter } from '../line/filter-options.ts';
import { openOffice } from '../open-office.ts';

export const command: CommandSpec = {
  name: 'export',
  options: FILTER_OPTIONS,
  examples: [
    'export -o register.ndjson',
    'export --format csv --period 2023-Q1 -o quarter.csv',
    'export --format csv --redact',
  ],
  run,
};

/** The whole chain, unless a table of appeals is asked for: only that can be filtered. */
async function run(
  context: Context,
  _args: readonly string[],
  options: OptionValues,
): Promise<undefined> {
  const { format, formatGiven, redact } = context.globals;
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
  const appeals = store.iterate({
    filter: await readFilter(await context.open(), options),
    sort: [{ field: 'number', descending: false }],
  });
  await context.print(fullList(appeals, viewOf(context, office)));
}

const flagOf = (name: string): string =>
  `--${name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)}`;
