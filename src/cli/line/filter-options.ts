import { workingDays } from '../../domain/calendar/working-days.ts';
import {
  CHANNELS,
  CLOSED_STATUSES,
  CONTROLS,
  KINDS,
  LEGAL_STATUSES,
  NETWORKS,
  OPEN_STATUSES,
  OUTCOMES,
  STATUSES,
  type Status,
} from '../../domain/codes.ts';
import { UsageError } from '../../domain/faults.ts';
import type { CalendarDate, OfficialId } from '../../domain/ids.ts';
import type { Territory, Topic } from '../../domain/office/office.ts';
import { findOfficial, findTerritory, findTopic } from '../../register/find-entry.ts';
import type { AppealFilter } from '../../register/ports/filter.ts';
import type { OptionSpec, OptionValues } from '../command.ts';
import type { Session } from '../context.ts';
import { accepted } from '../refused.ts';
import {
  codesOption,
  dateOption,
  flagOption,
  listOption,
  readPeriod,
  textOption,
} from './read-options.ts';

const STATUS_GROUPS = ['open', 'closed'] as const;
const STATUS_CHOICES = [...STATUS_GROUPS, ...STATUSES] as const;

/** The same for every command that chooses appeals. */
export const FILTER_OPTIONS: readonly OptionSpec[] = [
  { flags: '--channel <codes>', help: 'filterChannel', many: true, choices: CHANNELS },
  { flags: '--network <codes>', help: 'filterNetwork', many: true, choices: NETWORKS },
  {
    flags: '--legal-status <codes>',
    help: 'filterLegalStatus',
    many: true,
    choices: LEGAL_STATUSES,
  },
  { flags: '--status <codes>', help: 'filterStatus', many: true, choices: STATUS_CHOICES },
  { flags: '--control <codes>', help: 'filterControl', many: true, choices: CONTROLS },
  { flags: '--kind <codes>', help: 'filterKind', many: true, choices: KINDS },
  { flags: '--topic <topics>', help: 'filterTopic', many: true },
  { flags: '--territory <territories>', help: 'filterTerritory', many: true },
  { flags: '--controller <officials>', help: 'filterController', many: true },
  { flags: '--executor <officials>', help: 'filterExecutor', many: true },
  { flags: '--outcome <codes>', help: 'filterOutcome', many: true, choices: OUTCOMES },
  { flags: '--period <period>', help: 'filterPeriod' },
  { flags: '--from <date>', help: 'filterFrom' },
  { flags: '--to <date>', help: 'filterTo' },
  { flags: '--overdue', help: 'filterOverdue' },
  { flags: '--repeated', help: 'filterRepeated' },
  { flags: '--collective', help: 'filterCollective' },
];

/** Names become codes and ids of this register; a topic brings its children along. */
export async function readFilter(session: Session, options: OptionValues): Promise<AppealFilter> {
  return {
    ...present({
      channel: codesOption(options, 'channel', CHANNELS),
      network: codesOption(options, 'network', NETWORKS),
      legalStatus: codesOption(options, 'legalStatus', LEGAL_STATUSES),
      status: codesOption(options, 'status', STATUS_CHOICES).flatMap(statusesOf),
      control: codesOption(options, 'control', CONTROLS),
      kind: codesOption(options, 'kind', KINDS),
      outcome: codesOption(options, 'outcome', OUTCOMES),
      topic: await readTopics(session, listOption(options, 'topic')),
      territory: await readTerritories(session, listOption(options, 'territory')),
      controller: await readOfficials(session, listOption(options, 'controller')),
      executor: await readOfficials(session, listOption(options, 'executor')),
    }),
    ...(await readDates(session, options)),
    ...(flagOption(options, 'overdue') ? { overdueOn: session.caller.today } : {}),
    ...(flagOption(options, 'repeated') ? { repeated: true } : {}),
    ...(flagOption(options, 'collective') ? { collective: true } : {}),
  };
}

/** Members that filter. */
function present<T extends Readonly<Record<string, readonly unknown[]>>>(lists: T): Partial<T> {
  const filled = Object.entries(lists).filter(([, list]) => list.length > 0);
  return Object.fromEntries(filled) as Partial<T>;
}

function statusesOf(choice: (typeof STATUS_CHOICES)[number]): readonly Status[] {
  if (choice === 'open') return OPEN_STATUSES;
  return choice === 'closed' ? CLOSED_STATUSES : [choice];
}

async function readTopics({ store }: Session, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const topics = await store.topics();
  const chosen = names.map((name) => accepted(findTopic(topics, name)));
  return [...new Set(chosen.flatMap((topic) => [topic.code, ...childrenOf(topic, topics)]))];
}

const childrenOf = ({ code }: Topic, topics: readonly Topic[]): string[] =>
  topics.map((topic) => topic.code).filter((candidate) => candidate.startsWith(`${code}.`));

async function readTerritories({ store }: Session, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const territories: readonly Territory[] = await store.territories();
  return names.map((name) => accepted(findTerritory(territories, name)).code);
}

async function readOfficials(
  { store, caller }: Session,
  names: readonly string[],
): Promise<OfficialId[]> {
  if (names.length === 0) return [];
  const officials = await store.officials();
  return names.map((name) => accepted(findOfficial(officials, name, caller.today)).id);
}

/** Of registration, inclusive. */
async function readDates(
  { store, policy, caller }: Session,
  options: OptionValues,
): Promise<{ from?: CalendarDate; to?: CalendarDate }> {
  const typed = textOption(options, 'period');
  const bounds = ['from', 'to'].filter((name) => options[name] !== undefined);
  if (typed !== undefined) {
    if (bounds[0])
      throw new UsageError({
        code: 'options-exclude',
        option: '--period',
        other: `--${bounds[0]}`,
      });
    const { from, to } = readPeriod(typed);
    return { from, to };
  }
  if (bounds.length === 0) return {};
  const against = { today: caller.today, days: workingDays(await store.calendar(), policy) };
  const from = dateOption(options, 'from', against);
  const to = dateOption(options, 'to', against);
  if (from !== undefined && to !== undefined && to < from)
    throw new UsageError({ code: 'bad-range', from, to });
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
