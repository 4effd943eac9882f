import { ok, type Result, refuse } from '../result.ts';
import type { Appeal } from './appeal.ts';
import type { AppealAssigned, AssignedFacts } from './events.ts';
import {
  refusalIfAnnulled,
  refusalIfBefore,
  refusalIfClosed,
  refusalIfFuture,
  refusalIfInactive,
  refusalIfNoQuestion,
} from './guards.ts';
import type { AssignmentInput, Rules } from './input.ts';
import { cleanedOrNull, refusalIfLong, SUMMARY_LIMIT } from './soundness.ts';

/**
 * The head's resolution: who watches the dates, who acts, by when.
 * A closed matter can still change hands while it is under control.
 */
export function decideAssignment(
  appeal: Appeal,
  input: AssignmentInput,
  rules: Rules,
): Result<AppealAssigned> {
  const { assignedOn, controller, executors = [], question, resolutionBy, controlDueOn } = input;
  const onControl = appeal.control === 'on' || appeal.control === 'additional';
  const refusal =
    refusalIfAnnulled(appeal) ??
    (onControl ? null : refusalIfClosed(appeal)) ??
    refusalIfNoQuestion(appeal, question) ??
    refusalIfFuture('assigned', assignedOn, rules) ??
    refusalIfBefore(['registered', appeal.registeredOn], ['assigned', assignedOn]) ??
    (controlDueOn === undefined
      ? null
      : refusalIfBefore(['assigned', assignedOn], ['due', controlDueOn])) ??
    refusalIfInactive([controller, ...executors, resolutionBy], assignedOn, rules) ??
    refusalIfLong('resolution', input.resolution ?? null, SUMMARY_LIMIT);
  if (refusal) return refuse(refusal);
  const event = assignedEvent(appeal, input);
  return event ? ok(event) : refuse({ code: 'nothing-to-change', number: appeal.number });
}

/** Only what differs from the appeal; null where nothing does. */
function assignedEvent(appeal: Appeal, input: AssignmentInput): AppealAssigned | null {
  const { assignedOn, controller, executors, question, resolutionBy, controlDueOn } = input;
  const resolution = cleanedOrNull(input.resolution ?? null);
  const changes: Omit<AssignedFacts, 'assignedOn'> = {
    ...(controller !== undefined && controller !== appeal.controller && { controller }),
    ...(executors && hasOtherExecutors(appeal, executors, question) && { executors }),
    ...(executors && question !== undefined && { question }),
    ...(resolutionBy !== undefined && resolutionBy !== appeal.resolution?.by && { resolutionBy }),
    ...(controlDueOn !== undefined && controlDueOn !== appeal.controlDueOn && { controlDueOn }),
  };
  const isSameText = resolution === null || resolution === appeal.resolution?.text;
  if (Object.keys(changes).every((key) => key === 'question') && isSameText) return null;
  return {
    type: 'assigned',
    facts: { assignedOn, ...changes },
    private: isSameText || resolution === null ? null : { resolution },
  };
}

function hasOtherExecutors(
  appeal: Appeal,
  executors: Appeal['executors'],
  question: number | undefined,
): boolean {
  const now =
    question === undefined
      ? appeal.executors
      : appeal.questions.filter(({ ordinal }) => ordinal === question).map((one) => one.executor);
  return now.length !== executors.length || now.some((id, index) => id !== executors[index]);
}
