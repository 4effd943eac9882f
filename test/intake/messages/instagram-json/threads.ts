/** A message of 26 January 2026, so many minutes after noon in UTC. */
export const row = (sender: string, minute: number, more: string | object = {}): object => ({
  sender_name: sender,
  timestamp_ms: Date.UTC(2026, 0, 26, 12, minute),
  ...(typeof more === 'string' ? { content: more } : more),
});

/** A part of a thread between the office and others, the newest message first. */
export const thread = (
  participants: readonly string[],
  messages: readonly unknown[],
  more: object = {},
): object => ({
  participants: [...participants, 'Office'].map((name) => ({ name })),
  messages: messages.toReversed(),
  title: participants.join(', '),
  is_still_participant: true,
  ...more,
});

export const OWNER = {
  profile_user: [
    { string_map_data: { Name: { value: 'Office' }, Username: { value: 'office_by' } } },
  ],
};
