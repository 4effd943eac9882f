import type { WorkingDays } from '../domain/calendar/working-days.ts';
import type { CalendarDate } from '../domain/ids.ts';
import { aimFor } from '../domain/inbox/waiting.ts';
import type { Policy } from '../domain/policy/policy.ts';
import type { MessageTally } from '../register/ports/inbox.ts';
import type { TallyRow } from '../register/ports/tally.ts';
import { Counts, type Figures, MISSING, noFigures } from './figures.ts';

/** Against what it is judged whether somebody waited too long. */
export interface ReplyRules {
  readonly policy: Pick<Policy, 'terms'>;
  readonly days: WorkingDays;
  readonly asOf: CalendarDate;
}

/** Messages are informal, whatever the appeal that came of them; each network is a row. */
export function countedMessages(
  { networks, turns }: MessageTally,
  appeals: readonly TallyRow[],
  rules: ReplyRules,
): Counts {
  const counts = new Counts();
  const add = (network: string, status: string | null | undefined, figures: Figures): void => {
    counts.addToRow(network, status, figures);
    counts.addToTotals(status, figures);
  };
  for (const { network, people: senders, ...units } of networks)
    add(network, 'informal', { ...noFigures(), ...units, senders });
  for (const turn of turns) add(turn.network, 'informal', repliesOf(turn, rules));
  for (const { keys, values } of appeals) {
    const [network, status] = keys;
    add(network ?? MISSING, status, { ...noFigures(), appeals: values[0] ?? 0 });
  }
  return counts;
}

/** Whoever still waits counts once the aim has passed: a page that never answers has no share of 100 %. */
function repliesOf(
  { on, repliedOn, count }: MessageTally['turns'][number],
  { policy, days, asOf }: ReplyRules,
): Figures {
  const figures = noFigures();
  const reply = repliedOn !== null && repliedOn <= asOf ? repliedOn : null;
  if (reply !== null) figures.replies.waits.set(days.workingDaysBetween(on, reply), count);
  const aim = aimFor(on, { policy, days });
  if (aim === null) return figures;
  if (reply !== null || aim < asOf) figures.replies.judged = count;
  if (reply !== null && reply <= aim) figures.replies.inAim = count;
  return figures;
}
