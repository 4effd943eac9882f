import type { Appeal } from '../../domain/appeal/appeal.ts';
import { termOf } from '../../domain/calendar/term-of.ts';
import type { Recorded } from '../../domain/event.ts';
import { findAppeal } from '../../register/find-appeal.ts';
import { rulesOfAppeals } from '../../register/rules-of-appeal.ts';
import type { CommandSpec } from '../command.ts';
import type { Context } from '../context.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';
import type { Clock } from './clock.ts';
import { dueRecord, type KeptDue } from './due-record.ts';

export const explain: CommandSpec = {
  name: 'due explain',
  arguments: ['<number>'],
  examples: ['due explain П-12/2023', 'due explain p-12 --json'],
  async run(context, [number = '']) {
    const office = await openOffice(context);
    const appeal = accepted(await findAppeal(number, office));
    const { channel, kind, receivedOn, registeredOn } = appeal;
    const clock = (await rulesOfAppeals(office))(appeal);
    const events = await office.store.history('appeal', appeal.id);
    const kept = keptDue(appeal, { clock, events }, context);
    const days = { registeredOn, receivedOn, channel, kind };
    await context.print(dueRecord(days, clock, { messages: context.messages, kept }));
    return undefined;
  },
};

function keptDue(
  appeal: Appeal,
  { clock, events }: { clock: Clock; events: readonly Recorded<'appeal'>[] },
  { messages }: Context,
): KeptDue {
  const { number, dueOn, originalDueOn, dueProvisional, extension } = appeal;
  const { terms, locale } = messages;
  const now = termOf('answer', appeal, clock)?.dueOn ?? null;
  return {
    number,
    dueOn,
    provisional: dueProvisional,
    later: [
      ...(extension || now === originalDueOn ? [] : [terms.differs(originalDueOn, now, locale)]),
      ...extensionsOf(events).map(({ facts, private: hidden }) => {
        const { extendedOn: on, dueOn: to, dueBasis } = facts;
        const reason = hidden?.reason ?? null;
        return terms.extended({ on, to, reason, isByLaw: dueBasis === 'law' }, locale);
      }),
    ],
    json: { number, originalDueOn, countedNow: now, extension },
  };
}

/** Each that stands, in the order in which they were decided. */
const extensionsOf = (events: readonly Recorded<'appeal'>[]) =>
  events.flatMap((event) => (event.type === 'extended' && !event.undone ? [event] : []));
