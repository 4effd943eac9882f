import { CHANNELS, NETWORKS } from '../../domain/codes.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import type { LocalName } from '../../domain/office/office.ts';
import type { Office } from '../../register/office.ts';
import type { OptionValues } from '../command.ts';
import type { Choice, Context } from '../context.ts';
import { isInUse } from '../lists/entry-choices.ts';
import { nameIn } from './view.ts';

/** Asks a person for what `add` was not told, in the order of the paper card; returns the options with the answers. */
export async function askForMissing(
  options: OptionValues,
  context: Context,
  office: Office,
): Promise<OptionValues> {
  const answers: Record<string, string | readonly string[]> = {};
  const given = (name: string) => options[name] ?? answers[name];
  const { asked } = context.messages.appeals;
  const { codes, language } = context.messages;
  const prompts = await context.prompts();
  const coded = <T extends string>(list: readonly T[], names: Record<T, string>): Choice<T>[] =>
    list.map((value) => ({ value, label: names[value] }));
  const search = async (name: string, question: string, choices: readonly Choice<string>[]) => {
    if (given(name) !== undefined || choices.length === 0) return;
    const chosen = await prompts.search(question, choices);
    if (chosen !== null) answers[name] = name === 'topic' ? [chosen] : chosen;
  };

  if (given('channel') === undefined)
    answers.channel = await prompts.select(asked.channel, coded(CHANNELS, codes.channel));
  if (given('channel') === 'direct') {
    if (given('network') === undefined)
      answers.network = await prompts.select(asked.network, coded(NETWORKS, codes.network));
    if (given('handle') === undefined) answers.handle = await prompts.text(asked.handle);
  }
  if (given('applicant') === undefined && given('anonymous') === undefined)
    answers.applicant = await prompts.text(asked.applicant);
  await search('topic', asked.topic, codedChoices(office.topics, office.today, language));
  await search(
    'territory',
    asked.territory,
    codedChoices(office.territories, office.today, language),
  );
  await search('controller', asked.controller, officialChoices(office));
  return { ...options, ...answers };
}

const codedChoices = (
  entries: readonly { code: string; name: LocalName; activeTo: CalendarDate | null }[],
  today: CalendarDate,
  language: Context['messages']['language'],
): Choice<string>[] =>
  entries
    .filter((entry) => isInUse(entry, today))
    .map(({ code, name }) => ({ value: code, label: `${code} ${nameIn(name, language)}` }));

const officialChoices = ({ officials, today }: Office): Choice<string>[] =>
  [...officials.values()]
    .filter((official) => isInUse(official, today))
    .map(({ name, post }) => ({ value: name, label: name, ...(post !== null && { hint: post }) }));
