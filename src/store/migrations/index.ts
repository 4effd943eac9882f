import { REGISTER } from './0001-register.ts';
import { LIFE, REFOLDED } from './0002-life.ts';
import { CONTACTS, WITH_CONTACTS } from './0003-contacts.ts';
import { BALANCE } from './0004-balance.ts';
import { INBOX } from './0005-inbox.ts';
import { ACCOUNTS } from './0006-accounts.ts';
import { PERSONS } from './0007-persons.ts';
import { ATTACHMENTS } from './0008-attachments.ts';
import { FROZEN } from './0009-frozen.ts';
import { COURSES } from './0010-courses.ts';
import { MEDIA } from './0011-media.ts';
import { CHANGES } from './0012-changes.ts';
import { CELLS } from './0013-cells.ts';

interface Migration {
  readonly sql: string;
  /** Selects the appeals that are folded anew afterwards: their rows hold more than they did. */
  readonly refolded?: string;
  /** Cells are counted from the beginning. */
  readonly recounted?: boolean;
}

/** In order: the register's `user_version` says how many of them it has had. Never changed once released. */
export const MIGRATIONS: readonly Migration[] = [
  { sql: REGISTER },
  { sql: LIFE, refolded: REFOLDED },
  { sql: CONTACTS, refolded: WITH_CONTACTS },
  { sql: BALANCE },
  { sql: INBOX },
  { sql: ACCOUNTS },
  { sql: PERSONS },
  { sql: ATTACHMENTS },
  { sql: FROZEN },
  { sql: COURSES },
  { sql: MEDIA },
  { sql: CHANGES },
  { sql: CELLS, recounted: true },
];
