import type { CommandSpec } from '../command.ts';
import { command as report } from './report.ts';
import { command as stats } from './stats.ts';

/** With the report engine. */
export const FIGURES: readonly CommandSpec[] = [report, stats];
