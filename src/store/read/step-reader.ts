import type { SubjectType } from '../../domain/event.ts';
import { asStepId } from '../../domain/ids.ts';
import type { StepSummary } from '../../register/ports/undo.ts';
import type { StepRow } from '../schema.ts';
import type { Connection } from '../sqlite/connection.ts';

/** How many subjects of a step are shown. */
const SAMPLE = 5;

const NEWEST = `select * from steps where actor = ? and reversible = 1 and undone_by is null
  order by id desc limit 1`;
/** What an undone import of messages had brought is gone: only importing again brings it back. */
const LAST_UNDONE = `select s.* from steps s join events first on first.seq = s.id
  where s.actor = ? and s.undone_by is not null and first.subject_type <> 'batch'
  order by s.undone_by desc limit 1`;

export function newestStep(
  connection: Connection,
  actor: string,
  undone: boolean,
): StepSummary | undefined {
  const step = connection.get<StepRow>(undone ? LAST_UNDONE : NEWEST, [actor]);
  if (!step) return undefined;
  const bound = [step.id, step.id, step.last_seq];
  const counted = connection.get<{ subjects: number }>(
    `select count(distinct subject_id) as subjects from events
     where step = ? and seq between ? and ?`,
    bound,
  );
  const sample = connection.all<{ type: SubjectType; id: number }>(
    `select subject_type as type, subject_id as id from events
     where step = ? and seq between ? and ?
     group by subject_type, subject_id order by min(seq) limit ${SAMPLE}`,
    bound,
  );
  const taken = connection.get<{ messages: number }>(
    'select coalesce(sum(messages), 0) as messages from batches where step = ?',
    [step.id],
  );
  const counts = { subjects: counted?.subjects ?? 0, messages: taken?.messages ?? 0 };
  return { id: asStepId(step.id), actor: step.actor, at: step.at, ...counts, sample };
}
