import type { FrozenReport } from '../../domain/office/freeze.ts';
import type { Office } from '../../register/office.ts';
import { changedFigures } from '../../reports/frozen/changed-figures.ts';
import { frozenAsReport, frozenSections } from '../../reports/frozen/frozen-report.ts';
import { periodReport } from '../../reports/period-report.ts';
import { SECTION_IDS, type SectionTable } from '../../reports/report.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import {
  codesOption,
  countOption,
  flagOption,
  readPeriod,
  textOption,
} from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { Refused } from '../refused.ts';
import { widthOfBars } from './drawing.ts';
import { changedList, frozenList, frozenOn } from './frozen-result.ts';
import { reportResult } from './report-result.ts';

export const frozen: CommandSpec = {
  name: 'report frozen',
  arguments: ['[period]'],
  options: [
    { flags: '--compare', help: 'frozenCompare' },
    { flags: '--edition <n>', help: 'frozenEdition' },
    {
      flags: '--sections <sections>',
      help: 'reportSections',
      many: true,
      choices: ['all', ...SECTION_IDS],
    },
    { flags: '--title <text>', help: 'reportTitle' },
    { flags: '--body <name>', help: 'reportBody' },
  ],
  examples: ['report frozen', 'report frozen 2023-Q1', 'report frozen 2023-Q1 --compare'],
  async run(context, [typed], options) {
    const office = await openOffice(context);
    if (typed === undefined) await printAll(context, office);
    else await printOne(context, office, { frozen: await chosen(office, typed, options), options });
    return undefined;
  },
};

async function printAll(context: Context, { store, ...office }: Office): Promise<void> {
  const all = await store.frozen(null);
  await context.print(frozenList(all, viewOf(context, { store, ...office })));
  if (all.length === 0 && context.globals.format === 'table')
    await context.remark(context.messages.frozen.noneFrozen);
}

/** The newest edition, unless another is named. */
async function chosen(
  { store }: Office,
  typed: string,
  options: OptionValues,
): Promise<FrozenReport> {
  const { label, from, to } = readPeriod(typed);
  const edition = countOption(options, 'edition');
  const found = (await store.frozen({ from, to })).findLast(
    (one) => edition === undefined || one.edition === edition,
  );
  if (found) return found;
  throw new Refused({ code: 'frozen-unknown', period: label });
}

async function printOne(
  context: Context,
  office: Office,
  { frozen, options }: { readonly frozen: FrozenReport; readonly options: OptionValues },
): Promise<void> {
  const view = viewOf(context, office);
  const changed = changedFigures(frozenSections(frozen), await countedNow(office, frozen));
  const { messages } = context;
  const { frozen: texts, locale } = messages;
  if (flagOption(options, 'compare')) {
    await context.print(changedList(changed, view));
    if (changed.length === 0 && context.globals.format === 'table')
      await context.remark(texts.unchanged);
    return;
  }
  const { demo } = await office.store.about();
  const report = frozenAsReport(frozen, demo);
  const ids = codesOption(options, 'sections', ['all', ...SECTION_IDS] as const);
  const whole = ids.length === 0 || ids.includes('all');
  const sections = whole ? report.sections : report.sections.filter(({ id }) => ids.includes(id));
  const { edition, actor, definitions, at } = frozen;
  const figures = locale.count(changed.length);
  await context.print(
    reportResult(
      { ...report, sections },
      {
        messages,
        filter: '',
        months: null,
        width: widthOfBars(context),
        charts: context.globals.format === 'html',
        title: textOption(options, 'title'),
        body: textOption(options, 'body'),
        remarks: [
          texts.handedIn(frozenOn(frozen, view), actor, locale.count(edition)),
          texts.definitions(locale.count(definitions)),
          changed.length === 0 ? texts.unchanged : texts.changed(figures, frozen.label),
        ],
        frozen: { at, actor, edition, definitions, changed: changed.length },
      },
    ),
  );
}

/** The same tables counted anew, as of the same day. */
async function countedNow(
  { store, today }: Pick<Office, 'store' | 'today'>,
  frozen: FrozenReport,
): Promise<readonly SectionTable[]> {
  const { period } = frozenAsReport(frozen, false);
  const kept = new Set(frozenSections(frozen).map(({ id }) => id));
  const { sections } = await periodReport(store, {
    period,
    today,
    sections: SECTION_IDS.filter((id) => kept.has(id)),
    filter: {},
    yearToDate: false,
    top: null,
  });
  return sections;
}
