import type { CommandSpec } from '../command.ts';
import { command as demo } from './demo.ts';
import { command as exportRegister } from './export.ts';
import { command as importJournal } from './import.ts';
import { command as init } from './init.ts';
import { command as person } from './person.ts';
import { command as remind } from './remind.ts';
import { command as restore } from './restore.ts';

/** Their schemas, CSV reader and bundled lists are loaded with them. */
export const RARE: readonly CommandSpec[] = [
  init,
  importJournal,
  demo,
  exportRegister,
  restore,
  remind,
  person,
];
