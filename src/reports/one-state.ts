import type { RegisterAbout, RegisterReader } from '../register/ports.ts';

/** Parts are read one after another: beside a busy writer this often, until all show one state. */
const ATTEMPTS = 5;

/** What was read, and the register as it was meanwhile. */
export async function inOneState<T>(
  reader: Pick<RegisterReader, 'about'>,
  read: () => Promise<T>,
): Promise<{ readonly value: T; readonly about: RegisterAbout }> {
  let about = await reader.about();
  for (let attempt = 1; ; attempt += 1) {
    const before = about;
    const value = await read();
    about = await reader.about();
    if (about.head.seq === before.head.seq || attempt === ATTEMPTS) return { value, about: before };
  }
}
