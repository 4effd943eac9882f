import { decodeText, type Encoding } from '../../decode.ts';
import { headOf } from '../head.ts';
import { blocksOf } from '../html/blocks.ts';
import { hasClass, textWithin, within } from '../html/element.ts';
import type { ExportFile, Owner } from '../reader.ts';

/** A page of a talk: who it is with and how many newer messages are on other pages say its folder and name. */
export interface Page {
  readonly file: ExportFile;
  readonly peer: string;
  readonly offset: number;
}

function pageOf(file: ExportFile): Page {
  const [name = '', folder = ''] = file.path.split('/').reverse();
  const offset = Number(/(\d+)\.html?$/i.exec(name)?.[1] ?? 0);
  return { file, peer: /^-?\d{1,15}$/.test(folder) ? folder : `file ${file.path}`, offset };
}

/** By talk, the oldest page first. */
export function talksOf(files: readonly ExportFile[]): ReadonlyMap<string, readonly Page[]> {
  const talks = new Map<string, Page[]>();
  for (const page of files.map(pageOf)) {
    const pages = talks.get(page.peer);
    if (pages) pages.push(page);
    else talks.set(page.peer, [page]);
  }
  for (const pages of talks.values()) pages.sort((one, other) => other.offset - one.offset);
  return talks;
}

/** VK writes windows-1251 and says so; a page that somebody saved anew may be in UTF-8. */
export async function textOfPage(file: ExportFile): Promise<AsyncIterable<string>> {
  const head = Buffer.from(await headOf(file)).toString('latin1');
  const encoding: Encoding = /charset\s*=\s*["']?utf-8/i.test(head) ? 'utf-8' : 'windows-1251';
  return decodeText(file.open(), encoding);
}

/** Names of the talks, out of the list of them all; a group has no other name anywhere. */
export async function titlesIn(all: readonly ExportFile[]): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  for (const file of all) {
    if (!/(?:^|\/)index-messages\.html$/.test(file.path)) continue;
    const blocks = blocksOf(await textOfPage(file), (one) => hasClass(one, 'message-peer--id'));
    for await (const found of blocks)
      for (const { element } of found)
        for (const link of within(element)) {
          const peer = /^(-?\d{1,15})\//.exec(link.attributes.href ?? '')?.[1];
          if (peer !== undefined) titles.set(peer, textWithin(link));
        }
  }
  return titles;
}

/** Every page has the owner's number in its head, as JSON in base64. */
export async function ownerIn(file: ExportFile | undefined): Promise<Owner | null> {
  if (!file) return null;
  const head = Buffer.from(await headOf(file)).toString('latin1');
  const [, jd = ''] = /name=["']jd["']\s+content=["']([^"']+)/.exec(head) ?? [];
  const id = /"user_id"\s*:\s*(\d+)/.exec(Buffer.from(jd, 'base64').toString())?.[1];
  return id === undefined ? null : { name: null, handle: null, id: `id${id}` };
}
