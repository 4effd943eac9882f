import { addDays } from '../../domain/time/calendar-date.ts';
import { instantAt, localDate } from '../../domain/time/zone.ts';
import { type Amendment, amendments } from '../../register/amendments.ts';
import type { Office } from '../../register/office.ts';
import type { Cell, Column, ListResult, ListRow } from '../../render/result.ts';
import type { PeriodReport } from '../../reports/report.ts';
import { changeRows, SAID_ABOVE } from '../appeal/changes.ts';
import { type View, viewOf } from '../appeal/view.ts';
import type { Context } from '../context.ts';
import { frozenOn } from './frozen-result.ts';

type Counted = Pick<PeriodReport, 'period' | 'asOf'>;

/** Late registrations and corrections, against the frozen figures or the end of the period. */
export async function printCorrections(
  context: Context,
  office: Office,
  { period, asOf }: Counted,
): Promise<void> {
  const { store, policy } = office;
  const { from, to } = period;
  const view = viewOf(context, office);
  const { frozen: texts, locale } = context.messages;
  const frozen = (await store.frozen({ from, to })).at(-1);
  const end = instantAt(addDays(to, 1), '00:00', policy.zone);
  const after = frozen?.head.seq ?? (await store.lastRecorded(end));
  await context.remark(
    frozen ? texts.sinceFrozen(frozenOn(frozen, view)) : texts.sinceEnd(locale.date(to)),
  );
  const told = { listed: 0, imported: 0 };
  const found = amendments(store, { from, to, after, asOf: frozen?.asOf ?? asOf });
  await context.print(correctionList(withoutImported(found, told), view));
  if (told.imported > 0) await context.remark(texts.imported(locale.count(told.imported)));
  if (told.listed === 0 && context.globals.format === 'table')
    await context.remark(texts.noCorrections);
}

/** A journal that is taken over brings whole quarters: they are counted, not listed. */
async function* withoutImported(
  found: AsyncIterable<Amendment>,
  told: { listed: number; imported: number },
): AsyncIterable<Amendment> {
  for await (const amendment of found) {
    if (amendment.imported && amendment.effect === 'entered') {
      told.imported += 1;
      continue;
    }
    told.listed += 1;
    yield amendment;
  }
}

function correctionList(found: AsyncIterable<Amendment>, view: View): ListResult {
  const { appeals, frozen } = view.messages;
  const { fields } = appeals;
  const columns: readonly Column[] = [
    { id: 'number', title: fields.number ?? '', kind: 'text' },
    { id: 'registeredOn', title: fields.registeredOn ?? '', kind: 'date', drop: 3 },
    { id: 'effect', title: frozen.columns.effect, kind: 'text' },
    { id: 'field', title: fields.field ?? '', kind: 'text' },
    { id: 'change', title: fields.change ?? '', kind: 'text', flexible: true },
    { id: 'recordedAt', title: frozen.columns.recordedAt, kind: 'text', drop: 1 },
    { id: 'actor', title: frozen.columns.actor, kind: 'text', drop: 2 },
  ];
  return { shape: 'list', columns, rows: rowsOf(found, view) };
}

async function* rowsOf(found: AsyncIterable<Amendment>, view: View): AsyncIterable<ListRow> {
  for await (const amendment of found) {
    const { appeal, effect, changes, last } = amendment;
    const { locale, frozen } = view.messages;
    const lines = changeRows(changes, view);
    for (const [index, change] of lines.entries()) {
      const said = index > 0 ? SAID_ABOVE : {};
      const cells: readonly Cell[] = [
        { value: appeal.number, tone: 'strong', ...said },
        { value: appeal.registeredOn, ...said },
        { value: effect, label: frozen.effects[effect], ...said },
        ...change,
        { value: last.at, label: locale.date(localDate(last.at, view.zone)), ...said },
        { value: last.actor, ...said },
      ];
      yield { cells, ...(index === 0 && { json: correctionJson(amendment) }) };
    }
  }
}

const correctionJson = ({ appeal, effect, changes, last }: Amendment): object => ({
  number: appeal.number,
  registeredOn: appeal.registeredOn,
  effect,
  changes,
  event: last.type,
  recordedAt: last.at,
  actor: last.actor,
});
