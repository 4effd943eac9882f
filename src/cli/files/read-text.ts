import { readFile } from 'node:fs/promises';
import { addAbortSignal } from 'node:stream';
import { InputError, StoreError } from '../../domain/faults.ts';
import type { Context } from '../context.ts';
import { Interrupted } from '../interrupted.ts';

/** All of stdin as text; bytes that are not UTF-8 are refused, never guessed. */
export async function readStdin({ process }: Context): Promise<string> {
  const { stdin, interrupted } = process;
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of addAbortSignal(interrupted, stdin)) chunks.push(Buffer.from(chunk));
  } catch (error) {
    throw interrupted.aborted ? new Interrupted() : error;
  }
  return decoded(Buffer.concat(chunks), 'stdin');
}

/** A file as text; `-` is stdin. */
export async function readTextFile(path: string, context: Context): Promise<string> {
  if (path === '-') return readStdin(context);
  const file = context.resolve(path);
  const bytes = await readFile(file).catch((cause: NodeJS.ErrnoException) => {
    const code = cause.code === 'ENOENT' ? 'file-missing' : 'file-unreadable';
    throw new StoreError({ code, path: file }, { cause });
  });
  return decoded(bytes, file);
}

function decoded(bytes: Uint8Array, source: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError({ code: 'text-not-utf8', source });
  }
}
