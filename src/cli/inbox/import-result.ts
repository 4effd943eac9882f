import type { ExportProblem, Skip } from '../../domain/inbox/message.ts';
import { SKIPS } from '../../domain/inbox/message.ts';
import { safeForTerminal } from '../../domain/text/safe-text.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { OpenExport } from '../../intake/messages/reader.ts';
import type { MessageOutcome } from '../../register/inbox/import-messages.ts';
import type { Field, RecordResult } from '../../render/result.ts';
import { sentenceOf } from '../present-error.ts';

/** One export of those that were named together, and what came of it. */
export interface TakenExport {
  readonly opened: OpenExport;
  readonly account: string;
  readonly outcome: MessageOutcome;
}

interface Told {
  readonly paths: readonly string[];
  readonly dryRun: boolean;
  readonly problems: readonly ExportProblem[];
}

const COUNTS = [
  'threads',
  'newThreads',
  'people',
  'newMessages',
  'knownMessages',
  'older',
  'reactions',
  'replies',
] as const;
const MEDIA = ['filesKept', 'filesTooLarge', 'filesMissing'] as const;
const FATES = { filesKept: 'kept', filesTooLarge: 'tooLarge', filesMissing: 'missing' } as const;
/** Said only where there were any. */
const RARE: ReadonlySet<string> = new Set(['older', 'reactions', 'replies', ...MEDIA]);

/** What an import of messages has done, as it is printed: a part for each export. */
export function importedResult(
  taken: readonly TakenExport[],
  { paths, dryRun, problems }: Told,
  messages: Messages,
): RecordResult {
  const { titles, labels } = messages.inbox.imported;
  const isStopped = taken.some(({ outcome }) => outcome.interrupted);
  const source: Field = {
    id: 'source',
    kind: 'text',
    title: labels.source,
    value: paths.join(', '),
  };
  return {
    shape: 'record',
    title: isStopped ? titles.stopped : dryRun ? titles.dryRun : titles.done,
    fields: [source, ...taken.flatMap((one) => fieldsOf(one, messages))],
    json: {
      paths,
      dryRun,
      interrupted: isStopped,
      exports: taken.map(
        ({ opened, account, outcome: { interrupted: _, step: _step, ...counts } }) => ({
          reader: opened.reader,
          network: opened.network,
          account,
          ...counts,
        }),
      ),
      problems: problems.map((problem) => problemJson(problem, messages)),
    },
  };
}

function fieldsOf({ opened, account, outcome }: TakenExport, messages: Messages): Field[] {
  const { codes, inbox } = messages;
  const { labels } = inbox.imported;
  const count = (id: string, title: string, value: number): Field[] =>
    value === 0 && (RARE.has(id) || id in inbox.skips) ? [] : [{ id, title, kind: 'count', value }];
  const skips = SKIPS.flatMap((skip: Skip) =>
    count(skip, inbox.skips[skip], outcome.skipped[skip] ?? 0),
  );
  return [
    {
      id: 'network',
      title: labels.network,
      kind: 'text',
      value: opened.network,
      label: codes.network[opened.network],
    },
    { id: 'account', title: labels.account, kind: 'text', value: account },
    ...COUNTS.flatMap((id) => count(id, labels[id], outcome[id])),
    ...MEDIA.flatMap((id) => count(id, labels[id], outcome.media?.[FATES[id]] ?? 0)),
    ...skips,
    {
      ...{ id: 'problems', title: labels.problems, kind: 'count', value: outcome.problems },
      ...(outcome.problems > 0 && { tone: 'warn' }),
    } as const,
  ];
}

/** A line for stderr: names of files and what stands in them may be hostile. */
export const problemLine = (problem: ExportProblem, messages: Messages): string => {
  const { inbox, locale } = messages;
  const place = problem.place && inbox.place(problem.place, locale);
  const sentence = sentenceOf(problem.reason, inbox.problems, locale);
  return safeForTerminal(inbox.imported.problem(problem.file, place, sentence));
};

function problemJson({ file, place, reason }: ExportProblem, { inbox, locale }: Messages): object {
  const { code, ...facts } = reason;
  return { file, place, code, message: sentenceOf(reason, inbox.problems, locale), ...facts };
}
