import { differences, type FieldChange } from '../../domain/appeal/difference.ts';
import { asAppealId, asOfficialId } from '../../domain/ids.ts';
import { maskName } from '../../domain/party/mask.ts';
import type { Changed } from '../../register/change-appeals.ts';
import type { Cell, Column, ListResult, Printable, RecordResult } from '../../render/result.ts';
import type { Context } from '../context.ts';
import { appealJson } from './json.ts';
import { type View, visibleChanges } from './view.ts';

/**
 * What a verb did to some appeals. Scripts always read an array; a person who changed one appeal
 * reads a line a field.
 */
export function changedResult(
  changed: readonly Changed[],
  view: View,
  { globals }: Context,
): Printable {
  const [only] = changed;
  if (only && changed.length === 1 && globals.format === 'table') return changedRecord(only, view);
  return changedList(changed, view);
}

/** One appeal, a line a field: «Controller  — → Novik P. V.» */
export function changedRecord({ before, after }: Changed, view: View): RecordResult {
  return {
    shape: 'record',
    title: after.number,
    titleId: 'number',
    fields: visibleChanges(differences(before, after), view).map((change) => ({
      id: change.field,
      title: view.messages.appeals.fieldName(change.field),
      kind: 'text',
      value: changeText(change, view),
    })),
    json: appealJson(after, view),
  };
}

function changedList(changed: readonly Changed[], view: View): ListResult {
  return {
    shape: 'list',
    columns: [textColumn('number', view), ...changeColumns(view)],
    rows: changed.flatMap(({ before, after }) =>
      changeRows(visibleChanges(differences(before, after), view), view).map((cells, index) => ({
        cells: [{ value: after.number, ...(index > 0 && SAID_ABOVE) }, ...cells],
        ...(index === 0 && { json: appealJson(after, view) }),
      })),
    ),
  };
}

/** A cell that repeats the one above: scripts read it, a person sees a blank. */
export const SAID_ABOVE = { label: '' } as const;

export const textColumn = (id: string, { messages }: View): Column => ({
  id,
  title: messages.appeals.fields[id] ?? id,
  kind: 'text',
});

export const changeColumns = (view: View): Column[] => [
  textColumn('field', view),
  { ...textColumn('change', view), flexible: true, wrapped: true },
];

/** A line a field; a change of nothing that is shown has one line all the same. */
export const changeRows = (changes: readonly FieldChange[], view: View): Cell[][] =>
  changes.length === 0
    ? [[{ value: '' }, { value: '' }]]
    : changes.map((change) => [
        { value: change.field, label: view.messages.appeals.fieldName(change.field) },
        { value: changeText(change, view) },
      ]);

/** What was not there before needs no «— →». */
function changeText({ field, old, new: now }: FieldChange, view: View): string {
  const after = valueText(field, now, view);
  const isNew = old === null || (Array.isArray(old) && old.length === 0);
  return isNew ? after : `${valueText(field, old, view)} → ${after}`;
}

/** Codes, ids and dates as a person reads them. */
function valueText(field: string, value: unknown, view: View): string {
  const { locale, appeals } = view.messages;
  const name = field.split('.').at(-1) ?? field;
  if (value === null || value === undefined) return locale.nothing;
  if (typeof value === 'boolean') return value ? appeals.yes : appeals.no;
  if (Array.isArray(value))
    return value.map((one) => valueText(name, one, view)).join(', ') || locale.nothing;
  if (typeof value === 'number' && LINK_FIELDS.has(name))
    return view.number(asAppealId(value)) ?? locale.count(value);
  if (typeof value === 'number')
    return OFFICIAL_FIELDS.has(name)
      ? (view.official(asOfficialId(value))?.name ?? locale.nothing)
      : locale.count(value);
  const text = String(value);
  if (field === 'against' && view.redact) return maskName(text);
  if (name === 'ground') return view.ground(text) ?? text;
  if (field.startsWith('letters.')) return locale.date(text);
  if (isDate(name)) return locale.date(text);
  if (name === 'topic') return view.topic(text) ?? text;
  if (name === 'territory') return view.territory(text) ?? text;
  return codeNames(view)[name]?.[text] ?? text;
}

const OFFICIAL_FIELDS = new Set(['controller', 'executors', 'executor', 'by', 'for', 'official']);
const LINK_FIELDS = new Set(['repeatOf', 'duplicateOf', 'writtenFrom']);

function codeNames({
  messages: { codes },
}: View): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const { channel, network, legalStatus, kind, control, status, outcome, termBasis } = codes;
  return { channel, network, legalStatus, kind, control, status, outcome, dueBasis: termBasis };
}

const isDate = (name: string): boolean =>
  name === 'on' || name === 'until' || name.endsWith('On') || name.startsWith('active');
