#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** A module of the built program, as the build wraps it. */
type Chunk = (
  module: { exports: unknown },
  exports: unknown,
  require: (name: string) => unknown,
  filename: string,
) => void;

/** What the built program was taken from, by file; the build writes down what V8 made of each. */
export const scripts = new Map<string, Script>();

const chunks = new Map<string, Chunk>();
const modules = new Map<string, { exports: unknown }>();

/** Runs a chunk of the built program, once. */
export function load(name: string): unknown {
  if (LATE.has(name)) return late(name);
  if (name === 'node:module') return OWN_MODULE;
  if (!name.startsWith('./')) return require(name);
  const known = modules.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const filename = join(__dirname, name);
  const chunk = chunks.get(name) ?? readChunk(name, filename);
  chunk(module, module.exports, load, filename);
  return module.exports;
}

/**
 * A file holds the chunk that it is named after and those that are always loaded with it. The build
 * keeps what V8 compiled of it in a file beside it: compiling takes longer than what most commands
 * do. From another version of Node that is refused, and the file compiled. It is ASCII, which takes
 * no decoding.
 */
function readChunk(name: string, filename: string): Chunk {
  const script = new Script(readFileSync(filename, 'latin1'), {
    filename,
    cachedData: compiledBefore(`${filename}.compiled`),
  });
  scripts.set(filename, script);
  for (const [each, chunk] of Object.entries<Chunk>(script.runInThisContext()))
    chunks.set(each, chunk);
  const chunk = chunks.get(name);
  if (!chunk) throw new Error(`no chunk ${name}`);
  return chunk;
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
