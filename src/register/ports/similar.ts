import type { AppealId } from '../../domain/ids.ts';
import type { ContactKeys } from '../../domain/party/contact-keys.ts';

/** A person, and what the matter is about. */
export interface SimilarQuery {
  readonly keys: ContactKeys;
  readonly topic: string | null;
  readonly territory: string | null;
  /** The appeal itself. */
  readonly except: AppealId | null;
  readonly limit: number;
}
