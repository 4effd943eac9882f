import type { Appeal } from '../../domain/appeal/appeal.ts';
import { decideEdit } from '../../domain/appeal/edit.ts';
import type { EditInput } from '../../domain/appeal/input.ts';
import { KINDS, LEGAL_STATUSES, NETWORKS } from '../../domain/codes.ts';
import { changeAppeals } from '../../register/change-appeals.ts';
import { findAppeal } from '../../register/find-appeal.ts';
import type { Office } from '../../register/office.ts';
import { rulesOfAppeals } from '../../register/rules-of-appeal.ts';
import { EXPECT_VERSION } from '../appeal/bulk.ts';
import { changedRecord } from '../appeal/changes.ts';
import {
  againstOption,
  applicantOptions,
  ENTRY_OPTIONS,
  territoryOption,
  topicOptions,
} from '../appeal/entry-options.ts';
import { viewOf } from '../appeal/view.ts';
import type { CommandSpec, OptionValues } from '../command.ts';
import type { Context } from '../context.ts';
import { readTextFile } from '../files/read-text.ts';
import {
  codeOption,
  countOption,
  dateOption,
  flagOption,
  listOption,
  textOption,
} from '../line/read-options.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

export const command: CommandSpec = {
  name: 'edit',
  arguments: ['<number>'],
  options: [
    { flags: '--summary <text>', help: 'summary' },
    ...ENTRY_OPTIONS,
    { flags: '--no-anonymous', help: 'notAnonymous' },
    EXPECT_VERSION,
  ],
  examples: ['edit ЛП-140/2023 --topic 02.2 --territory polotsk', 'edit ЛП-140/2023 --phone ""'],
  run,
};

async function run(
  context: Context,
  [number = '']: readonly string[],
  options: OptionValues,
): Promise<undefined> {
  const office = await openOffice(context);
  const appeal = accepted(await findAppeal(number, office));
  const typed = await readEdit(options, appeal, { context, office });
  const asks = Object.keys(typed).length === 0 && context.interactive;
  const input = asks ? await askForEdit(appeal, context) : typed;
  // Whoever edits from questions has seen this version; a script says which one it saw.
  const expectVersion =
    countOption(options, 'expectVersion') ?? (asks ? appeal.version : undefined);
  const { dryRun } = context.globals;
  const rules = (await rulesOfAppeals(office))(appeal);
  const result = await changeAppeals([appeal], (found) => decideEdit(found, input, rules), office, {
    dryRun,
    ...(expectVersion !== undefined && { expectVersion }),
  });
  const [changed] = accepted(result);
  if (dryRun) await context.remark(context.messages.remarks.dryRun);
  if (changed) await context.print(changedRecord(changed, viewOf(context, office)));
}

/** Only what was typed; an empty value clears the field. */
async function readEdit(
  options: OptionValues,
  appeal: Appeal,
  { context, office }: { context: Context; office: Office },
): Promise<EditInput> {
  const file = textOption(options, 'text');
  const text = file ? await readTextFile(file, context) : file;
  const applicant = applicantOptions(options);
  const topics = topicOptions(options, office);
  const questions = listOption(options, 'question');
  const signatories = countOption(options, 'signatories', 0);
  return given({
    summary: textOption(options, 'summary'),
    text: text === '' ? null : text,
    network: codeOption(options, 'network', NETWORKS),
    kind: codeOption(options, 'kind', KINDS),
    legalStatus: codeOption(options, 'legalStatus', LEGAL_STATUSES),
    receivedOn: dateOption(options, 'received', office),
    registeredOn: dateOption(options, 'registered', office),
    signatories: signatories === 0 ? null : signatories,
    anonymous: options.anonymous === undefined ? undefined : flagOption(options, 'anonymous'),
    territory: options.territory === '' ? null : territoryOption(options, office),
    against: options.against === '' ? null : againstOption(options, office),
    topics:
      topics.length > 0
        ? padded(
            topics,
            appeal.questions.map(({ topic }) => topic),
          )
        : undefined,
    questions:
      questions.length > 0
        ? padded(
            questions,
            appeal.questions.map((one) => one.text),
          )
        : undefined,
    applicant: Object.keys(applicant).length > 0 ? applicant : undefined,
  });
}

/** The first values are replaced, the rest stays: an edit never drops a question. */
const padded = (
  typed: readonly string[],
  old: readonly (string | null)[],
): readonly (string | null)[] => [...typed, ...old.slice(typed.length)];

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined),
  ) as Given<T>;
}

/** The fields that clerks correct most, each with its value to change. */
async function askForEdit(appeal: Appeal, context: Context): Promise<EditInput> {
  const { fields } = context.messages.appeals;
  const prompts = await context.prompts();
  const ask = (field: string, initial: string | null) =>
    prompts.text(fields[field] ?? field, { initial: initial ?? '' });
  const summary = await ask('summary', appeal.summary);
  const { name, address, phone, email } = appeal.applicant;
  return {
    summary,
    applicant: {
      name: await ask('applicant', name),
      address: await ask('address', address),
      phone: await ask('phone', phone),
      email: await ask('email', email),
    },
  };
}
