import { describe, expect, it } from 'vitest';
import type { Pager, Process } from '../../../src/cli/context.ts';
import { writePaged } from '../../../src/cli/output/paging.ts';

const closedPipe = () => Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });

/** A terminal of four rows, and what reached it and its pager. */
function terminal(env: Process['env'], pagerTakes: number | null) {
  const seen = { screen: '', paged: '', command: '', ended: false };
  const pager: Pager = {
    write: async (text) => {
      if (seen.paged.length >= (pagerTakes ?? 0)) throw closedPipe();
      seen.paged += text;
    },
    end: async () => {
      seen.ended = true;
    },
  };
  const world = {
    env,
    stdout: {
      write: async (text: string) => {
        seen.screen += text;
      },
      isTTY: true,
      columns: 80,
      rows: 4,
    },
    startPager: async (command: string) => {
      seen.command = command;
      return pagerTakes === null ? null : pager;
    },
  };
  return { seen, world: world as unknown as Process };
}

async function* lines(count: number): AsyncGenerator<string, void> {
  for (let line = 1; line <= count; line++) yield `${line}\n`;
}

describe('a long list on a terminal', () => {
  it('stays on the screen while it fits', async () => {
    const { seen, world } = terminal({}, 1000);
    await writePaged(world, lines(3));
    expect(seen).toMatchObject({ screen: '1\n2\n3\n', paged: '', command: '' });
  });

  it('goes whole to less, or to the person’s own pager', async () => {
    const { seen, world } = terminal({}, 1000);
    await writePaged(world, lines(6));
    expect(seen).toEqual({
      screen: '',
      paged: '1\n2\n3\n4\n5\n6\n',
      command: 'less -FRX',
      ended: true,
    });
    const own = terminal({ PAGER: 'more' }, 1000);
    await writePaged(own.world, lines(6));
    expect(own.seen.command).toBe('more');
  });

  it('stops quietly when the person leaves', async () => {
    const { seen, world } = terminal({}, 9);
    await writePaged(world, lines(1000));
    expect(seen.paged).toBe('1\n2\n3\n4\n5\n');
    expect(seen.ended).toBe(true);
  });

  it('goes to the screen where there is no pager or none is wanted', async () => {
    for (const { seen, world } of [terminal({}, null), terminal({ PAGER: '' }, 1000)]) {
      await writePaged(world, lines(6));
      expect(seen).toMatchObject({ screen: '1\n2\n3\n4\n5\n6\n', paged: '' });
    }
  });
});
