import type { CalendarDate, OfficialId } from '../ids.ts';
import type { Refusal } from '../refusal.ts';
import { ok, type Result, refuse } from '../result.ts';
import { foldCase } from '../text/fold-case.ts';
import { type Appeal, isOpen } from './appeal.ts';
import type { AppealAssigned, AssignedFacts, StandIn } from './events.ts';
import {
  refusalIfAnnulled,
  refusalIfBefore,
  refusalIfClosed,
  refusalIfFuture,
  refusalIfInactive,
  refusalIfNoQuestion,
} from './guards.ts';
import type { AssignmentInput, Rules } from './input.ts';
import { movesOf } from './moves.ts';
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
  const keepable = onControl || (input.additional && appeal.control === 'none');
  const refusal =
    refusalIfAnnulled(appeal) ??
    (keepable ? null : refusalIfClosed(appeal)) ??
    (input.additional ? refusalIfOpen(appeal, assignedOn) : null) ??
    refusalIfNoQuestion(appeal, question) ??
    refusalIfFuture('assigned', assignedOn, rules) ??
    refusalIfBefore(['registered', appeal.registeredOn], ['assigned', assignedOn]) ??
    (controlDueOn === undefined
      ? null
      : refusalIfBefore(['assigned', assignedOn], ['due', controlDueOn])) ??
    refusalIfInactive([controller, ...executors, resolutionBy], assignedOn, rules) ??
    refusalIfAccused(appeal, [controller, ...executors], { rules, despite: input.despite }) ??
    refusalIfLong('resolution', input.resolution ?? null, SUMMARY_LIMIT) ??
    refusalIfLong('reason', input.despite ?? null, SUMMARY_LIMIT);
  if (refusal) return refuse(refusal);
  const event = assignedEvent(appeal, input);
  return event ? ok(event) : refuse({ code: 'nothing-to-change', number: appeal.number });
}

/** Additional control: an answer was given, and promises work that is not done yet. */
function refusalIfOpen(appeal: Appeal, on: CalendarDate): Refusal | null {
  const { number, closedOn } = appeal;
  if (isOpen(appeal) || closedOn === null)
    return { code: 'not-answered', number, possible: movesOf(appeal) };
  return refusalIfBefore(['answered', closedOn], ['assigned', on]);
}

/** Our own warning, not the law's (art. 10(6) speaks of organisations): a reason overrides it. */
function refusalIfAccused(
  { number, against }: Appeal,
  officials: readonly (OfficialId | undefined)[],
  { rules, despite }: { rules: Pick<Rules, 'officials'>; despite: string | undefined },
): Refusal | null {
  if (against === null || cleanedOrNull(despite ?? null) !== null) return null;
  for (const id of officials) {
    const name = id === undefined ? undefined : rules.officials.get(id)?.name;
    if (name !== undefined && foldCase(name) === foldCase(against))
      return { code: 'assigned-to-accused', number, name };
  }
  return null;
}

/** Only what differs from the appeal; null where nothing does. */
function assignedEvent(appeal: Appeal, input: AssignmentInput): AppealAssigned | null {
  const { assignedOn, controller, executors, question, resolutionBy, controlDueOn } = input;
  const { standIn } = input;
  const despite = cleanedOrNull(input.despite ?? null);
  const resolution = cleanedOrNull(input.resolution ?? null);
  const changes: Omit<AssignedFacts, 'assignedOn'> = {
    ...(controller !== undefined && controller !== appeal.controller && { controller }),
    ...(executors && hasOtherExecutors(appeal, executors, question) && { executors }),
    ...(executors && question !== undefined && { question }),
    ...(resolutionBy !== undefined && resolutionBy !== appeal.resolution?.by && { resolutionBy }),
    ...(controlDueOn !== undefined && controlDueOn !== appeal.controlDueOn && { controlDueOn }),
    ...(input.additional && appeal.control !== 'additional' && { control: 'additional' as const }),
    ...(standIn !== undefined && !isSameStandIn(standIn, appeal.standIn) && { standIn }),
  };
  const isSameText = resolution === null || resolution === appeal.resolution?.text;
  if (Object.keys(changes).every((key) => key === 'question') && isSameText) return null;
  return {
    type: 'assigned',
    facts: { assignedOn, ...changes },
    private: hiddenOf(isSameText ? null : resolution, despite),
  };
}

const hiddenOf = (resolution: string | null, despite: string | null): AppealAssigned['private'] =>
  resolution === null && despite === null
    ? null
    : { ...(resolution !== null && { resolution }), ...(despite !== null && { despite }) };

const isSameStandIn = (one: StandIn | null, other: StandIn | null): boolean =>
  one?.for === other?.for && one?.until === other?.until;

function hasOtherExecutors(
  appeal: Appeal,
  executors: Appeal['executors'],
  question: number | undefined,
): boolean {
  const now =
    question === undefined
      ? appeal.executors
      : (appeal.questions.find(({ ordinal }) => ordinal === question)?.executors ?? []);
  return now.length !== executors.length || now.some((id, index) => id !== executors[index]);
}
