import type { CommandSpec } from '../command.ts';
import { calc } from '../due/calc.ts';
import { explain } from '../due/explain.ts';
import { recompute } from '../due/recompute.ts';

export const command: CommandSpec = {
  name: 'due',
  examples: ['due calc 2023-04-14', 'due explain П-12/2023'],
  commands: [calc, explain, recompute],
};
