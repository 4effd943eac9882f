import type { Refusal } from '../../domain/refusal.ts';
import { knownDays } from '../known-days.ts';
import type { SentencePer } from '../messages.ts';
import { appealNames } from './appeals.ts';
import { codes } from './codes.ts';
import { holiday } from './holidays.ts';
import { inbox } from './inbox.ts';
import { moveRefusals } from './moves.ts';

const { fields, dateFields, listAccusative } = appealNames;
const listed = (items: readonly string[]): string => items.join(', ');

export const refusals: SentencePer<Refusal> = {
  ...moveRefusals,
  'summary-empty': () => 'There is no text. Say in a line what the matter is.',
  'text-too-long': ({ field, length, limit }, { count }) =>
    `“${fields[field] ?? field}” is too long: ${count(length)} characters, at most ${count(limit)}. Shorten it, or attach the whole as a file.`,
  'date-in-future': ({ field, date: on, today }, { date }) =>
    `${dateFields[field]}: ${date(on)} has not come yet, today is ${date(today)}. Correct the date.`,
  'dates-out-of-order': ({ earlier, earlierOn, later, laterOn }, { date }) =>
    `${dateFields[later]} (${date(laterOn)}) cannot be before ${dateFields[earlier].toLowerCase()} (${date(earlierOn)}). Correct one of them.`,
  'network-without-direct': ({ channel }) =>
    `A network belongs to a direct message, and this is “${codes.channel[channel]}”. Leave --network out, or give --channel direct.`,
  'anonymous-informal': ({ channel }) =>
    `Only an appeal under the law can be anonymous (art. 23), and “${codes.channel[channel]}” is outside it. Leave --anonymous out.`,
  'anonymous-with-applicant': () =>
    'An appeal with a name and an address is not anonymous (art. 23). Leave out --anonymous, or what is false.',
  'signatories-too-few': ({ signatories, minimum }, { count }) =>
    `A collective appeal has at least ${count(minimum)} signatories (art. 1), not ${count(signatories)}. Leave --signatories out for one applicant.`,
  annulled: ({ number }) =>
    `${number} is annulled: its registration was undone. “appeals undo --redo” brings it back.`,
  'question-unknown': ({ number, question, questions }, { amount, count }) =>
    `${number} has ${amount(questions, 'question')}; there is no question ${count(question)}.`,
  'question-answered': ({ number, question, answeredOn }, { date }) =>
    `Question ${question} of ${number} was answered on ${date(answeredOn)} already.`,
  'nothing-to-change': ({ number }) => `${number} is so already: there is nothing to change.`,
  'year-fixed': ({ number, registeredOn, year }, { date }) =>
    `${number} belongs to ${year}; its registration date cannot become ${date(registeredOn)}. Undo it and register it anew.`,
  'official-inactive': ({ name, on, activeFrom, activeTo }, { date }) =>
    `${name} was not in office on ${date(on)}${knownDays(
      [
        ['from', activeFrom],
        ['to', activeTo],
      ],
      date,
    )}. Choose somebody else, or correct the dates: appeals official edit.`,
  'entry-retired': ({ list, entry, on }, { date }) =>
    `${codes.list[list]} ${entry} is not in use on ${date(on)}. Choose another one: appeals ${list} list.`,
  'name-empty': () => 'The name is empty. Write it in quotes.',
  'code-unfit': ({ entry }) =>
    `“${entry}” cannot be a code: letters, digits, dots and hyphens, 40 characters at most.`,
  'entry-exists': ({ list, entry }) =>
    `${codes.list[list]} ${entry} is in the list already. See: appeals ${list} list.`,
  'entry-not-retired': ({ list, entry }) => `${codes.list[list]} ${entry} is in use already.`,
  'topic-parent-unknown': ({ topic, parent }) =>
    `There is no topic ${parent} above ${topic}. Add it first: appeals topic add ${parent} NAME.`,
  'topic-too-deep': ({ topic, parent }) =>
    `${topic}: topics have two levels. Add it under ${parent}: appeals topic add ${parent}.… NAME.`,
  'same-official': ({ name }) =>
    `${name} cannot take matters over from themselves. Name another official.`,
  'nothing-to-undo': ({ actor }) => `${actor} has no step that could be undone.`,
  'nothing-to-redo': ({ actor }) => `${actor} has no undone step that could be brought back.`,
  'undo-blocked': ({ subject, actor, event }) =>
    `Not undone: ${actor} has changed ${subject} since (“${appealNames.events[event] ?? event}”). Undo that step first.`,
  'not-a-repeat': ({ number, because }) =>
    `Not a repeat of ${number} (art. 1): ${
      {
        oral: 'an oral appeal is never repeated',
        informal: 'only appeals under the law can be repeated',
        unanswered: 'the first one has no answer yet, so this is a duplicate',
        'before-answer': 'it came in before the first one was answered',
        'too-old': 'more than three years have passed since the first one came in',
        earlier: 'it came in before the first one',
        'other-applicant': 'the two have different applicants',
        'other-question': 'the two are about different questions',
      }[because]
    }. Leave --repeat-of out.`,
  'key-taken': ({ key, number }) => `Not brought back: the key ${key} belongs to ${number} by now.`,
  'number-taken': ({ number }) =>
    `Number ${number} is in the register already. Correct it in the journal, or take the column "number" out of the profile: the register then gives its own.`,
  'same-person': ({ one, other }) => `${one} and ${other} are one person already.`,
  'already-attached': ({ number, name }) => `${name} is attached to ${number} already.`,
  'attachment-too-large': ({ name, limit }, { count }) =>
    `${name} is larger than ${count(limit / 1024 ** 2)} MB. Make it smaller, or raise the limit: appeals config set attachmentLimit MEGABYTES.`,
  'attachment-empty': ({ name }) => `${name} is empty. See that it was written to its end.`,
  'number-unfit': ({ text }) =>
    `"${text}" is not a registration number. It should look like ЛП-12/2023, 12/2023 or 12.`,
  'number-of-other-year': ({ text, registeredOn }, { date }) =>
    `Number ${text} is of another year than the registration on ${date(registeredOn)}. Correct the number or the date.`,
  'stale-version': ({ number, expected, found, fields }) =>
    expected > found
      ? `${number} has no version ${expected} yet: it is version ${found}. Look again: appeals show ${number}.`
      : `${number} has changed since you looked: version ${found}, not ${expected}.${changed(fields)} Look again: appeals show ${number}.`,
  'demo-over-real': ({ path }) =>
    `${path} is a real register and is not replaced by a demonstration. Give another file: --db FILE.`,
  'not-working-day': ({ date: on }, { date }) =>
    `${date(on)} is not a working day as it is, so it cannot be moved. The calendar: appeals calendar show ${on.slice(0, 4)}.`,
  'not-saturday': ({ date: on }, { date }) =>
    `${date(on)} is not a Saturday: a working day is moved to a Saturday only.`,
  'saturday-is-holiday': ({ date: on, name }, { date }) =>
    `${date(on)} is a holiday (${holiday(name)}) and cannot be worked. Choose another Saturday.`,
  'saturday-taken': ({ date: on, off }, { date }) =>
    `Saturday ${date(on)} is already worked for ${date(off)}. Choose another one, or take that back: appeals calendar unmove ${off}.`,
  'transfer-too-far': ({ off, worked }, { date }) =>
    `${date(off)} and ${date(worked)} are too far apart: days are moved between neighbouring years at most.`,
  'not-moved': ({ date: on }, { date }) =>
    `${date(on)} is not moved, so there is nothing to take back. The calendar: appeals calendar show ${on.slice(0, 4)}.`,
  'calendar-unchanged': ({ years }) =>
    `Nothing to change: the register has this calendar already (${years.join(', ')}).`,
  'policy-unchanged': ({ policy }) =>
    `Nothing to change: the policy “${policy}” is in force already.`,
  'message-unknown': ({ thread, from, to, messages }, { amount }) =>
    `Thread ${thread} has ${amount(messages, 'message')}; there are no numbers ${from}–${to} in it. See: appeals inbox show ${thread}.`,
  'nothing-to-accept': ({ thread }) =>
    `Thread ${thread} has no messages that nobody has decided on. Name others: --messages.`,
  'thread-decided': ({ thread, status }) =>
    `Thread ${thread} has been decided on: ${inbox.states[status]}. Bring it back: appeals inbox reopen ${thread}.`,
  'thread-undecided': ({ thread }) => `Thread ${thread} waits for a decision as it is.`,
  'account-unlike': ({ account, known }) =>
    `These threads are in the register already, under the account “${known}”. If “${account}” is the same account under a new name, say --account "${known}".`,
  'thread-unknown': ({ thread, candidates }) =>
    candidates.length > 0
      ? `“${thread}” fits several threads: ${listed(candidates)}. Give the number.`
      : `There is no thread “${thread}”. See the list: appeals inbox list.`,
  'appeal-unknown': ({ number }) => `There is no appeal ${number || '“”'}. See: appeals list.`,
  'appeal-ambiguous': ({ number, candidates }) =>
    `${number} may mean several appeals: ${listed(candidates)}. Give the series and the year.`,
  'person-unknown': ({ text }) => `There is no applicant "${text}". See all: appeals person list.`,
  'person-ambiguous': ({ text, candidates }) =>
    `"${text}" may be several people: ${listed(candidates)}. Give the number of an appeal; see them: appeals person list.`,
  'period-unfinished': ({ period, to }, { date }) =>
    `The period ${period} ends on ${date(to)}: only the report of a finished period can be frozen.`,
  'already-frozen': ({ period, actor, on }, { date }) =>
    `The report of ${period} is frozen already (${actor}, ${date(on)}). To look at it: appeals report frozen ${period}. To hand in a corrected one beside it: --freeze --again.`,
  'report-unbalanced': ({ period }) =>
    `The report of ${period} does not balance and is not frozen. See: appeals report ${period} --check.`,
  'frozen-unknown': ({ period }) =>
    `There is no frozen report of ${period}. Those that there are: appeals report frozen.`,
  'entry-unknown': ({ list, entry, candidates }) =>
    `No ${listAccusative[list]} “${entry}”${candidates.length > 0 ? ` (there are: ${listed(candidates)})` : ''}. See: appeals ${list} list.`,
  'entry-ambiguous': ({ list, entry, candidates }) =>
    `“${entry}” may mean more than one ${listAccusative[list]}: ${listed(candidates)}. Be more exact.`,
};

/** Nothing where the fields are as they were. */
const changed = (fields: readonly string[]): string =>
  fields.length === 0
    ? ''
    : ` Changed: ${listed(fields.map((field) => appealNames.fieldName(field)))}.`;
