import type { Refusal } from '../domain/refusal.ts';
import type { Result } from '../domain/result.ts';

/** Ends a command with a refusal, inside `cli` only: below it a refusal stays a value. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}

/** The value of a result, or the end of the command. */
export function accepted<T>(result: Result<T>): T {
  if (!result.ok) throw new Refused(result.refusal);
  return result.value;
}
