import type { CommandSpec } from '../command.ts';
import { calc } from '../due/calc.ts';
import { explain } from '../due/explain.ts';
import { DUE_OPTIONS, listDue } from '../due/list.ts';
import { recompute } from '../due/recompute.ts';

export const command: CommandSpec = {
  name: 'due',
  options: DUE_OPTIONS,
  interchange: ['ics'],
  examples: [
    'due --within 3wd',
    'due --overdue --controller Новик',
    'due --by controller',
    'due --overdue --exit-code --quiet',
    'due --within 60d --format ics -o due.ics',
  ],
  run: listDue,
  commands: [calc, explain, recompute],
};
