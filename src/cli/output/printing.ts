import { stat } from 'node:fs/promises';
import { StoreError } from '../../domain/faults.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Renderer, RenderOptions } from '../../render/renderer.ts';
import { RENDERERS } from '../../render/renderers.ts';
import type { Printable } from '../../render/result.ts';
import type { Globals, Process } from '../context.ts';
import { createWhole } from './output-file.ts';
import { writePaged } from './paging.ts';
import { refuseRegister } from './refuse-register.ts';
import { DEFAULT_WIDTH } from './width.ts';

/** Characters gathered before a write, so that a long list is not a write a row. */
const CHUNK = 64 * 1024;

export interface Printing {
  readonly process: Process;
  readonly globals: Globals;
  readonly messages: Messages;
  confirm(question: string): Promise<boolean>;
}

export async function printResult(result: Printable, printing: Printing): Promise<void> {
  const { process, globals, messages } = printing;
  const renderer = RENDERERS[globals.format];
  const how: RenderOptions = {
    width: globals.output === null ? (process.stdout.columns ?? DEFAULT_WIDTH) : DEFAULT_WIDTH,
    color: globals.color,
    locale: messages.locale,
  };
  const pieces = chunked(rendered(renderer, result, how));
  if (globals.output !== null) return writeOutput(globals.output, pieces, printing);
  if (result.shape === 'list' && globals.format === 'table' && process.stdout.isTTY)
    return writePaged(process, pieces);
  for await (const text of pieces) await process.stdout.write(text);
}

function rendered(
  renderer: Renderer,
  result: Printable,
  how: RenderOptions,
): Iterable<string> | AsyncIterable<string> {
  switch (result.shape) {
    case 'record':
      return renderer.record(result, how);
    case 'list':
      return renderer.list(result, how);
    case 'report':
      return renderer.report(result, how);
  }
}

async function* chunked(
  pieces: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string, void> {
  let gathered = '';
  for await (const piece of pieces) {
    gathered += piece;
    if (gathered.length < CHUNK) continue;
    yield gathered;
    gathered = '';
  }
  if (gathered !== '') yield gathered;
}

async function writeOutput(
  path: string,
  pieces: AsyncIterable<string>,
  { process, messages, globals, confirm }: Printing,
): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) await refuseRegister(path, globals.db);
  const asked = found?.isFile() && process.terminal !== null && !globals.yes;
  if (asked && !(await confirm(messages.remarks.replaceFile(path))))
    throw new StoreError({ code: 'file-exists', path });
  const file = await createWhole(path);
  try {
    for await (const text of pieces) await file.write(text);
    await file.finish();
  } catch (error) {
    await file.abandon();
    throw error;
  }
}
