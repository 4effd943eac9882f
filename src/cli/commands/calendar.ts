import type { CalendarYear } from '../../domain/calendar/calendar.ts';
import { yearIn } from '../../domain/calendar/transfers.ts';
import { workingDays } from '../../domain/calendar/working-days.ts';
import { UsageError } from '../../domain/faults.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import type { Result } from '../../domain/result.ts';
import { FIRST_YEAR, LAST_YEAR, yearOf } from '../../domain/time/calendar-date.ts';
import { parseDate } from '../../domain/time/parse-date.ts';
import { importYears, moveDay, unmoveDay } from '../../register/change-calendar.ts';
import type { Office } from '../../register/office.ts';
import { yearResult } from '../calendar/year-result.ts';
import { yearsResult } from '../calendar/years-result.ts';
import type { CommandSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { openOffice } from '../open-office.ts';
import { DEFAULT_WIDTH } from '../output/width.ts';
import { accepted } from '../refused.ts';

export const command: CommandSpec = {
  name: 'calendar',
  examples: ['calendar show 2026', 'calendar move 2023-05-05 2023-05-20'],
  commands: [
    {
      name: 'calendar show',
      arguments: ['[year]'],
      examples: ['calendar show', 'calendar show 2026'],
      run: show,
    },
    {
      name: 'calendar import',
      arguments: ['<file>'],
      examples: ['calendar import calendar-2027.json'],
      run: importFile,
    },
    {
      name: 'calendar move',
      arguments: ['<off>', '<saturday>'],
      examples: ['calendar move 2023-05-05 2023-05-20', 'calendar move 05.05.2023 20.05.2023'],
      run: move,
    },
    {
      name: 'calendar unmove',
      arguments: ['<off>'],
      examples: ['calendar unmove 2023-05-05'],
      run: unmove,
    },
  ],
};

async function show(context: Context, [typed]: readonly string[]): Promise<undefined> {
  const office = await openOffice(context);
  const year = typed === undefined ? yearOf(office.today) : Number(typed);
  if (!/^\d{4}$/.test(typed ?? '2000') || year < FIRST_YEAR || year > LAST_YEAR)
    throw new UsageError({ code: 'bad-year', value: typed ?? '', from: FIRST_YEAR, to: LAST_YEAR });
  const { globals, messages, process } = context;
  const width = globals.output === null ? (process.stdout.columns ?? DEFAULT_WIDTH) : DEFAULT_WIDTH;
  const calendar = { years: await office.store.calendar(), policy: office.policy };
  await context.print(yearResult(yearIn(calendar, year), office.days, { messages, width }));
}

async function importFile(context: Context, [file = '']: readonly string[]): Promise<undefined> {
  const { readCalendar } = await import('../files/policies.ts');
  const years = await readCalendar(context.resolve(file));
  const office = await openOffice(context);
  await changed(await importYears(years, office, context.globals), office, context);
}

async function move(context: Context, [off, saturday]: readonly string[]): Promise<undefined> {
  const office = await openOffice(context);
  const transfer = { off: day(off, '<off>', office), worked: day(saturday, '<saturday>', office) };
  await changed(await moveDay(transfer, office, context.globals), office, context);
}

async function unmove(context: Context, [off]: readonly string[]): Promise<undefined> {
  const office = await openOffice(context);
  await changed(
    await unmoveDay(day(off, '<off>', office), office, context.globals),
    office,
    context,
  );
}

/** The years as they are now, and that due dates do not follow by themselves. */
async function changed(
  result: Result<readonly CalendarYear[]>,
  office: Office,
  context: Context,
): Promise<void> {
  const years = accepted(result);
  const { dryRun } = context.globals;
  const { calendar, remarks } = context.messages;
  const kept = await office.store.calendar();
  const others = kept.filter(({ year }) => !years.some((each) => each.year === year));
  const days = workingDays([...others, ...years], office.policy);
  await context.print(yearsResult(years, days, context.messages));
  await context.remark(dryRun ? remarks.dryRun : calendar.recompute);
}

function day(typed = '', option: string, { days, today }: Office): CalendarDate {
  const date = parseDate(typed, { today, workingDays: days });
  if (date === null) throw new UsageError({ code: 'bad-date', option, value: typed });
  return date;
}
