import type { ImportCounts } from '../../register/import/import-source.ts';
import type { Context } from '../context.ts';

interface Progress {
  show(counts: ImportCounts): void;
  clear(): Promise<void>;
}

/** One line that rewrites itself, on a terminal only. */
export function importProgress({ process, globals, messages }: Context): Progress {
  const { stderr } = process;
  if (!stderr.isTTY || globals.quiet)
    return { show: () => undefined, clear: async () => undefined };
  const { imports, locale } = messages;
  let writing = Promise.resolve();
  const write = (text: string): Promise<void> => {
    // A terminal that has gone must not stop the import.
    writing = writing.then(() => stderr.write(`\r\u001b[K${text}`)).catch(() => undefined);
    return writing;
  };
  return {
    show: ({ read, added }) =>
      void write(imports.progress(locale.count(read), locale.count(added))),
    clear: () => write(''),
  };
}
