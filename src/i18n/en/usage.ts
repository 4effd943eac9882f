import type { UsageFault } from '../../domain/faults.ts';
import type { SentencePer } from '../messages.ts';

const meant = (suggestion: string | null): string =>
  suggestion === null ? '' : ` Did you mean ${suggestion}?`;
const list = (items: readonly string[]): string => items.join(', ');

export const usageFaults: SentencePer<UsageFault> = {
  'unknown-command': ({ noun, command, suggestion, allowed }) =>
    noun === null
      ? `There is no command “${command}”.${meant(suggestion)} All commands: appeals --help.`
      : `“${noun}” has no verb “${command}”.${meant(suggestion)} It has: ${list(allowed)}.`,
  'unknown-option': ({ option, suggestion }) =>
    `There is no option ${option}.${meant(suggestion)} --help after the command lists them all.`,
  'missing-argument': ({ argument }) =>
    `The argument <${argument}> is missing. --help shows how the command is written.`,
  'missing-value': ({ option }) => `${option} must be followed by a value.`,
  'excess-arguments': ({ expected, found }, { count }) =>
    expected === 0
      ? `Too many arguments: this command takes none, ${count(found)} given. Put a text with spaces in quotes.`
      : `Too many arguments: at most ${count(expected)} expected, ${count(found)} given. Put a text with spaces in quotes.`,
  'missing-option': ({ option }) => `The required option ${option} is missing. Add it.`,
  'missing-one-of': ({ options }) => `Give at least one of these options: ${options.join(', ')}.`,
  'bad-choice': ({ option, value, allowed, suggestion }) =>
    `“${value}” does not fit ${option}.${meant(suggestion)} Allowed: ${list(allowed)}.`,
  'bad-date': ({ option, value }) =>
    `“${value}” for ${option} is not a date. Write 2023-04-26, 26.04.2023, today, yesterday, +15d or +5wd.`,
  'bad-period': ({ value }) =>
    `“${value}” is not a period. Write 2023, 2023-Q1, 2023-03 or 2023-01-15..2023-02-20.`,
  'bad-range': ({ from, to }, { date }) =>
    `The period ends (${date(to)}) before it starts (${date(from)}). Swap the dates.`,
  'bad-hash': ({ option, value }) =>
    `“${value}” for ${option} is not a hash: it has 64 digits and letters a–f. appeals check prints it.`,
  'bad-count': ({ option, value, least }) =>
    `“${value}” for ${option} is not a whole number from ${least} up.`,
  'too-many-values': ({ option, most, found }, { count }) =>
    `${option} takes ${count(most)} at most, ${count(found)} given.`,
  'bad-year': ({ value, from, to }) =>
    `“${value}” is not a year. Write four digits, ${from} to ${to}: 2026.`,
  'bad-term': ({ option, value }) =>
    `“${value}” for ${option} is no term. Write 3wd (working days) or 10d (calendar days).`,
  'setting-missing': ({ key }) =>
    `The setting ${key} is missing. Set it: appeals config set ${key} …`,
  'bad-now': ({ value }) =>
    `“${value}” for --now is neither a date nor a time. Write 2023-03-31 or 2023-03-31T09:00.`,
  'unknown-help-topic': ({ topic, allowed }) =>
    `There is no help on “${topic}”. There are the commands and the topic: ${list(allowed)}.`,
  'options-exclude': ({ option, other }) =>
    `${option} and ${other} cannot be given together. Keep one of them.`,
  'option-needs': ({ option, other }) => `${option} makes sense only together with ${other}.`,
  'no-terminal': ({ option }) =>
    `There is nobody to ask: the input is not a terminal. Give ${option}.`,
  'unknown-setting': ({ key, allowed }) =>
    `There is no setting “${key}”. There are: ${list(allowed)}.`,
  'format-needs-output': ({ format }) =>
    `${format} is not for a screen. Name a file: --output FILE.`,
  'bad-wait': ({ option, value }) =>
    `“${value}” for ${option} is no waiting time. Write 1wd (a working day) or 4h (hours).`,
  'bad-message-range': ({ option, value }) =>
    `“${value}” for ${option} are no numbers of messages. Write 3-7 or 5.`,
  'bad-zone': ({ option, value }) => `“${value}” for ${option} is no time zone. Write +03:00.`,
  'account-unknown': ({ option, candidates }) =>
    `The export does not say whose account it is. Say it: ${option}${candidates.length > 0 ? ` (perhaps ${list(candidates)})` : ''}.`,
  'terminal-only': ({ command }) =>
    `${command} needs a terminal. Without one: inbox list --json, inbox accept, inbox dismiss.`,
};
