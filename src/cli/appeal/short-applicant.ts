import type { Appeal } from '../../domain/appeal/appeal.ts';
import { shortName } from '../../domain/party/short-name.ts';
import { applicantOf, type View } from './view.ts';

/** A handle is marked as one, so that it is never read as a name. */
export function shortApplicant(appeal: Appeal, view: View): string | null {
  const { name, organisation, handle } = applicantOf(appeal, view);
  return (
    organisation ??
    (name && shortName(name)) ??
    (handle === null ? null : `@${handle.replace(/^@/, '')}`)
  );
}
