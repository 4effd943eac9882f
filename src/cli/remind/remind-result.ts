import { rungOf } from '../../domain/due/due-items.ts';
import type { Reminder } from '../../register/remind.ts';
import type { ListResult, ListRow } from '../../render/result.ts';
import type { View } from '../appeal/view.ts';

/** A line for each matter, controller by controller; as JSON an object a controller. */
export function remindResult(reminders: readonly Reminder[], view: View): ListResult {
  const { due, appeals } = view.messages;
  const { fields } = appeals;
  return {
    shape: 'list',
    title: due.title,
    columns: [
      { id: 'controller', title: fields.controller ?? '', kind: 'text', flexible: true },
      { id: 'email', title: fields.email ?? '', kind: 'text', drop: 2 },
      { id: 'when', title: due.columns.when, kind: 'text', drop: 1 },
      { id: 'dueOn', title: due.columns.on, kind: 'date' },
      { id: 'number', title: fields.number ?? '', kind: 'text' },
      { id: 'kind', title: due.columns.kind, kind: 'text' },
    ],
    rows: reminders.flatMap((reminder) => rowsOf(reminder, view)),
  };
}

function rowsOf(reminder: Reminder, { messages, today }: View): ListRow[] {
  const { official, items } = reminder;
  const { due } = messages;
  return items.map(({ appeal, kind, on }, index) => {
    const rung = rungOf(on, today);
    const tone = rung === 'overdue' ? ({ tone: 'bad' } as const) : {};
    return {
      cells: [
        { value: official?.name ?? null, label: official?.name ?? due.nobody },
        { value: official?.email ?? null },
        { value: rung, label: due.rungs[rung], ...tone },
        { value: on, ...tone },
        { value: appeal.number },
        { value: kind, label: due.kinds[kind] },
      ],
      ...(index === 0 ? { json: reminderJson(reminder, today) } : {}),
    };
  });
}

const reminderJson = ({ official, items }: Reminder, today: string): unknown => ({
  controller: official && { id: official.id, name: official.name, email: official.email },
  items: items.map(({ appeal, kind, on }) => ({
    number: appeal.number,
    kind,
    dueOn: on,
    when: rungOf(on, today),
  })),
});
