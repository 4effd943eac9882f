import type { ExportItem } from '../../../domain/inbox/message.ts';
import type { ZoneOffset } from '../../../domain/policy/policy.ts';
import { instantAt } from '../../../domain/time/zone.ts';
import { decodeText } from '../../decode.ts';
import { blocksOf } from '../html/blocks.ts';
import { readNamedMoment } from '../html/named-moment.ts';
import type { MediaPaths } from '../meta/media-paths.ts';
import { editedText, isCall, isLike, isService } from '../meta/network-words.ts';
import { type Draft, type Part, problem, type ReadRow } from '../meta/read-row.ts';
import { type FoundThread, rowPlace, skipped, wrong } from '../meta/thread-items.ts';
import type { ExportFile } from '../reader.ts';
import { isMessageBlock, readBlock, type ShownMessage } from './page.ts';
import type { ThreadPages } from './thread-pages.ts';

export interface HtmlReading {
  readonly zone: readonly ZoneOffset[];
  readonly media: MediaPaths;
}

/** All pages of a thread, the oldest first; no more than its messages are held. */
export async function readThread(
  { key, isRequest, pages }: ThreadPages,
  reading: HtmlReading,
): Promise<FoundThread> {
  const thread = new Thread(reading);
  for (const page of pages.toReversed()) await thread.take(page);
  const { title, names, drafts, reactions, others } = thread;
  const isDeleted = /^(?:instagram|facebook)user_\d+$/.test(key);
  const found = { key, isRequest, isDeleted, title, names, drafts, reactions, others };
  return { network: 'instagram', ...found };
}

class Thread {
  title: string | null = null;
  reactions = 0;
  private parts = 0;
  readonly names = new Set<string>();
  readonly drafts: Draft[] = [];
  readonly others: ExportItem[] = [];
  private readonly reading: HtmlReading;

  constructor(reading: HtmlReading) {
    this.reading = reading;
  }

  async take(file: ExportFile): Promise<void> {
    const part: Part = { file: file.path, number: ++this.parts };
    const drafts: Draft[] = [];
    let row = 0;
    const blocks = blocksOf(
      decodeText(file.open()),
      (element) => element.name === 'title' || isMessageBlock(element),
    );
    for await (const found of blocks)
      for (const block of found) {
        const shown = readBlock(block, file.path, this.reading.media);
        if (shown.kind === 'title') this.title ??= shown.title || null;
        else if (shown.kind === 'people') for (const name of shown.names) this.names.add(name);
        else {
          row++;
          if (shown.kind === 'cut-off')
            this.others.push(wrong({ code: 'cut-off' }, file.path, rowPlace(row)));
          else this.takeRow(shown.shown, { part, row }, drafts);
        }
      }
    for (const draft of oldestFirst(drafts)) this.drafts.push(draft);
  }

  private takeRow(shown: ShownMessage, where: Pick<Draft, 'part' | 'row'>, drafts: Draft[]): void {
    const read = readShown(shown, where, this.reading.zone);
    const place = rowPlace(where.row);
    if (read.kind === 'problem') this.others.push(wrong(read.reason, where.part.file, place));
    else if (read.kind === 'skip') this.others.push(skipped(read.skip, where.part.file, place));
    else {
      drafts.push(read.draft);
      this.names.add(read.draft.name);
      this.reactions += read.reactions;
    }
  }
}

function readShown(
  shown: ShownMessage,
  where: Pick<Draft, 'part' | 'row'>,
  zone: readonly ZoneOffset[],
): ReadRow {
  const { name, text, time, attachments, reactions } = shown;
  if (name === '') return problem({ code: 'message-without-sender' });
  if (time === '') return problem({ code: 'message-without-date' });
  const at = instantOf(time, zone);
  if (at === null) return problem({ code: 'date-unreadable', value: time.slice(0, 40) });
  const skip = skipOf(shown);
  if (skip !== null) return { kind: 'skip', skip };
  const edited = editedText(text);
  const words = isService(text, name) ? '' : (edited ?? text);
  const isEdited = edited !== null;
  return {
    kind: 'draft',
    draft: { ...where, at, name, text: words, isEdited, attachments },
    reactions,
  };
}

/** As of a row of JSON. */
function skipOf({ text, name, attachments }: ShownMessage) {
  if (attachments.length > 0) return null;
  if (text === '') return 'empty';
  if (isLike(text)) return 'like';
  if (isCall(text)) return 'call';
  return isService(text, name) ? 'service' : null;
}

function instantOf(shown: string, zone: readonly ZoneOffset[]): number | null {
  const moment = readNamedMoment(shown);
  return moment ? Date.parse(instantAt(moment.date, moment.time, zone)) : null;
}

/** Meta writes the newest first; of the same minute the page alone knows the order. */
const oldestFirst = (drafts: readonly Draft[]): readonly Draft[] =>
  (drafts[0]?.at ?? 0) >= (drafts.at(-1)?.at ?? 0) ? drafts.toReversed() : drafts;
