import type { Appeal } from '../../domain/appeal/appeal.ts';
import { decideLink } from '../../domain/appeal/life/link.ts';
import { LINK_RELATIONS, type LinkRelation } from '../../domain/codes.ts';
import { UsageError } from '../../domain/faults.ts';
import { findAppeal } from '../../register/find-appeal.ts';
import { changeNamed, EXPECT_VERSION } from '../appeal/bulk.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import { textOption } from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

export const command: CommandSpec = {
  name: 'link',
  arguments: ['<number...>'],
  options: [
    { flags: '--repeat-of <number>', help: 'repeatOf' },
    { flags: '--duplicate-of <number>', help: 'duplicateOf' },
    { flags: '--written-from <number>', help: 'writtenFrom' },
    EXPECT_VERSION,
  ],
  examples: ['link П-31/2023 --repeat-of П-12/2022', 'link П-32/2023 --written-from ЛП-7/2023'],
  async run(context, numbers, options) {
    const { relation, number } = readRelation(options);
    const office = await openOffice(context);
    const to = accepted(await findAppeal(number, office));
    const decide = (appeal: Appeal) => decideLink(appeal, { relation, to }, office);
    await changeNamed(numbers, options, { context, office, decide });
    return undefined;
  },
};

const OPTION_OF = {
  'repeat-of': 'repeatOf',
  'duplicate-of': 'duplicateOf',
  'written-from': 'writtenFrom',
} as const satisfies Record<LinkRelation, string>;

/** Exactly one. */
function readRelation(options: OptionValues): { relation: LinkRelation; number: string } {
  const typed = LINK_RELATIONS.flatMap((relation) => {
    const number = textOption(options, OPTION_OF[relation]);
    return number === undefined ? [] : [{ relation, number }];
  });
  const [first, second] = typed;
  if (!first)
    throw new UsageError({
      code: 'missing-one-of',
      options: LINK_RELATIONS.map((each) => `--${each}`),
    });
  if (!second) return first;
  const [option, other] = [`--${first.relation}`, `--${second.relation}`];
  throw new UsageError({ code: 'options-exclude', option, other });
}
