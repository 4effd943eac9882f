/** The person gave up (Ctrl-C): exit code 130. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
