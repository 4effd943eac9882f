import type { ChangedEntry } from '../../register/undo-step.ts';
import type { ListResult } from '../../render/result.ts';
import { changeColumns, changeRows, SAID_ABOVE, textColumn } from '../appeal/changes.ts';
import type { View } from '../appeal/view.ts';

/** Entries of the office's lists, a line a field; to JSON only appeals are told. */
export const changedEntries = (entries: readonly ChangedEntry[], view: View): ListResult => ({
  shape: 'list',
  columns: [textColumn('name', view), ...changeColumns(view)],
  rows: entries.flatMap(({ label, changes }) =>
    changeRows(changes, view).map((cells, index) => ({
      cells: [{ value: label, ...(index > 0 && SAID_ABOVE) }, ...cells],
    })),
  ),
});
