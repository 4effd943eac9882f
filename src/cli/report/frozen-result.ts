import type { FrozenReport } from '../../domain/office/freeze.ts';
import { localDate } from '../../domain/time/zone.ts';
import type { Field, ListResult, RecordResult } from '../../render/result.ts';
import type { ChangedFigure } from '../../reports/frozen/changed-figures.ts';
import { frozenSections } from '../../reports/frozen/frozen-report.ts';
import type { View } from '../appeal/view.ts';
import { rowLabel } from './row-label.ts';

/** The day on which it was handed in, as a person writes it. */
export const frozenOn = (
  { at }: FrozenReport,
  { messages, zone }: Pick<View, 'messages' | 'zone'>,
): string => messages.locale.date(localDate(at, zone));

const totalOf = (frozen: FrozenReport): number | null =>
  frozenSections(frozen).find(({ id }) => id === 'channels')?.total.cells.count ?? null;

const frozenJson = (frozen: FrozenReport): object => {
  const { label, from, to, edition, at, actor, asOf, definitions, head } = frozen;
  return {
    period: { label, from, to },
    edition,
    frozenAt: at,
    actor,
    asOf,
    total: totalOf(frozen),
    definitions,
    head: head.hash,
  };
};

function fieldsOf(frozen: FrozenReport, view: View): Field[] {
  const { columns } = view.messages.frozen;
  const { label, edition, at, actor, asOf, definitions, head } = frozen;
  return [
    { id: 'period', title: columns.period, kind: 'text', value: label },
    { id: 'edition', title: columns.edition, kind: 'count', value: edition },
    {
      id: 'frozenAt',
      title: columns.frozenAt,
      kind: 'text',
      value: at,
      label: frozenOn(frozen, view),
    },
    { id: 'actor', title: columns.actor, kind: 'text', value: actor },
    { id: 'asOf', title: columns.asOf, kind: 'date', value: asOf },
    { id: 'total', title: columns.total, kind: 'count', value: totalOf(frozen) },
    { id: 'definitions', title: columns.definitions, kind: 'count', value: definitions },
    { id: 'head', title: columns.head, kind: 'text', value: head.hash },
  ];
}

/** After a freezing: what is kept, and by whom. */
export function frozenRecord(frozen: FrozenReport, view: View): RecordResult {
  const [, ...fields] = fieldsOf(frozen, view);
  return {
    shape: 'record',
    title: view.messages.frozen.title(frozen.label),
    fields,
    json: frozenJson(frozen),
  };
}

/** All that were handed in. */
export function frozenList(all: readonly FrozenReport[], view: View): ListResult {
  const { columns } = view.messages.frozen;
  return {
    shape: 'list',
    columns: [
      { id: 'period', title: columns.period, kind: 'text' },
      { id: 'edition', title: columns.edition, kind: 'count', drop: 2 },
      { id: 'frozenAt', title: columns.frozenAt, kind: 'text' },
      { id: 'actor', title: columns.actor, kind: 'text', drop: 3 },
      { id: 'asOf', title: columns.asOf, kind: 'date', drop: 4 },
      { id: 'total', title: columns.total, kind: 'count' },
      { id: 'definitions', title: columns.definitions, kind: 'count', drop: 5 },
      { id: 'head', title: columns.head, kind: 'text', flexible: true, drop: 1 },
    ],
    rows: all.map((frozen) => ({ cells: fieldsOf(frozen, view), json: frozenJson(frozen) })),
  };
}

/** Figures that are others by now. */
export function changedList(changed: readonly ChangedFigure[], view: View): ListResult {
  const { messages } = view;
  const { frozen: texts, report, codes } = messages;
  const { columns } = texts;
  const labelOf = ({ row, name }: ChangedFigure): string => {
    if (name !== null) return rowLabel(name, messages);
    return row === 'statutory' || row === 'informal' ? codes.legalStatus[row] : report.total;
  };
  return {
    shape: 'list',
    columns: [
      { id: 'section', title: columns.section, kind: 'text' },
      { id: 'row', title: columns.row, kind: 'text', flexible: true },
      { id: 'column', title: columns.column, kind: 'text' },
      { id: 'frozen', title: columns.frozen, kind: 'count' },
      { id: 'now', title: columns.now, kind: 'count' },
      { id: 'delta', title: columns.delta, kind: 'delta', drop: 1 },
    ],
    rows: changed.map((figure) => {
      const { section, row, column, frozen, now } = figure;
      const whole = Number.isInteger(frozen) && Number.isInteger(now);
      const delta = whole ? Number(now) - Number(frozen) : null;
      return {
        cells: [
          { value: section, label: report.sections[section].title },
          { value: row, label: labelOf(figure) },
          { value: column, label: report.definitions[column].term },
          { value: frozen },
          { value: now },
          { value: delta },
        ],
        json: { section, row, label: labelOf(figure), column, frozen, now },
      };
    }),
  };
}
