import type { Sender, ThreadHead } from '../../../domain/inbox/message.ts';
import { someone } from '../own.ts';
import type { Owner } from '../reader.ts';
import type { Survey } from './survey.ts';

/**
 * WhatsApp gives a talk no number: it is known by its title, else by the one who is not the account,
 * a group by its first row.
 */
export function headOfTalk({ title, writers, digest }: Survey, own: Owner): ThreadHead {
  const others = [...writers].filter((who) => who !== own.name);
  const isGroup = others.length > (others.length < writers.size ? 1 : 2);
  const key = title ?? (isGroup || others.length === 0 ? digest : others.sort().join(' + '));
  return {
    key: key === '' ? 'talk' : key,
    network: 'whatsapp',
    title: title ?? (others.length === 1 ? (others[0] ?? null) : null),
    participants: others.map(senderOf),
    isGroup,
    isRequest: false,
  };
}

/** Who is not among the phone's contacts is shown by number. */
export const senderOf = (who: string): Sender =>
  someone(/^\+?[\d\s()-]{7,}$/.test(who) ? { phone: who } : { name: who });

/** Writers of every talk in which two wrote; a talk of two bears the name of the other. */
export function candidatesOf(surveys: readonly Survey[]): readonly string[] {
  const talks = surveys
    .filter(({ writers }) => writers.size > 1)
    .map(({ writers, title }) => [...writers].filter((who) => writers.size > 2 || who !== title));
  const [first = [], ...others] = talks;
  return first.filter((who) => others.every((names) => names.includes(who)));
}
