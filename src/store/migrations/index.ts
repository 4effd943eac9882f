import { REGISTER } from './0001-register.ts';

/** In order: the register's `user_version` says how many of them it has had. Never changed once released. */
export const MIGRATIONS: readonly string[] = [REGISTER];
