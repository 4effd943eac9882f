import type { MessageAttachment } from '../../../domain/inbox/message.ts';
import type { Block } from '../html/blocks.ts';
import { firstWith, type HtmlElement, hasClass, textWithin, within } from '../html/element.ts';
import type { MediaPaths } from '../meta/media-paths.ts';

/** Classes that Meta gives to the parts of a message; generated once, and the same ever since. */
interface Classes {
  readonly block: string;
  readonly name: string;
  readonly text: string;
  readonly time: string;
}

const FAMILIES: readonly Classes[] = [
  { block: '_a6-g', name: '_a6-h', text: '_a6-p', time: '_a6-o' },
  { block: '_2lej', name: '_2lek', text: '_2let', time: '_2lem' },
];

/** Whether what a file begins with is a page of messages. */
export const isPage = (head: string): boolean =>
  FAMILIES.some(({ block, time }) => head.includes(block) && head.includes(time));

export const isMessageBlock = (element: HtmlElement): boolean =>
  element.name === 'div' && FAMILIES.some(({ block }) => hasClass(element, block));

/** A row as the page shows it. */
export interface ShownMessage {
  /** Empty where a part is missing. */
  readonly name: string;
  readonly text: string;
  readonly time: string;
  readonly attachments: readonly MessageAttachment[];
  readonly reactions: number;
}

export type Shown =
  | { readonly kind: 'message'; readonly shown: ShownMessage }
  /** Above the messages of a group. */
  | { readonly kind: 'people'; readonly names: readonly string[] }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'cut-off' };

export function readBlock({ element, isWhole }: Block, file: string, media: MediaPaths): Shown {
  if (element.name === 'title') return { kind: 'title', title: textOfTitle(element) };
  if (!isWhole) return { kind: 'cut-off' };
  const family = FAMILIES.find(({ block }) => hasClass(element, block));
  const part = (name: keyof Classes) => (family ? firstWith(element, family[name]) : null);
  const [name, body, time] = [part('name'), part('text'), part('time')];
  const who = name ? textWithin(name) : '';
  const names = /^(?:Participants|Участники|Удзельнікі):\s*(.+)$/s.exec(who)?.[1];
  if (names !== undefined && !time) return { kind: 'people', names: listed(names) };
  const shown = {
    name: who,
    text: body ? textWithin(body, isNoText) : '',
    time: time ? textWithin(time) : '',
    attachments: body ? attachmentsIn(body, file, media) : [],
    reactions: body ? reactionsIn(body) : 0,
  };
  return { kind: 'message', shown };
}

/** The text of a title is no text of the page. */
const textOfTitle = ({ children }: HtmlElement): string =>
  children
    .filter((child) => typeof child === 'string')
    .join('')
    .trim();

/** `Anna, Boris and Carl` */
const listed = (names: string): string[] =>
  names
    .split(/,\s*|\s+(?:and|и|і)\s+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

const isReactions = (element: HtmlElement): boolean => element.name === 'ul';

/** Reactions, and links that are told as attachments. */
const isNoText = (element: HtmlElement): boolean =>
  isReactions(element) ||
  ['img', 'video', 'audio'].includes(element.name) ||
  (element.name === 'a' && (!isOutside(element) || textWithin(element) === linkOf(element)));

const linkOf = ({ attributes }: HtmlElement): string => attributes.href ?? attributes.src ?? '';
const isOutside = (element: HtmlElement): boolean => /^[a-z]+:/i.test(linkOf(element));

function reactionsIn(body: HtmlElement): number {
  let count = 0;
  for (const element of within(body))
    if (isReactions(element))
      count += element.children.filter(
        (one) => typeof one !== 'string' && one.name === 'li',
      ).length;
  return count;
}

/** A picture stands within a link to itself: each place is told once. */
function attachmentsIn(
  body: HtmlElement,
  file: string,
  media: MediaPaths,
): readonly MessageAttachment[] {
  const found = new Map<string, MessageAttachment>();
  for (const element of within(body)) {
    const link = linkOf(element);
    if (link === '' || found.has(link)) continue;
    if (isOutside(element)) found.set(link, shareOf(link));
    else
      found.set(link, {
        kind: kindOf(element, link),
        path: media.find(link, file),
        label: link.slice(link.lastIndexOf('/') + 1),
      });
  }
  return [...found.values()];
}

const shareOf = (link: string): MessageAttachment => ({
  kind: link.includes('/stories/') ? 'story' : 'share',
  path: null,
  label: link,
});

function kindOf({ name }: HtmlElement, link: string): MessageAttachment['kind'] {
  const [, folder] = /(?:^|\/)(photos|videos|audio|files|gifs)\/[^/]+$/.exec(link) ?? [];
  if (folder === 'videos' || name === 'video') return 'video';
  if (folder === 'audio' || name === 'audio') return 'audio';
  if (folder === 'gifs') return 'sticker';
  return folder === 'files' ? 'file' : 'photo';
}
