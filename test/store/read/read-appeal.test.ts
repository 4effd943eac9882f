import { expect, it } from 'vitest';
import { APPEAL_COLUMNS, appealOf } from '../../../src/store/read/read-appeal.ts';
import type { AppealRow } from '../../../src/store/schema.ts';

it('reads every column of an appeal that is selected for it, and no other', () => {
  const read = new Set<string>();
  const row = new Proxy({} as AppealRow, {
    get(_, column) {
      read.add(String(column));
      return '[]';
    },
  });
  appealOf(row, { questions: [], notes: [], letters: [], attachments: [] });
  expect([...read].toSorted()).toEqual([...APPEAL_COLUMNS.split(/,\s+/), 'text'].toSorted());
});
