import type { Office } from '../../register/office.ts';
import { noteSent, type Reminder, remindersDue } from '../../register/remind.ts';
import { type View, viewOf } from '../appeal/view.ts';
import type { CommandSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { withinTerm } from '../due/list.ts';
import { EXIT } from '../exit-codes.ts';
import { flagOption, textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { letterOf } from '../remind/letter.ts';
import { openPostOffice } from '../remind/post-office.ts';
import { remindResult } from '../remind/remind-result.ts';
import { readConfig } from '../settings/config-file.ts';
import { configPath } from '../settings/config-hints.ts';

const USUAL_TERM = '3wd';

export const command: CommandSpec = {
  name: 'remind',
  options: [
    { flags: '--within <term>', help: 'within' },
    { flags: '--send', help: 'send' },
  ],
  examples: ['remind', 'remind --within 5wd --format md', 'remind --send --quiet'],
  async run(context, _args, options) {
    const office = await openOffice(context);
    const until = withinTerm(textOption(options, 'within') ?? USUAL_TERM, office);
    const reminders = await remindersDue(office, until);
    // Cron mails whatever is printed: nothing to say is nothing at all.
    if (reminders.length === 0) return EXIT.done;
    const view = viewOf(context, office);
    if (!flagOption(options, 'send') || context.globals.dryRun) {
      await context.print(remindResult(reminders, view));
      return EXIT.done;
    }
    return send(reminders, { context, office, view });
  },
};

interface Sending {
  readonly context: Context;
  readonly office: Office;
  readonly view: View;
}

/** A letter a controller; one that the server refuses keeps none of the others back. */
async function send(
  reminders: readonly Reminder[],
  { context, office, view }: Sending,
): Promise<number> {
  const { due, locale } = context.messages;
  const settings = await readConfig(configPath(context.process));
  const post = await openPostOffice(settings, context.process);
  let sent = 0;
  let failed = 0;
  try {
    for (const reminder of reminders) {
      const { official, items } = reminder;
      if (official === null || official.email === null) {
        const count = locale.amount(items.length, 'record');
        await context.remark(due.noAddress(official?.name ?? due.nobody, count));
        continue;
      }
      const { email } = official;
      const refusal = await post.send(letterOf(reminder, { ...official, email }, view));
      if (refusal === null) {
        await noteSent(office, official, items);
        sent += 1;
      } else {
        await context.process.stderr.write(`${due.refused(email, refusal)}\n`);
        failed += 1;
      }
    }
  } finally {
    post.close();
  }
  if (sent > 0) await context.remark(due.sent(locale.count(sent)));
  return failed > 0 ? EXIT.temporary : EXIT.done;
}
