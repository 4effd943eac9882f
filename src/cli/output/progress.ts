import type { ImportCounts } from '../../register/import/import-source.ts';
import type { MessageCounts } from '../../register/inbox/message-run.ts';
import type { Context } from '../context.ts';

interface Progress<C> {
  show(counts: C): void;
  clear(): Promise<void>;
}

export function importProgress(context: Context): Progress<ImportCounts> {
  const { imports, locale } = context.messages;
  return lineProgress(context, ({ read, added }) =>
    imports.progress(locale.count(read), locale.count(added)),
  );
}

export function messageProgress(context: Context): Progress<MessageCounts> {
  const { inbox, locale } = context.messages;
  return lineProgress(context, ({ read, newMessages }) =>
    inbox.imported.progress(locale.count(read), locale.count(newMessages)),
  );
}

/** One line that rewrites itself, on a terminal only. */
function lineProgress<C>({ process, globals }: Context, line: (counts: C) => string): Progress<C> {
  const { stderr } = process;
  if (!stderr.isTTY || globals.quiet)
    return { show: () => undefined, clear: async () => undefined };
  let writing = Promise.resolve();
  const write = (text: string): Promise<void> => {
    // A terminal that has gone must not stop the import.
    writing = writing.then(() => stderr.write(`\r\u001b[K${text}`)).catch(() => undefined);
    return writing;
  };
  return {
    show: (counts) => void write(line(counts)),
    clear: () => write(''),
  };
}
