import { stat } from 'node:fs/promises';
import { StoreError, UsageError } from '../../domain/faults.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Piece, Pieces, Renderer, RenderOptions } from '../../render/renderer.ts';
import { RENDERERS } from '../../render/renderers.ts';
import type { Printable, TextResult } from '../../render/result.ts';
import type { Globals, Process } from '../context.ts';
import { createWhole } from './output-file.ts';
import { writePaged } from './paging.ts';
import { refuseRegister } from './refuse-register.ts';
import { widthOf } from './width.ts';

/**
 * Characters gathered before a write, so that a long list is not a write a row. V8 keeps a string of
 * more than 128 KB apart from the others, in pages that it asks the system for and gives back.
 */
const CHUNK = 30_000;

export interface Printing {
  readonly process: Process;
  readonly globals: Globals;
  readonly messages: Messages;
  confirm(question: string): Promise<boolean>;
}

export async function printResult(
  result: Printable | TextResult,
  printing: Printing,
): Promise<void> {
  const { process, globals, messages } = printing;
  const renderer = RENDERERS[globals.format];
  const how: RenderOptions = {
    width: widthOf(process, globals),
    color: globals.color,
    csv: globals.csv,
    locale: messages.locale,
    page: { language: messages.language, body: bodyOf(result, globals), words: messages.page },
  };
  const pieces = chunked(rendered(renderer, result, how));
  if (globals.output !== null) return writeOutput(globals.output, pieces, printing);
  if (renderer.binary && result.shape !== 'text' && process.stdout.isTTY)
    throw new UsageError({ code: 'format-needs-output', format: globals.format });
  if (result.shape === 'list' && globals.format === 'table' && process.stdout.isTTY)
    return writePaged(process, pieces);
  for await (const piece of pieces) await process.stdout.write(piece);
}

const bodyOf = (result: Printable | TextResult, { body }: Globals): string | null =>
  (result.shape === 'report' ? result.body : undefined) ?? body;

function rendered(renderer: Renderer, result: Printable | TextResult, how: RenderOptions): Pieces {
  switch (result.shape) {
    case 'text':
      return result.pieces;
    case 'record':
      return renderer.record(result, how);
    case 'list':
      return renderer.list(result, how);
    case 'report':
      return renderer.report(result, how);
  }
}

async function* chunked(pieces: Pieces): AsyncGenerator<Piece, void> {
  let gathered = '';
  for await (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield piece;
      continue;
    }
    gathered += piece;
    if (gathered.length < CHUNK) continue;
    yield gathered;
    gathered = '';
  }
  if (gathered !== '') yield gathered;
}

async function writeOutput(
  path: string,
  pieces: AsyncIterable<Piece>,
  { process, messages, globals, confirm }: Printing,
): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) await refuseRegister(path, globals.db);
  const asked = found?.isFile() && process.terminal !== null && !globals.yes;
  if (asked && !(await confirm(messages.remarks.replaceFile(path))))
    throw new StoreError({ code: 'file-exists', path });
  const file = await createWhole(path);
  try {
    for await (const piece of pieces) await file.write(piece);
    await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}
