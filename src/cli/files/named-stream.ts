import type { OutputStream } from '../context.ts';
import { writeFault } from '../output/output-file.ts';
import { isClosedPipe } from '../present-error.ts';

/** A stream sent to a full disk (`> file`) fails as the file would; a closed pipe stays what it is. */
export function namedStream(stream: OutputStream, name: string): OutputStream {
  return {
    isTTY: stream.isTTY,
    columns: stream.columns,
    rows: stream.rows,
    async write(text) {
      try {
        await stream.write(text);
      } catch (error) {
        throw isClosedPipe(error) ? error : writeFault(name, error);
      }
    },
  };
}
