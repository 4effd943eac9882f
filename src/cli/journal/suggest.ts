import { basename, extname } from 'node:path';
import { safeForTerminal } from '../../domain/text/safe-text.ts';
import { suggestProfile } from '../../intake/suggest/suggest-profile.ts';
import type { Context } from '../context.ts';
import { sentenceOf } from '../present-error.ts';
import { bytesOf } from './journal-file.ts';

/** The profile goes to stdout or `--output` as JSON, whatever the format; what it could not tell, to stderr. */
export async function printSuggestion(context: Context, path: string): Promise<void> {
  const { messages } = context;
  const name = basename(path, extname(path));
  const { profile, remarks } = await suggestProfile({ path, name, bytes: bytesOf(path) });
  const { titles, suggest } = messages.imports;
  await context.print(
    { shape: 'record', title: titles.profile, fields: [], json: profile },
    'json',
  );
  // A header may have line breaks of its own.
  for (const remark of remarks)
    await context.remark(safeForTerminal(sentenceOf(remark, suggest, messages.locale)));
}
