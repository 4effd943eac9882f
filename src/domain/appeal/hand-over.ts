import type { OfficialId } from '../ids.ts';
import { ok, type Result } from '../result.ts';
import type { Appeal } from './appeal.ts';
import { decideAssignment } from './assign.ts';
import type { AppealAssigned } from './events.ts';
import type { AssignmentInput, Rules } from './input.ts';

/** Who watches an appeal and who acts on it, question by question. */
export interface Roles {
  readonly controller: OfficialId | null;
  readonly executors: readonly OfficialId[];
  /** In the order of the questions. */
  readonly questions: readonly (readonly OfficialId[])[];
}

export const rolesOf = ({ controller, executors, questions }: Appeal): Roles => ({
  controller,
  executors,
  questions: questions.map((question) => question.executors),
});

/** Whatever one of them had is the other's; nobody stands in a list twice. */
export const passedOn = (roles: Roles, from: OfficialId, to: OfficialId): Roles => {
  const replaced = (ids: readonly OfficialId[]) => [
    ...new Set(ids.map((id) => (id === from ? to : id))),
  ];
  return {
    controller: roles.controller === from ? to : roles.controller,
    executors: replaced(roles.executors),
    questions: roles.questions.map(replaced),
  };
};

/**
 * As before the stand-in came, wherever it is still as the hand-over made it: what the stand-in has
 * of his own, or what was changed meanwhile, stays.
 */
export function givenBack(now: Roles, before: Roles, handedOver: Roles): Roles {
  const restored = <T>(current: T, earlier: T, made: T): T =>
    JSON.stringify(current) === JSON.stringify(made) ? earlier : current;
  return {
    controller: restored(now.controller, before.controller, handedOver.controller),
    executors: restored(now.executors, before.executors, handedOver.executors),
    questions: now.questions.map((executors, index) =>
      restored(executors, before.questions[index] ?? [], handedOver.questions[index] ?? []),
    ),
  };
}

/** The assignments that bring the appeal to these roles. */
export function decideRoles(
  appeal: Appeal,
  { controller, executors, questions }: Roles,
  { common, rules }: { common: AssignmentInput; rules: Rules },
): Result<readonly AppealAssigned[]> {
  const inputs: AssignmentInput[] = [
    { ...common, ...(controller !== null && { controller }), executors },
    ...questions.map((ids, index) => ({ ...common, question: index + 1, executors: ids })),
  ];
  const events: AppealAssigned[] = [];
  let current = appeal;
  for (const input of inputs) {
    const decision = decideAssignment(current, input, rules);
    if (decision.ok) {
      events.push(decision.value);
      // Said once: the rest of the same move does not say it again.
      current = { ...current, standIn: common.standIn ?? null };
    } else if (decision.refusal.code !== 'nothing-to-change') return decision;
  }
  return ok(events);
}
