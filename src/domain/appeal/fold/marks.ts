import type { AppealLinked, AppealVisited } from '../events/marks.ts';
import type { AppealDraft } from './periods.ts';

export function link({ appeal }: AppealDraft, { facts: { relation, to } }: AppealLinked): void {
  switch (relation) {
    case 'repeat-of':
      appeal.repeatOf = to;
      break;
    case 'duplicate-of':
      appeal.duplicateOf = to;
      break;
    case 'written-from':
      appeal.writtenFrom = to;
      break;
  }
}

export function visit({ appeal }: AppealDraft, event: AppealVisited): void {
  appeal.visitedOn = event.facts.visitedOn;
  appeal.noVisitReason = event.private?.reason ?? null;
}
