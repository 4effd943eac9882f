import type { ReportFrozen } from '../../domain/office/freeze.ts';
import type { Connection } from '../sqlite/connection.ts';

type Frozen = Pick<ReportFrozen['facts'], 'from' | 'to' | 'edition'>;

/** The report that already is this edition of its period, besides the one that asks. */
export const frozenBefore = (
  connection: Connection,
  { from, to, edition }: Frozen,
  except: number | null,
): number | undefined =>
  connection.get<{ id: number }>(
    'select id from frozen where from_on = ? and to_on = ? and edition = ? and id <> ?',
    [from, to, edition, except ?? 0],
  )?.id;
