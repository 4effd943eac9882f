import { CHANNELS, KINDS, LEGAL_STATUSES, NETWORKS } from '../../domain/codes.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import type { Applicant } from '../../domain/party/applicant.ts';
import { findOfficial, findTerritory, findTopic } from '../../register/find-entry.ts';
import type { Office } from '../../register/office.ts';
import type { OptionSpec, OptionValues } from '../command.ts';
import { listOption, textOption } from '../line/read-options.ts';
import { accepted } from '../refused.ts';

/** What `add` and `edit` have in common. */
export const ENTRY_OPTIONS: readonly OptionSpec[] = [
  { flags: '--network <code>', help: 'network', choices: NETWORKS },
  { flags: '--handle <name>', help: 'handle' },
  { flags: '--kind <code>', help: 'kind', choices: KINDS },
  { flags: '--received <date>', help: 'received' },
  { flags: '--registered <date>', help: 'registered' },
  { flags: '--applicant <name>', help: 'applicant' },
  { flags: '--organisation <name>', help: 'organisation' },
  { flags: '--signatories <count>', help: 'signatories' },
  { flags: '--anonymous', help: 'anonymous' },
  { flags: '--address <text>', help: 'address' },
  { flags: '--phone <text>', help: 'phone' },
  { flags: '--email <text>', help: 'email' },
  { flags: '--topic <topics>', help: 'topic', many: true },
  { flags: '--territory <territory>', help: 'territory' },
  { flags: '--against <name>', help: 'against' },
  { flags: '--question <text>', help: 'question', repeatable: true },
  { flags: '--text <file>', help: 'text' },
  { flags: '--legal-status <code>', help: 'legalStatus', choices: LEGAL_STATUSES },
];

export const CHANNEL_OPTION: OptionSpec = {
  flags: '--channel <code>',
  help: 'channel',
  choices: CHANNELS,
};

/** The option and the field have the same name; an empty value clears the field. */
const APPLICANT_FIELDS = [
  'organisation',
  'address',
  'phone',
  'email',
  'handle',
] as const satisfies readonly (keyof Applicant)[];

/** Only what was typed. */
export function applicantOptions(options: OptionValues): Partial<Applicant> {
  const name = textOption(options, 'applicant');
  const typed = APPLICANT_FIELDS.map((field) => [field, textOption(options, field)] as const);
  return {
    ...(name !== undefined && { name: name || null }),
    ...Object.fromEntries(
      typed
        .filter(([, value]) => value !== undefined)
        .map(([field, value]) => [field, value || null]),
    ),
  };
}

/** Codes of the topics, named by code or by a part of the name; one a question. */
export const topicOptions = (options: OptionValues, { topics }: Office): string[] =>
  listOption(options, 'topic').map((name) => accepted(findTopic(topics, name)).code);

export function territoryOption(options: OptionValues, office: Office): string | undefined {
  const name = textOption(options, 'territory');
  return name === undefined ? undefined : accepted(findTerritory(office.territories, name)).code;
}

/** An official of the office by a part of the name; anybody else as written. */
export function againstOption(options: OptionValues, office: Office): string | undefined {
  const typed = textOption(options, 'against');
  if (typed === undefined) return undefined;
  const found = findOfficial(office.officials.values(), typed, office.today);
  return found.ok ? found.value.name : typed;
}

export const officialsNamed = (names: readonly string[], on: CalendarDate, office: Office) =>
  names.map((name) => accepted(findOfficial(office.officials.values(), name, on)).id);

export function officialOption(
  options: OptionValues,
  name: string,
  { on, office }: { on: CalendarDate; office: Office },
) {
  const typed = textOption(options, name);
  return typed === undefined ? undefined : officialsNamed([typed], on, office)[0];
}
