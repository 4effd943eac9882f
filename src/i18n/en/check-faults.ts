import type { Fault } from '../../domain/faults.ts';
import type { SentencePer } from '../messages.ts';

export const checkFaults: SentencePer<Fault> = {
  'chain-broken': ({ seq, subject }) =>
    `Event ${seq} (${subject}) was altered or removed: the hash chain is broken.`,
  'head-differs': ({ expected, found }) =>
    `The head hash differs: expected ${expected}, the register has ${found}.`,
  'private-missing': ({ seq, subject }) =>
    `${subject}: the private part of event ${seq} is gone without anonymising.`,
  'private-altered': ({ seq, subject }) =>
    `${subject}: the private part of event ${seq} was altered behind the program's back.`,
  'state-differs': ({ subject, field, expected, found }) =>
    `${subject}: ${field} was altered behind the program's back: ${expected} by the events, ${found} in the table.`,
  'state-missing': ({ subject }) => `${subject}: the row was removed behind the program's back.`,
  'state-unexplained': ({ subject }) => `${subject}: no event explains this row.`,
  'counter-differs': ({ series, year, expected, found }) =>
    `The counter of ${series} for ${year}: ${expected} expected, ${found} found.`,
  'cells-differ': ({ month }) =>
    `The counts kept of the appeals registered in ${month} are not what the events come to: altered behind the program's back.`,
  'number-gap': ({ series, year, ordinal }) =>
    `There is no ${series}-${ordinal}/${year}: the numbering has a gap.`,
  'attachment-missing': ({ subject, file, sha256 }) =>
    `${subject}: the attachment "${file}" is gone (${sha256}).`,
  'attachment-altered': ({ subject, file, sha256 }) =>
    `${subject}: the attachment "${file}" was altered behind the program's back (${sha256}).`,
  'media-missing': ({ thread, message, file, sha256 }) =>
    `Thread ${thread}, message ${message}: the file "${file}" is gone (${sha256}).`,
  'media-altered': ({ thread, message, file, sha256 }) =>
    `Thread ${thread}, message ${message}: the file "${file}" was altered behind the program's back (${sha256}).`,
  'thread-altered': ({ thread }) => `Thread ${thread} was altered behind the program's back.`,
  'message-altered': ({ thread, message }) =>
    `Thread ${thread}, message ${message}: altered behind the program's back.`,
  'batch-differs': ({ batch, expected, found }) =>
    `Messages that event ${batch} took in were replaced, added or removed: ${found} rows, there were ${expected}.`,
  database: ({ detail }) => `The database file is damaged: ${detail}.`,
};
