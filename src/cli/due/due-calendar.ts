import type { DueItem } from '../../domain/due/due-items.ts';
import type { Instant } from '../../domain/ids.ts';
import type { RegisterAbout } from '../../register/ports.ts';
import type { CalendarEntry } from '../../render/interchange/ics.ts';
import type { TextResult } from '../../render/result.ts';
import type { View } from '../appeal/view.ts';

/** `due --format ics`: a day for each thing that is owed. With `--redact` the matter itself stays out. */
export function dueCalendar(
  items: readonly DueItem[],
  view: View,
  { about, at }: { readonly about: RegisterAbout; readonly at: Instant },
): TextResult {
  return { shape: 'text', pieces: pieces() };

  async function* pieces(): AsyncGenerator<string> {
    const { icsCalendar } = await import('../../render/interchange/ics.ts');
    const entries = items.map((item) => entryOf(item, view, registerOf(about)));
    yield icsCalendar(view.messages.due.calendar, at, entries);
  }
}

/** Two registers in one calendar do not take each other's entries. */
const registerOf = ({ createdAt }: RegisterAbout): string => createdAt.replace(/\D/g, '');

function entryOf({ kind, appeal, on }: DueItem, view: View, register: string): CalendarEntry {
  const { due, codes } = view.messages;
  const { number, summary, channel, controller, version, id } = appeal;
  const told = [view.redact ? null : summary, view.official(controller)?.name ?? due.nobody];
  return {
    uid: `appeal-${id}-${kind}@${register}.appeals`,
    sequence: version,
    on,
    summary: `${number}: ${due.kinds[kind]}`,
    description: [...told, codes.channel[channel]].filter(Boolean).join('\n'),
  };
}
