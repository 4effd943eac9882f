import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FakeOffice, fakeOffice } from '../support/fake-process.ts';

/**
 * A story is Markdown whose fenced `console` blocks hold command lines and what they print (stdout
 * and stderr as they came), then `[exit N]` when it is not 0. One office lives through one story.
 *
 *     $ appeals add - <<END       stdin up to the line END
 *     $ clock 2023-04-03T09:00    Minsk time from here on
 *     $ columns 80
 *     $ env APPEALS_ACTOR=anna    or export
 *     $ cat > notes.csv <<END     makes a file in the office's folder, `~`
 *     $ cat notes.csv
 */
export async function retell(story: string, language: string): Promise<string> {
  const told: string[] = [];
  const scene = new Scene(language);
  try {
    const lines = story.split('\n');
    for (let index = 0; index < lines.length; index++) {
      const line = lines[index] ?? '';
      told.push(line);
      if (line !== '```console') continue;
      const end = lines.indexOf('```', index);
      if (end < 0) throw new Error(`line ${index + 1}: the block is not closed`);
      told.push(...(await scene.play(lines.slice(index + 1, end))), '```');
      index = end;
    }
  } finally {
    scene.end();
  }
  return told.join('\n');
}

interface Typed {
  readonly line: string;
  readonly input: readonly string[];
  readonly words: readonly string[];
}

class Scene {
  private readonly office: FakeOffice;
  private readonly env: Record<string, string>;
  private now = minskInstant('2023-04-03T09:00');
  private columns = 100;

  constructor(language: string) {
    this.env = { APPEALS_LANG: language };
    this.office = fakeOffice();
  }

  async play(block: readonly string[]): Promise<string[]> {
    const played: string[] = [];
    for (const typed of commandsOf(block)) {
      played.push(typed.line, ...typed.input, ...(await this.act(typed)));
    }
    return played;
  }

  end(): void {
    this.office.remove();
  }

  private async act({ words: typed, input }: Typed): Promise<string[]> {
    const words = typed.map((word) => word.replace(/(?<=^|=)~(?=\/)/, this.office.folder));
    const [program, first = '', ...rest] = words;
    const text = input
      .slice(0, -1)
      .map((line) => `${line}\n`)
      .join('');
    switch (program) {
      case 'appeals':
        return this.run(words.slice(1), text);
      case 'clock':
        this.now = minskInstant(first);
        return [];
      case 'columns':
        this.columns = Number(first);
        return [];
      case 'export':
      case 'env': {
        const [name = '', ...value] = [first, ...rest].join(' ').split('=');
        this.env[name] = value.join('=');
        return [];
      }
      case 'cat': {
        const [file = ''] = rest;
        if (first !== '>') return this.shown(readFileSync(join(this.office.folder, first), 'utf8'));
        mkdirSync(dirname(join(this.office.folder, file)), { recursive: true });
        writeFileSync(join(this.office.folder, file), text);
        return [];
      }
      default:
        throw new Error(`a story cannot run ${program}`);
    }
  }

  private async run(argv: readonly string[], input: string): Promise<string[]> {
    const { env, now, columns } = this;
    const outcome = await this.office.run(argv, { env, now, columns, input });
    const exit = outcome.exitCode === 0 ? [] : [`[exit ${outcome.exitCode}]`];
    return [...this.shown(outcome.transcript), ...exit];
  }

  /** Without what differs from machine to machine, or with every change of the bundled rules. */
  private shown(text: string): string[] {
    if (text === '') return [];
    return (
      text
        .replaceAll(this.office.folder, '~')
        .replace(/\b[0-9a-f]{64}\b/g, '<hash>')
        // A story is Markdown with line feeds: the ends of others' lines are tested elsewhere.
        .replaceAll('\r\n', '\n')
        .replaceAll('\ufeff', '')
        .replace(/^```/gm, "'''")
        .replace(/\n$/, '')
        .split('\n')
    );
  }
}

/** What was printed when the story was last told is dropped. */
function* commandsOf(block: readonly string[]): Iterable<Typed> {
  for (let index = 0; index < block.length; index++) {
    const line = block[index] ?? '';
    if (!line.startsWith('$ ')) continue;
    const [, command = '', mark] = /^\$ (.*?)(?: <<(\w+))?$/.exec(line) ?? [];
    const end = mark === undefined ? index : block.indexOf(mark, index + 1);
    if (end < 0) throw new Error(`${line}: no line ${mark}`);
    yield { line, input: block.slice(index + 1, end + 1), words: shellWords(command) };
    index = end;
  }
}

/** Words as a shell splits them: quotes, no expansion. */
function shellWords(command: string): string[] {
  const words = command.match(/(?:[^\s"']|"[^"]*"|'[^']*')+/g) ?? [];
  return words.map((word) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));
}

const minskInstant = (local: string): string =>
  new Date(`${local.length === 10 ? `${local}T12:00` : local}:00.000+03:00`).toISOString();
