#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** What the built program was taken from; the build writes down what V8 made of each. */
export const scripts = new Map<string, Script>();

const modules = new Map<string, { exports: unknown }>();
const packages = createRequire(__filename);

/**
 * Runs a chunk of the built program, once. The build keeps what V8 compiled of it in a file beside
 * it: compiling takes longer than what most commands do. From another version of Node that file is
 * refused, and the chunk compiled; chunks are ASCII, which takes no decoding.
 */
export function load(name: string): unknown {
  if (LATE.has(name)) return late(name);
  if (!name.startsWith('./')) return packages(name);
  const known = modules.get(name);
  if (known) return known.exports;
  const filename = join(__dirname, name);
  const code = readFileSync(filename, 'latin1');
  const script = new Script(`(function(module,exports,require,address){${code}\n})`, {
    filename,
    cachedData: compiledBefore(`${filename}.compiled`),
  });
  const module = { exports: {} };
  modules.set(name, module);
  scripts.set(filename, script);
  const address = pathToFileURL(filename).href;
  script.runInThisContext()(module, module.exports, load, address);
  return module.exports;
}

/** Named at the head of chunks that every command loads, and used by few: each takes 3 ms. */
const LATE: ReadonlySet<string> = new Set(['node:child_process', 'node:fs/promises']);

/** Stands for a module of Node, which is loaded when something of it is used. */
function late(name: string): object {
  const module = (): object => packages(name);
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
