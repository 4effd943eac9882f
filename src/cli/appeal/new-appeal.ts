import { ANSWER_OUTCOMES } from '../../domain/appeal/answer.ts';
import type { AnswerInput, AssignmentInput, NewAppeal } from '../../domain/appeal/input.ts';
import { CHANNELS, KINDS, LEGAL_STATUSES, NETWORKS } from '../../domain/codes.ts';
import { UsageError } from '../../domain/faults.ts';
import type { AppealId, CalendarDate } from '../../domain/ids.ts';
import { NO_APPLICANT } from '../../domain/party/applicant.ts';
import { cleanInput } from '../../domain/text/safe-text.ts';
import type { Office } from '../../register/office.ts';
import type { OptionValues } from '../command.ts';
import {
  codeOption,
  countOption,
  dateOption,
  flagOption,
  listOption,
  textOption,
} from '../line/read-options.ts';
import { readAssignment } from './assignment-options.ts';
import { againstOption, applicantOptions, territoryOption, topicOptions } from './entry-options.ts';

/** What `add` was given besides its options. */
export interface EntryTexts {
  readonly summary: string;
  readonly text: string | null;
  readonly repeatOf: AppealId | null;
}

/** The options of `add` as the domain's words; what is missing has the office's usual value. */
export function newAppeal(options: OptionValues, texts: EntryTexts, office: Office): NewAppeal {
  const registeredOn = dateOption(options, 'registered', office) ?? office.today;
  const channel = codeOption(options, 'channel', CHANNELS);
  if (channel === undefined) throw new UsageError({ code: 'missing-option', option: '--channel' });
  return {
    channel,
    network: codeOption(options, 'network', NETWORKS) ?? null,
    legalStatus: codeOption(options, 'legalStatus', LEGAL_STATUSES) ?? null,
    kind: codeOption(options, 'kind', KINDS) ?? 'application',
    receivedOn: dateOption(options, 'received', office) ?? registeredOn,
    registeredOn,
    applicant: { ...NO_APPLICANT, ...applicantOptions(options) },
    signatories: countOption(options, 'signatories', 0) ?? null,
    anonymous: flagOption(options, 'anonymous'),
    ...texts,
    questions: questionsOf(listOption(options, 'question'), topicOptions(options, office)),
    territory: territoryOption(options, office) ?? null,
    against: againstOption(options, office) ?? null,
    key: cleanInput(textOption(options, 'key') ?? '') || null,
    assignment: assignmentOf(options, registeredOn, office),
    answer: answerOf(options, office),
    release: null,
  };
}

/** In `add` the word `question` is a text, not an ordinal. */
function assignmentOf(
  options: OptionValues,
  registeredOn: CalendarDate,
  office: Office,
): AssignmentInput | null {
  const { question: _, ...rest } = options;
  return readAssignment(rest, registeredOn, office);
}

function answerOf(options: OptionValues, office: Office): AnswerInput | null {
  const outcome = codeOption(options, 'outcome', ANSWER_OUTCOMES);
  const answeredOn = dateOption(options, 'answered', office);
  if (outcome === undefined) {
    if (answeredOn === undefined) return null;
    throw new UsageError({ code: 'option-needs', option: '--answered', other: '--outcome' });
  }
  return { outcome, answeredOn: answeredOn ?? office.today, interim: false, replyNumber: null };
}

/** The first topic belongs to the first question, and so on; there is always one question. */
function questionsOf(texts: readonly string[], topics: readonly string[]): NewAppeal['questions'] {
  const length = Math.max(1, texts.length, topics.length);
  return Array.from({ length }, (_, index) => ({
    topic: topics[index] ?? null,
    text: texts[index] ?? null,
  }));
}
