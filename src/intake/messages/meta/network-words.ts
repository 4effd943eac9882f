/**
 * Rows and texts that Meta writes itself. They are in the language of whoever exports: only wordings
 * that somebody has seen stand here, any other is taken for what a person wrote.
 */
const LIKES = [/^Liked a message$/, /^Reacted .{1,24} to your message ?$/su];

const CALLS = [
  /^(?:Audio|Video|Voice) (?:call|chat) ended\.?$/,
  /^(?:You|.{1,100}) (?:missed|started) (?:an?|your) (?:audio|video|voice)? ?(?:call|chat)\.?$/su,
  /^.{1,100} called you\.?$/su,
];

/** Spares the longer look at every other text. */
const ENDS_LIKE_CALL = /(?:call|chat|ended|you)\.?$/;

/** Behind the sender's name, or «You». */
const SERVICE =
  /^ (?:sent an attachment|named the group .+|changed the (?:theme|group photo|chat theme).*|left the group|added .+ to the group|removed .+ from the group|created the group|joined the (?:group|video chat|call)|set the (?:nickname|emoji).*|pinned a message|unsent a message)\.?$/s;

export const isLike = (text: string): boolean => LIKES.some((like) => like.test(text));

export const isCall = (text: string): boolean =>
  ENDS_LIKE_CALL.test(text) && CALLS.some((call) => call.test(text));

/** What the sender did, told by the network in his stead. */
export const isService = (text: string, sender: string): boolean =>
  [sender, 'You'].some((name) => text.startsWith(name) && SERVICE.test(text.slice(name.length)));

/**
 * Words beside a share that only name who sent it, in any language: `Anna sent an attachment.` They
 * stay, for who knows; but a rename changes them, so that no key may hang on them.
 */
export const namesSender = (text: string, sender: string): boolean => {
  const first = sender.split(' ')[0] ?? '';
  return first !== '' && text.startsWith(`${first} `) && text.length < sender.length + 60;
};

const EDITED = ' (edited)';

/** The text that a message was changed to; null where it was not. */
export const editedText = (text: string): string | null =>
  text.endsWith(EDITED) && text.length > EDITED.length ? text.slice(0, -EDITED.length) : null;
