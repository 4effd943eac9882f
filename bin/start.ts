#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** A file of the built program: the chunk that it is named after and those that are always loaded with it. */
interface File {
  readonly chunks: readonly string[];
  /** Its exports are the chunks: `c0`, `c1`. */
  run(
    module: { exports: Readonly<Record<string, object>> },
    exports: unknown,
    require: (name: string) => unknown,
    filename: string,
  ): void;
}

/** What the built program was taken from, by file; the build writes down what V8 made of each. */
export const scripts = new Map<string, Script>();

const chunks = new Map<string, object>();

/** A chunk of the built program, or a module of Node; its file is run once. */
export function load(name: string): unknown {
  if (LATE.has(name)) return late(name);
  if (name === 'node:module') return OWN_MODULE;
  if (!name.startsWith('./')) return require(name);
  if (!chunks.has(name)) runFile(join(__dirname, name));
  return chunks.get(name);
}

/**
 * The build keeps what V8 compiled of a file in a file beside it: compiling takes longer than what
 * most commands do. From another version of Node that is refused, and the file compiled. It is
 * ASCII, which takes no decoding.
 */
function runFile(filename: string): void {
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    cachedData: compiledBefore(`${filename}.compiled`),
  });
  scripts.set(filename, script);
  const file: File = script.runInThisContext();
  const module = { exports: {} as Readonly<Record<string, object>> };
  file.run(module, module.exports, load, filename);
  for (const [place, name] of file.chunks.entries()) {
    const chunk = module.exports[`c${place}`];
    // Or esbuild would take all of it for its default export.
    chunks.set(name, Object.defineProperty(chunk ?? {}, '__esModule', { value: true }));
  }
}

/** All chunks lie in this folder: what they would make to look for packages is what is here. */
const OWN_MODULE = { createRequire: () => require };

/** Named at the head of chunks that every command loads, and used by few: each takes 3 ms or 4. */
const LATE: ReadonlySet<string> = new Set([
  'node:child_process',
  'node:crypto',
  'node:fs/promises',
  'node:stream',
  'node:timers/promises',
  'node:tty',
]);

/** Stands for a module of Node, which is loaded when something of it is used. */
function late(name: string): object {
  const module = (): object => require(name);
  return new Proxy(
    {},
    {
      get: (_, key) => Reflect.get(module(), key),
      ownKeys: () => Reflect.ownKeys(module()),
      // Of what the proxy's own target lacks it may say nothing else.
      getOwnPropertyDescriptor: (_, key) => ({
        ...Reflect.getOwnPropertyDescriptor(module(), key),
        configurable: true,
      }),
    },
  );
}

function compiledBefore(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

if (require.main === module) load('./program.js');
