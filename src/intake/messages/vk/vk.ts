import type { ExportItem, MessageRecord, ThreadHead } from '../../../domain/inbox/message.ts';
import type { ZoneOffset } from '../../../domain/policy/policy.ts';
import { type Block, blocksOf } from '../html/blocks.ts';
import { hasClass } from '../html/element.ts';
import { isOwn, someone } from '../own.ts';
import { ownFiles } from '../own-files.ts';
import type { ExportFile, MessageReader, OpenExport, Owner } from '../reader.ts';
import { type RowPlace, skipped, Talks } from '../talks.ts';
import { ownerIn, type Page, talksOf, textOfPage, titlesIn } from './pages.ts';
import { readMessage } from './read-message.ts';

/** The archive of a personal account of VK: pages of fifty messages each, the newest first. */
export const vkReader: MessageReader = {
  id: 'vk',
  network: 'vk',
  recognise: (files) => ownFiles(files, isPageOfTalk),
  async open(files, all, { zone }) {
    const titles = await titlesIn(all);
    const owner = await ownerIn(files[0]);
    return {
      reader: 'vk',
      network: 'vk',
      owner,
      candidates: [],
      remarks: [{ code: 'local-time' }],
      items: (own) => itemsOf(files, { titles, zone, own, owner }),
    } satisfies OpenExport;
  },
};

/** The list of talks has the same head and no messages. */
function isPageOfTalk(file: ExportFile, head: Uint8Array): boolean {
  const text = Buffer.from(head).toString('latin1');
  if (/class=["']message["']\s+data-id=/.test(text)) return true;
  const isVk = /<meta name=["']jd["']/.test(text);
  return isVk && /(?:^|\/)messages\d+\.html$/.test(file.path);
}

interface Reading {
  readonly titles: ReadonlyMap<string, string>;
  readonly zone: readonly ZoneOffset[];
  readonly own: Owner;
  readonly owner: Owner | null;
}

async function* itemsOf(
  files: readonly ExportFile[],
  reading: Reading,
): AsyncGenerator<readonly ExportItem[]> {
  for (const [peer, pages] of talksOf(files)) {
    const talks = new Talks();
    const head = headOfTalk(peer, reading.titles);
    for (const page of pages) yield await pageItems(page, { ...reading, head, talks });
    yield talks.rest();
  }
}

/** From here on peers are group chats. */
const GROUPS = 2_000_000_000;

function headOfTalk(peer: string, titles: ReadonlyMap<string, string>): ThreadHead {
  const title = titles.get(peer) || null;
  const number = Number(peer);
  const isGroup = number > GROUPS;
  const id = number < 0 ? `club${-number}` : number > 0 ? `id${number}` : null;
  const name = title === 'DELETED' ? null : title;
  const participants = isGroup || (id ?? name) === null ? [] : [someone({ name, id })];
  return { key: peer, network: 'vk', title, participants, isGroup, isRequest: false };
}

interface PageReading extends Reading {
  readonly head: ThreadHead;
  readonly talks: Talks;
}

async function pageItems({ file }: Page, reading: PageReading): Promise<ExportItem[]> {
  const blocks: Block[] = [];
  for await (const found of blocksOf(await textOfPage(file), isMessage))
    for (const block of found) blocks.push(block);
  const numbered = blocks.map((block, index) => ({ block, row: index + 1 }));
  return numbered.reverse().flatMap(({ block, row }) => {
    const at: RowPlace = { file: file.path, place: { unit: 'row', number: row } };
    return itemOf(block, at, reading);
  });
}

const isMessage: Parameters<typeof blocksOf>[1] = (element) =>
  hasClass(element, 'message') && element.attributes['data-id'] !== undefined;

function itemOf(
  { element, isWhole }: Block,
  at: RowPlace,
  { zone, own, owner, head, talks }: PageReading,
): readonly ExportItem[] {
  if (!isWhole) return [{ kind: 'problem', problem: { ...at, reason: { code: 'cut-off' } } }];
  const read = readMessage(element, zone);
  if ('skip' in read) return [skipped(read.skip, at)];
  if ('reason' in read) return [{ kind: 'problem', problem: { ...at, reason: read.reason } }];
  const account = someone({ name: own.name, id: owner?.id ?? own.id });
  const sender = read.message.sender ?? account;
  const message: MessageRecord = {
    ...read.message,
    sender,
    isOwn: read.message.sender === null || isOwn(sender, own),
    thread: head.key,
    precision: 'second',
  };
  return talks.add(head, message, at);
}
