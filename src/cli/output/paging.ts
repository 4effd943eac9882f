import type { Piece } from '../../render/renderer.ts';
import type { Pager, Process } from '../context.ts';
import { isClosedPipe } from '../present-error.ts';

/** F: ends at once on one screen, R: colours pass, X: leaves the text on the screen. */
const DEFAULT_PAGER = 'less -FRX';

/** To the terminal, and once that is full through the person's pager. */
export async function writePaged(process: Process, pieces: AsyncIterable<Piece>): Promise<void> {
  const { stdout, env } = process;
  const command = env.PAGER ?? DEFAULT_PAGER;
  const rows = stdout.rows ?? Number.POSITIVE_INFINITY;
  let waiting = '';
  let pager: Pager | null = null;
  let direct = command.trim() === '';
  for await (const piece of pieces) {
    waiting += piece;
    if (!direct && !pager && lineCount(waiting) >= rows) {
      pager = await process.startPager(command);
      direct = pager === null;
    }
    if (!direct && !pager) continue;
    if (!(await taken(pager ?? stdout, waiting))) break;
    waiting = '';
  }
  if (!pager) return stdout.write(waiting);
  await pager.end();
}

const lineCount = (text: string): number => text.split('\n').length - 1;

/** False once the person has left the pager: the rest is not wanted. */
async function taken(to: Pick<Pager, 'write'>, text: string): Promise<boolean> {
  try {
    await to.write(text);
    return true;
  } catch (error) {
    if (isClosedPipe(error)) return false;
    throw error;
  }
}
