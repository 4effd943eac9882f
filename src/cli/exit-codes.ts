import type { StoreFault } from '../domain/faults.ts';
import type { LookupRefusal, Refusal } from '../domain/refusal.ts';
import type { ExitName } from '../i18n/shape-help.ts';

/** CLI.md, «Exit codes». */
export const EXIT = {
  done: 0,
  no: 1,
  usage: 2,
  refused: 3,
  input: 4,
  unknown: 5,
  bug: 70,
  store: 74,
  temporary: 75,
  interrupted: 130,
} as const satisfies Record<ExitName, number>;

/** Lookups among the refusals: a new one does not compile until it stands here. */
const LOOKUPS: Readonly<Record<LookupRefusal['code'], true>> = {
  'appeal-unknown': true,
  'appeal-ambiguous': true,
  'person-unknown': true,
  'person-ambiguous': true,
  'frozen-unknown': true,
  'entry-unknown': true,
  'entry-ambiguous': true,
  'thread-unknown': true,
};

export const exitCodeOfRefusal = (refusal: Refusal): number =>
  refusal.code in LOOKUPS ? EXIT.unknown : EXIT.refused;

const STORE_EXITS: Readonly<Record<StoreFault['code'], number>> = {
  'register-missing': EXIT.store,
  'register-exists': EXIT.store,
  'register-is-directory': EXIT.store,
  'register-foreign': EXIT.store,
  'register-damaged': EXIT.store,
  'register-newer': EXIT.store,
  'policy-outdated': EXIT.store,
  'register-unreadable': EXIT.store,
  'register-unwritable': EXIT.store,
  'disk-full': EXIT.store,
  'disk-error': EXIT.store,
  'register-busy': EXIT.temporary,
  'mail-failed': EXIT.temporary,
  'file-missing': EXIT.store,
  'file-unreadable': EXIT.store,
  'file-exists': EXIT.store,
  'output-over-register': EXIT.store,
  'file-unwritable': EXIT.store,
};
export const exitCodeOfStore = (fault: StoreFault): number => STORE_EXITS[fault.code];
