import { isObject, type Loose, objectsOf, textOf } from '../json-file.ts';

/** What the encrypted storage calls a row, by what the usual export calls it. */
const FILES: readonly (readonly [string, RegExp])[] = [
  ['photos', /\.(?:jpe?g|png|webp|heic)$/i],
  ['gifs', /\.gif$/i],
  ['videos', /\.(?:mp4|mov|webm|m4v)$/i],
  ['audio_files', /\.(?:m4a|mp3|aac|ogg|opus|wav)$/i],
];

/** A thread of the encrypted storage, put as the usual export puts it; any other as it stands. */
export function asUsual(json: Loose): Loose {
  if (!isFlat(json)) return json;
  const { messages, participants, threadName } = json;
  return {
    title: titleOf(threadName),
    participants: Array.isArray(participants) ? participants.map((name) => ({ name })) : [],
    messages: Array.isArray(messages) ? messages.map(rowAsUsual) : messages,
  };
}

const isFlat = (json: Loose): boolean =>
  'threadName' in json || objectsOf(json.messages).some((row) => 'senderName' in row);

/** The number behind it counts the files of the export. */
export const titleOf = (threadName: unknown): string | null =>
  textOf(threadName)?.replace(/_\d{1,5}$/, '') ?? null;

function rowAsUsual(row: unknown): unknown {
  if (!isObject(row)) return row;
  const { senderName, timestamp, text, isUnsent, media, reactions, type } = row;
  return {
    sender_name: senderName,
    timestamp_ms: timestamp,
    content: text,
    is_unsent: isUnsent,
    reactions,
    ...(type === 'call' && { type: 'Call' }),
    ...filesOf(media),
  };
}

/** By the endings of their names: a row does not say what its media are. */
function filesOf(media: unknown): Record<string, Loose[]> {
  const lists: Record<string, Loose[]> = {};
  for (const entry of objectsOf(media)) {
    const uri = textOf(entry.uri) ?? '';
    const [list = 'files'] = FILES.find(([, ending]) => ending.test(uri)) ?? [];
    lists[list] = [...(lists[list] ?? []), entry];
  }
  return lists;
}
