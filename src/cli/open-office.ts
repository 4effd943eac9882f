import { loadOffice, type Office } from '../register/office.ts';
import type { Context } from './context.ts';

/** The register that the command line names, with its lists and rules at hand. */
export async function openOffice(context: Context): Promise<Office> {
  const { store, policy, caller } = await context.open();
  return loadOffice(store, policy, caller);
}
