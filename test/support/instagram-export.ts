import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The page's own name in the exports made here. */
export const PAGE = 'Полоцкий райисполком';

/** `['2023-03-30T09:10', 'Анна', 'Яма']`, Minsk time. */
type Sent = readonly [at: string, who: string, text: string, more?: object];

/** Makes an export of Instagram's layout of 2024: a thread a key, newest message first. */
export function instagramExport(
  folder: string,
  threads: Readonly<Record<string, readonly Sent[]>>,
  { withOwner = true } = {},
): void {
  for (const [name, sent] of Object.entries(threads)) {
    const key = `${name}_${numberOf(name)}`;
    const others = [...new Set(sent.map(([, who]) => who))].filter((who) => who !== PAGE);
    put(folder, `your_instagram_activity/messages/inbox/${key}/message_1.json`, {
      participants: [...others, PAGE].map((each) => ({ name: each })),
      messages: [...sent].reverse().map(([at, who, text, more]) => ({
        sender_name: who,
        timestamp_ms: Date.parse(`${at}:00+03:00`),
        content: text,
        ...more,
      })),
      title: name,
      is_still_participant: true,
      thread_path: `inbox/${key}`,
    });
  }
  if (withOwner)
    put(folder, 'personal_information/personal_information/personal_information.json', {
      profile_user: [
        { string_map_data: { Name: { value: PAGE }, Username: { value: 'polotsk_rik' } } },
      ],
    });
}

/** A thread keeps its number from export to export. */
const numberOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 1_784_140);

function put(folder: string, path: string, json: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(json));
}
