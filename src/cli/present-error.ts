import { InputError, StoreError, UsageError } from '../domain/faults.ts';
import { safeForTerminal } from '../domain/text/safe-text.ts';
import type { Messages, SentencePer } from '../i18n/messages.ts';
import { terminalJson } from '../render/json-text.ts';
import { EXIT, exitCodeOfRefusal, exitCodeOfStore } from './exit-codes.ts';
import { Interrupted } from './interrupted.ts';
import { Refused } from './refused.ts';

/** What a person or a script is told, and the exit code. */
export interface PresentedError {
  readonly exitCode: number;
  /** Whole lines for stderr; empty where nothing is to be said. */
  readonly text: string;
}

/** Of a sentence that quotes what was typed: a megabyte would bury the rest. */
const LONGEST = 2_000;

interface Described {
  readonly exitCode: number;
  readonly message: string;
  readonly facts: { readonly code: string };
}

/** The only place that turns a failure into words and an exit code. */
export function presentError(
  error: unknown,
  messages: Messages,
  how: { json: boolean; debug: boolean },
): PresentedError {
  if (isClosedPipe(error)) return { exitCode: EXIT.done, text: '' };
  const { exitCode, message, facts } = describe(error, messages);
  const { code, ...rest } = facts;
  const said = message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message;
  if (how.json)
    return { exitCode, text: `${terminalJson({ error: { code, message: said, ...rest } })}\n` };
  const stack = how.debug && error instanceof Error ? `\n${error.stack}` : '';
  return { exitCode, text: `${safeForTerminal(said + stack, { multiline: true })}\n` };
}

/** The reader of a pipe (`head`) had enough: nobody is left to be told. */
export const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE';

function describe(error: unknown, messages: Messages): Described {
  const { usageFaults, inputFaults, storeFaults, refusals, locale, remarks } = messages;
  const described = <F extends { code: string }>(
    facts: F,
    sentences: SentencePer<F>,
    exitCode: number,
  ): Described => ({ exitCode, facts, message: sentenceOf(facts, sentences, locale) });
  if (error instanceof UsageError) return described(error.fault, usageFaults, EXIT.usage);
  if (error instanceof InputError) return described(error.fault, inputFaults, EXIT.input);
  if (error instanceof StoreError)
    return described(error.fault, storeFaults, exitCodeOfStore(error.fault));
  if (error instanceof Refused)
    return described(error.refusal, refusals, exitCodeOfRefusal(error.refusal));
  if (error instanceof Interrupted)
    return {
      exitCode: EXIT.interrupted,
      message: remarks.interrupted,
      facts: { code: 'interrupted' },
    };
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { exitCode: EXIT.bug, message: remarks.bug(detail), facts: { code: 'bug' } };
}

/** The sentence of a code; sound because `SentencePer` has one for every member of the union. */
export function sentenceOf<F extends { code: string }>(
  facts: F,
  sentences: SentencePer<F>,
  locale: Messages['locale'],
): string {
  const byCode = sentences as unknown as Readonly<
    Record<string, ((facts: F, locale: Messages['locale']) => string) | undefined>
  >;
  const sentence = byCode[facts.code];
  if (!sentence) throw new Error(`no sentence for ${facts.code}`);
  return sentence(facts, locale);
}
