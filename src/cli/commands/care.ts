import type { CommandSpec } from '../command.ts';
import { command as backup } from './backup.ts';
import { command as check } from './check.ts';

/** Of the register as a file; they read all of it. */
export const CARE: readonly CommandSpec[] = [backup, check];
