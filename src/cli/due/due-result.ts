import { type DueItem, type Rung, rungOf } from '../../domain/due/due-items.ts';
import { shortName } from '../../domain/party/short-name.ts';
import type { Column, ListResult, ListRow, Tone } from '../../render/result.ts';
import { shortApplicant } from '../appeal/short-applicant.ts';
import type { View } from '../appeal/view.ts';

const TONES: Readonly<Partial<Record<Rung, Tone>>> = {
  overdue: 'bad',
  today: 'warn',
  tomorrow: 'warn',
};

/** One line for each thing that is owed, by the ladder of days. */
export function dueResult(items: readonly DueItem[], view: View): ListResult {
  const { due, appeals } = view.messages;
  const { fields } = appeals;
  const columns: readonly Column[] = [
    { id: 'when', title: due.columns.when, kind: 'text' },
    { id: 'dueOn', title: due.columns.on, kind: 'date' },
    { id: 'number', title: fields.number ?? '', kind: 'text' },
    { id: 'kind', title: due.columns.kind, kind: 'text', drop: 2 },
    { id: 'controller', title: fields.controller ?? '', kind: 'text', drop: 1 },
    { id: 'applicant', title: fields.applicant ?? '', kind: 'text', drop: 4 },
    { id: 'summary', title: fields.summary ?? '', kind: 'text', flexible: true, drop: 3 },
  ];
  return { shape: 'list', title: due.title, columns, rows: items.map((item) => rowOf(item, view)) };
}

function rowOf(item: DueItem, view: View): ListRow {
  const { appeal, kind, on } = item;
  const { due } = view.messages;
  const rung = rungOf(on, view.today);
  const tone = TONES[rung];
  const controller = view.official(appeal.controller);
  return {
    cells: [
      { value: rung, label: due.rungs[rung], ...(tone ? { tone } : {}) },
      { value: on, ...(tone ? { tone } : {}) },
      { value: appeal.number, tone: 'strong' },
      { value: kind, label: due.kinds[kind] },
      { value: controller && shortName(controller.name) },
      { value: shortApplicant(appeal, view) },
      { value: appeal.summary },
    ],
    json: {
      number: appeal.number,
      kind,
      dueOn: on,
      when: rung,
      controller: controller && { id: controller.id, name: controller.name },
      channel: appeal.channel,
      legalStatus: appeal.legalStatus,
      summary: appeal.summary,
    },
  };
}
