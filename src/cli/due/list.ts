import type { WorkingDays } from '../../domain/calendar/working-days.ts';
import { UsageError } from '../../domain/faults.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { addDays } from '../../domain/time/calendar-date.ts';
import { dueList } from '../../register/due-list.ts';
import type { Office } from '../../register/office.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec, OptionSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { FILTER_OPTIONS, readFilter } from '../line/filter-options.ts';
import { codeOption, countOption, flagOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { dueCalendar } from './due-calendar.ts';
import { dueResult } from './due-result.ts';
import { workloadResult } from './workload-result.ts';

const GROUPINGS = ['controller'] as const;
const ROWS_OF_A_TABLE = 20;

/** The default action of `due`. */
export const DUE_OPTIONS: readonly OptionSpec[] = [
  { flags: '--within <term>', help: 'within' },
  { flags: '--by <whom>', help: 'dueBy', choices: GROUPINGS },
  { flags: '--exit-code', help: 'exitCode' },
  { flags: '--limit <count>', help: 'limit' },
  ...FILTER_OPTIONS,
];

export const listDue: NonNullable<CommandSpec['run']> = async (context, _args, options) => {
  const office = await openOffice(context);
  const { overdueOn, ...filter } = await readFilter(await context.open(), options);
  const until = overdueOn === undefined ? untilOf(options, office) : addDays(office.today, -1);
  const items = await dueList(office, { filter, until });
  const view = viewOf(context, office);
  if (context.globals.interchange === 'ics') {
    const { at } = office.caller;
    await context.print(dueCalendar(items, view, { about: await office.store.about(), at }));
    return EXIT.done;
  }
  const isByController = codeOption(options, 'by', GROUPINGS) === 'controller';
  const limit = isByController ? null : limitOf(options, context);
  const shown = limit === null ? items : items.slice(0, limit);
  await context.print(isByController ? workloadResult(items, view) : dueResult(shown, view));
  const { due, locale } = context.messages;
  if (context.globals.format === 'table') {
    if (items.length === 0) await context.remark(due.nothing);
    if (shown.length < items.length)
      await context.remark(due.more(locale.count(shown.length), locale.count(items.length)));
  }
  return flagOption(options, 'exitCode') && items.length > 0 ? EXIT.no : EXIT.done;
};

function limitOf(options: OptionValues, { globals }: Context): number | null {
  const typed = countOption(options, 'limit', 0);
  if (typed === 0) return null;
  return typed ?? (globals.format === 'table' ? ROWS_OF_A_TABLE : null);
}

const untilOf = (options: OptionValues, office: Office): CalendarDate | null => {
  const within = textOption(options, 'within');
  return within === undefined ? null : withinTerm(within, office);
};

/** `3wd` working days, `10d` or `10` calendar days from today on. */
export function withinTerm(
  typed: string,
  { today, days }: { readonly today: CalendarDate; readonly days: WorkingDays },
): CalendarDate {
  const [, count, unit] = /^\+?(\d{1,4})(wd|d)?$/i.exec(typed.trim()) ?? [];
  if (count === undefined)
    throw new UsageError({ code: 'bad-term', option: '--within', value: typed });
  const length = Number(count);
  return unit?.toLowerCase() === 'wd' ? days.addWorkingDays(today, length) : addDays(today, length);
}
