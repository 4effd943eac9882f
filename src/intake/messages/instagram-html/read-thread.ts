import type { ExportItem, Place } from '../../../domain/inbox/message.ts';
import type { ZoneOffset } from '../../../domain/policy/policy.ts';
import { instantAt } from '../../../domain/time/zone.ts';
import { decodeText } from '../../decode.ts';
import { blocksOf } from '../html/blocks.ts';
import { readNamedMoment } from '../html/named-moment.ts';
import type { MediaPaths } from '../meta/media-paths.ts';
import { editedText, isCall, isLike, isService } from '../meta/network-words.ts';
import type { Draft } from '../meta/read-row.ts';
import { type FoundThread, skipped, wrong } from '../meta/thread-items.ts';
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
  private part = 0;
  readonly names = new Set<string>();
  readonly drafts: Draft[] = [];
  readonly others: ExportItem[] = [];
  private readonly reading: HtmlReading;

  constructor(reading: HtmlReading) {
    this.reading = reading;
  }

  async take(file: ExportFile): Promise<void> {
    this.part++;
    const drafts: Draft[] = [];
    let row = 0;
    const blocks = blocksOf(
      decodeText(file.open()),
      (element) => element.name === 'title' || isMessageBlock(element),
    );
    for await (const found of blocks)
      for (const block of found) {
        const shown = readBlock(block, file.path, this.reading.media);
        const place = { unit: 'row', number: row + 1 } as const;
        if (shown.kind === 'title') this.title ??= shown.title || null;
        else if (shown.kind === 'people') for (const name of shown.names) this.names.add(name);
        else {
          row++;
          if (shown.kind === 'cut-off')
            this.others.push(wrong({ code: 'cut-off' }, file.path, place));
          else this.takeRow(shown.shown, { file: file.path, place }, drafts);
        }
      }
    for (const draft of oldestFirst(drafts)) this.drafts.push(draft);
  }

  private takeRow(
    shown: ShownMessage,
    { file, place }: { readonly file: string; readonly place: Place },
    drafts: Draft[],
  ): void {
    const at = instantOf(shown.time, this.reading.zone);
    const { name, text, attachments } = shown;
    const problem = (reason: Parameters<typeof wrong>[0]) =>
      this.others.push(wrong(reason, file, place));
    if (name === '') problem({ code: 'message-without-sender' });
    else if (shown.time === '') problem({ code: 'message-without-date' });
    else if (at === null) problem({ code: 'date-unreadable', value: shown.time.slice(0, 40) });
    else {
      const skip = skipOf(shown);
      if (skip !== null) this.others.push(skipped(skip, file, place));
      else {
        const edited = editedText(text);
        const words = isService(text, name) ? '' : (edited ?? text);
        const where = { file, place, part: this.part, at, name };
        drafts.push({ ...where, text: words, isEdited: edited !== null, attachments });
        this.names.add(name);
        this.reactions += shown.reactions;
      }
    }
  }
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
