import type { AssignmentInput } from '../../domain/appeal/input.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import type { Office } from '../../register/office.ts';
import type { OptionSpec, OptionValues } from '../command.ts';
import { countOption, dateOption, listOption, textOption } from '../line/read-options.ts';
import { officialOption, officialsNamed } from './entry-options.ts';

/** Who watches, who acts, by when: the same for `add` and `assign`. */
export const ASSIGNMENT_OPTIONS: readonly OptionSpec[] = [
  { flags: '--controller <official>', help: 'controller' },
  { flags: '--executor <officials>', help: 'executor', many: true },
  { flags: '--resolution <text>', help: 'resolution' },
  { flags: '--resolution-by <official>', help: 'resolutionBy' },
  { flags: '--due <date>', help: 'controlDue' },
  { flags: '--despite <reason>', help: 'despite' },
];

/** Null where nothing of it was typed. */
export function readAssignment(
  options: OptionValues,
  assignedOn: CalendarDate,
  office: Office,
): AssignmentInput | null {
  const at = { on: assignedOn, office };
  const controller = officialOption(options, 'controller', at);
  const names = listOption(options, 'executor');
  const resolution = textOption(options, 'resolution');
  const resolutionBy = officialOption(options, 'resolutionBy', at);
  const controlDueOn = dateOption(options, 'due', office);
  const despite = textOption(options, 'despite');
  const question = countOption(options, 'question');
  const typed = {
    ...(controller !== undefined && { controller }),
    ...(names.length > 0 && { executors: officialsNamed(names, assignedOn, office) }),
    ...(resolution !== undefined && { resolution }),
    ...(resolutionBy !== undefined && { resolutionBy }),
    ...(controlDueOn !== undefined && { controlDueOn }),
  };
  if (Object.keys(typed).length === 0) return null;
  return {
    assignedOn,
    ...typed,
    ...(despite !== undefined && { despite }),
    ...(question !== undefined && { question }),
  };
}
