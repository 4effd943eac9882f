import type { Sender, ThreadHead } from '../../../domain/inbox/message.ts';
import { wellFormed } from '../../../domain/text/canonical-json.ts';
import type { Loose } from '../json-file.ts';
import { someone } from '../own.ts';
import type { Chat } from './chats.ts';

/** Channels, and what the account writes to itself. A bot may hand on what people wrote to it. */
const NO_TALKS: ReadonlySet<string> = new Set([
  'private_channel',
  'public_channel',
  'saved_messages',
  'replies',
  'verification_codes',
]);

/** Whether the kind of chat is one of Telegram's. */
export const isChatOfTelegram = (chat: Chat): boolean =>
  chat.type !== null && (kindOf(chat) !== '' || NO_TALKS.has(chat.type));

export const isTalk = ({ type }: Chat): boolean => type === null || !NO_TALKS.has(type);

/** The id of a chat is unique among chats of its kind alone. */
const KINDS: Readonly<Record<string, 'user' | 'chat' | 'channel'>> = {
  personal_chat: 'user',
  bot_chat: 'user',
  private_group: 'chat',
  private_supergroup: 'channel',
  public_supergroup: 'channel',
};

const kindOf = ({ type }: Chat): string =>
  type !== null && Object.hasOwn(KINDS, type) ? (KINDS[type] ?? '') : '';

export const isPersonal = (chat: Chat): boolean => kindOf(chat) === 'user';

/** As `from_id` has it: `user555`. */
export const peerOf = (chat: Chat): string => `${kindOf(chat) || 'chat'}${chat.id}`;

/** `file` stands in where a chat says nothing of itself. */
export function headOfChat(chat: Chat, file: string): ThreadHead {
  const key =
    chat.id !== null ? peerOf(chat) : chat.name !== null ? `name ${chat.name}` : `file ${file}`;
  return {
    key,
    network: 'telegram',
    title: chat.name,
    participants: isPersonal(chat)
      ? [someone({ name: chat.name, id: chat.id === null ? null : key })]
      : [],
    isGroup: /group$/.test(chat.type ?? ''),
    isRequest: false,
  };
}

/** null where the row names nobody at all; a deleted account has an id and no name. */
export function senderOf(row: Loose): Sender | null {
  const { from, from_id: fromId } = row;
  const name = typeof from === 'string' && from !== '' ? wellFormed(from) : null;
  const id = idOf(fromId);
  return name === null && id === null ? null : someone({ name, id });
}

/** Before 2020 ids were numbers, the kind in the bits above the 32nd. */
function idOf(id: unknown): string | null {
  if (typeof id === 'string') return id === '' ? null : id;
  if (typeof id !== 'number' || !Number.isSafeInteger(id) || id < 0) return null;
  const kind = ['user', 'chat', 'channel'][Math.floor(id / 2 ** 32)];
  return kind === undefined ? null : `${kind}${id % 2 ** 32}`;
}
