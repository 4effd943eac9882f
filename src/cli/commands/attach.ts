import { createReadStream } from 'node:fs';
import { StoreError } from '../../domain/faults.ts';
import { attachFiles } from '../../register/attachments/attach-files.ts';
import type { NewFile } from '../../register/attachments/store-attachment.ts';
import { findAppeal } from '../../register/find-appeal.ts';
import { printChanged } from '../appeal/bulk.ts';
import type { CommandSpec } from '../command.ts';
import { attachmentLimit, filesBeside } from '../files/attachment-files.ts';
import { openOffice } from '../open-office.ts';
import { accepted } from '../refused.ts';

export const command: CommandSpec = {
  name: 'attach',
  arguments: ['<number>', '<file...>'],
  examples: ['attach ЛП-140/2023 заявление.pdf', 'attach lp-140 фото-1.jpg фото-2.jpg'],
  async run(context, [number = '', ...paths]) {
    const office = await openOffice(context);
    const appeal = accepted(await findAppeal(number, office));
    const keeping = {
      files: filesBeside(context),
      limit: await attachmentLimit(context),
      dryRun: context.globals.dryRun,
    };
    const files = paths.map((path) => fileAt(context.resolve(path)));
    const changed = accepted(await attachFiles(appeal, files, { office, keeping }));
    await printChanged(changed, { context, office });
    return undefined;
  },
};

const fileAt = (path: string): NewFile => ({ name: path, bytes: bytesOf(path) });

async function* bytesOf(path: string): AsyncGenerator<Uint8Array, void> {
  try {
    yield* createReadStream(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new StoreError(
      { code: code === 'ENOENT' ? 'file-missing' : 'file-unreadable', path },
      { cause },
    );
  }
}
