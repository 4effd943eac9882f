import { createHash } from 'node:crypto';
import { RUNGS, rungOf } from '../../domain/due/due-items.ts';
import type { Official } from '../../domain/office/office.ts';
import type { Reminder } from '../../register/remind.ts';
import type { View } from '../appeal/view.ts';

export interface Letter {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** The same for the same reminder: a server that gets it twice can tell. */
  readonly messageId: string;
}

/** Numbers, dates and topics: neither who appeals nor what he wrote leaves the register. */
export function letterOf(
  { items }: Reminder,
  official: Official & { readonly email: string },
  view: View,
): Letter {
  const { due, locale } = view.messages;
  const groups = RUNGS.flatMap((rung) => {
    const lines = items
      .filter(({ on }) => rungOf(on, view.today) === rung)
      .map(({ appeal, kind, on }) => {
        const topic = view.topic(appeal.questions[0]?.topic ?? null);
        return `- ${[appeal.number, due.kinds[kind], locale.date(on), topic].filter(Boolean).join(', ')}`;
      });
    return lines.length === 0 ? [] : [`${due.rungs[rung]}:\n${lines.join('\n')}`];
  });
  const matters = items.map(({ appeal, kind }) => `${appeal.id} ${kind}`).join();
  const digest = createHash('sha256').update(`${official.id} ${view.today} ${matters}`);
  return {
    to: { name: official.name, address: official.email },
    subject: due.letter.subject(locale.date(view.today), locale.count(items.length)),
    text: `${due.letter.greeting(official.name)}\n\n${groups.join('\n\n')}\n\n${due.letter.end}\n`,
    messageId: `<${digest.digest('hex').slice(0, 32)}@appeals.invalid>`,
  };
}
