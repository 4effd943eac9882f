import type { CommandSpec } from '../command.ts';
import { command as account } from './account.ts';
import { command as calendar } from './calendar.ts';
import { command as config } from './config.ts';
import { command as official } from './official.ts';
import { command as policy } from './policy.ts';
import { command as territory } from './territory.ts';
import { command as topic } from './topic.ts';

/** The office's lists and rules, and each person's settings. */
export const LISTS: readonly CommandSpec[] = [
  official,
  topic,
  territory,
  account,
  calendar,
  policy,
  config,
];
