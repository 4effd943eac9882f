import type { OfficialId } from '../../ids.ts';
import type { AppealAssigned } from '../events.ts';
import { type AppealDraft, startControl, startRole } from './periods.ts';

export function assign(draft: AppealDraft, event: AppealAssigned): void {
  const { facts } = event;
  const { appeal } = draft;
  const { assignedOn: fromOn, controller, executors, question } = facts;
  if (controller !== undefined && controller !== appeal.controller) {
    appeal.controller = controller;
    startRole(draft, 'controller', [controller], { fromOn });
  }
  if (executors && question === undefined) {
    appeal.executors = executors;
    startRole(draft, 'executor', executors, { fromOn });
  }
  if (executors && question !== undefined) {
    assignQuestion(draft, question, executors);
    startRole(draft, 'executor', executors, { fromOn, question });
  }
  if (facts.standIn !== undefined) appeal.standIn = facts.standIn;
  resolve(draft, event);
  takeUnderControl(draft, event);
  if (appeal.status === 'registered') appeal.status = 'in-progress';
}

function assignQuestion(
  { appeal }: AppealDraft,
  ordinal: number,
  executors: readonly OfficialId[],
): void {
  const executor = executors[0] ?? null;
  appeal.questions = appeal.questions.map((question) =>
    question.ordinal === ordinal ? { ...question, executor, executors } : question,
  );
}

function resolve({ appeal }: AppealDraft, { facts, private: hidden }: AppealAssigned): void {
  if (hidden?.resolution === undefined && facts.resolutionBy === undefined) return;
  appeal.resolution = {
    by: facts.resolutionBy ?? appeal.resolution?.by ?? null,
    on: facts.assignedOn,
    text: hidden?.resolution ?? appeal.resolution?.text ?? null,
  };
}

function takeUnderControl(draft: AppealDraft, { facts }: AppealAssigned): void {
  if (facts.controlDueOn === undefined && facts.control === undefined) return;
  const { appeal } = draft;
  if (facts.control !== undefined) appeal.control = facts.control;
  if (facts.controlDueOn !== undefined) appeal.controlDueOn = facts.controlDueOn;
  startControl(draft, facts.assignedOn);
}
