import { describe, expect, it } from 'vitest';
import type { Globals, Process } from '../../../src/cli/context.ts';
import { printResult } from '../../../src/cli/output/printing.ts';
import { UsageError } from '../../../src/domain/faults.ts';
import { messages } from '../../../src/i18n/en/messages.ts';
import { RECORD } from '../../render/examples.ts';

const printTo = async (isTTY: boolean, format: Globals['format']): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  const stdout = {
    write: async (piece: string | Uint8Array) => {
      pieces.push(Buffer.from(piece as string));
    },
    isTTY,
    columns: 80,
  };
  const globals = { format, output: null, color: false, body: null } as Globals;
  const process = { stdout } as unknown as Process;
  await printResult(RECORD, { process, globals, messages, confirm: async () => false });
  return Buffer.concat(pieces);
};

describe('a format of bytes', () => {
  it.each(['xlsx', 'docx'] as const)('%s goes into a pipe as it is', async (format) => {
    expect((await printTo(false, format)).subarray(0, 2).toString()).toBe('PK');
  });

  it.each(['xlsx', 'docx'] as const)('%s never goes to a screen', async (format) => {
    const fault = { code: 'format-needs-output', format };
    await expect(printTo(true, format)).rejects.toMatchObject(new UsageError(fault as never));
    await expect(printTo(true, format)).rejects.toMatchObject({ fault });
  });
});
