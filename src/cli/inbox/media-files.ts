import type { ExportFile } from '../../intake/messages/reader.ts';
import type { Media } from '../../register/inbox/keep-media.ts';
import type { Context } from '../context.ts';
import { attachmentLimit, filesBeside } from '../files/attachment-files.ts';

/** Where files that came with messages are read from, and where they are kept. */
export async function mediaFiles(context: Context, files: readonly ExportFile[]): Promise<Media> {
  const byPath = new Map<string, ExportFile[]>();
  for (const file of files) {
    const others = byPath.get(file.path);
    if (others) others.push(file);
    else byPath.set(file.path, [file]);
  }
  return {
    keeping: {
      files: filesBeside(context),
      limit: await attachmentLimit(context),
      dryRun: context.globals.dryRun,
    },
    at: (path) => byPath.get(path) ?? [],
  };
}
