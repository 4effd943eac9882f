import type { Appeal, Attachment } from '../../domain/appeal/appeal.ts';
import { decideAttachments } from '../../domain/appeal/attach.ts';
import type { Result } from '../../domain/result.ts';
import { type Changed, changeAppeals } from '../change-appeals.ts';
import type { Office } from '../office.ts';
import { type Keeping, type NewFile, storeAttachment } from './store-attachment.ts';

/** All of them, or none: the first that cannot be taken refuses the rest. */
export async function attachFiles(
  appeal: Appeal,
  newFiles: readonly NewFile[],
  { office, keeping }: { readonly office: Office; readonly keeping: Keeping },
): Promise<Result<readonly Changed[]>> {
  const possible = decideAttachments(appeal, []);
  if (!possible.ok) return possible;
  const attachments: Attachment[] = [];
  for (const file of newFiles) {
    const stored = await storeAttachment(file, keeping);
    if (!stored.ok) return stored;
    attachments.push(stored.value);
  }
  const decide = (found: Appeal) => decideAttachments(found, attachments);
  return changeAppeals([appeal], decide, office, { dryRun: keeping.dryRun ?? false });
}
