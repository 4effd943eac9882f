import type { Appeal } from '../../domain/appeal/appeal.ts';
import { CLOSED_STATUSES, OPEN_STATUSES } from '../../domain/codes.ts';
import { UsageError } from '../../domain/faults.ts';
import { type AppealQuery, SORT_FIELDS, type SortField } from '../../register/ports.ts';
import { appealList } from '../appeal/list.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { FILTER_OPTIONS, readFilter } from '../line/filter-options.ts';
import { countOption, listOption } from '../line/read-options.ts';
import { suggestion } from '../line/suggestion.ts';
import { openOffice } from '../open-office.ts';

const ROWS_OF_A_TABLE = 20;

/** An annulled appeal is listed only by its name: `--status annulled`. */
const COUNTED = [...OPEN_STATUSES, ...CLOSED_STATUSES];

export const command: CommandSpec = {
  name: 'list',
  options: [
    ...FILTER_OPTIONS,
    { flags: '--limit <count>', help: 'limit' },
    { flags: '--sort <fields>', help: 'sort', many: true },
  ],
  examples: [
    'list --status open --sort due',
    'list --channel direct --period 2023-Q1',
    'list --overdue --controller Новик --format csv',
  ],
  run,
};

async function run(
  context: Context,
  _args: readonly string[],
  options: OptionValues,
): Promise<undefined> {
  const office = await openOffice(context);
  const filter = { status: COUNTED, ...(await readFilter(await context.open(), options)) };
  const limit = readLimit(options, context);
  const sort = listOption(options, 'sort').map(readSort);
  // One more than is shown tells whether there are more, without counting a million rows.
  const query: AppealQuery = {
    filter,
    ...(sort.length > 0 && { sort }),
    ...(limit !== null && { limit: limit + 1 }),
  };
  const page = new Page(office.store.iterate(query), limit);
  await context.print(appealList(page.rows(), viewOf(context, office)));
  if (context.globals.format !== 'table') return;
  const { appeals, locale } = context.messages;
  if (page.shown === 0) await context.remark(appeals.said.nothingFound);
  if (page.hasMore) await context.remark(appeals.said.moreRows(locale.count(page.shown)));
}

/** The first rows of a listing; after they were read it knows whether there are more. */
class Page {
  shown = 0;
  hasMore = false;
  readonly #appeals: AsyncIterable<Appeal>;
  readonly #limit: number | null;
  constructor(appeals: AsyncIterable<Appeal>, limit: number | null) {
    this.#appeals = appeals;
    this.#limit = limit;
  }

  async *rows(): AsyncIterable<Appeal> {
    for await (const appeal of this.#appeals) {
      this.hasMore = this.shown === this.#limit;
      if (this.hasMore) return;
      this.shown++;
      yield appeal;
    }
  }
}

/** A table is a page for a person; whatever a script reads is whole. 0 is no limit. */
function readLimit(options: OptionValues, { globals }: Context): number | null {
  const typed = countOption(options, 'limit', 0);
  if (typed === 0) return null;
  return typed ?? (globals.format === 'table' ? ROWS_OF_A_TABLE : null);
}

/** `due` is ascending, `-due` descending. */
function readSort(typed: string): { field: SortField; descending: boolean } {
  const descending = typed.startsWith('-');
  const name = descending ? typed.slice(1) : typed;
  const field = SORT_FIELDS.find((one) => one === name);
  if (field) return { field, descending };
  throw new UsageError({
    code: 'bad-choice',
    option: '--sort',
    value: typed,
    allowed: SORT_FIELDS,
    suggestion: suggestion(name, SORT_FIELDS),
  });
}
