// Builds `dist/`: chunks of CommonJS, and beside each what V8 compiled of it (`bin/start.ts`).
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';

const DIST = 'dist';

await bundle();
compileByUse();

async function bundle() {
  const common = { outdir: DIST, platform: 'node', target: 'node20', minify: true };
  rmSync(DIST, { recursive: true, force: true });
  const { metafile } = await build({
    ...common,
    entryPoints: { program: 'bin/appeals.ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    metafile: true,
  });
  // Read by the second pass, too: in a package of ES modules it would take `default` for all of a chunk.
  writeFileSync(join(DIST, 'package.json'), '{ "type": "commonjs" }\n');
  // esbuild splits ES modules only, and V8's code cache runs only what is none.
  const asCommonJs = { ...common, format: 'cjs', supported: { 'dynamic-import': false } };
  await build({ ...asCommonJs, entryPoints: { appeals: 'bin/start.ts' } });
  chmodSync(join(DIST, 'appeals.js'), 0o755);
  const chunks = Object.keys(metafile.outputs);
  const texts = await Promise.all(
    files(metafile.outputs).map((names) => joined(names, asCommonJs)),
  );
  for (const path of chunks) rmSync(path);
  for (const { name, text } of texts) writeFileSync(join(DIST, name), inAscii(text));
}

/** The chunks of one file in one scope: what they have of each other is called without a detour. */
async function joined(names, options) {
  const { outputFiles } = await build({
    ...options,
    write: false,
    bundle: true,
    stdin: {
      contents: names.map((name, place) => `export * as c${place} from './${name}';`).join('\n'),
      resolveDir: DIST,
    },
    define: { 'import.meta.filename': 'filename', 'import.meta.url': 'undefined' },
    plugins: [
      {
        name: 'chunks of other files',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\// }, ({ path }) =>
            names.includes(path.slice(2)) ? undefined : { path, external: true },
          ),
      },
    ],
  });
  const chunks = JSON.stringify(names.map((name) => `./${name}`));
  const text = `({chunks:${chunks},run(module,exports,require,filename){${outputFiles[0].text}}})\n`;
  return { name: names[0], text };
}

/**
 * Names of chunks, by the file that they go into: a file more takes as long as a chunk. Together are
 * those that every call loads, and those that every command does.
 */
function files(outputs) {
  const named = new Map(Object.entries(outputs).map(([path, output]) => [basename(path), output]));
  const loadedWith = (name, seen = new Set()) => {
    seen.add(name);
    for (const { path, kind, external } of named.get(name).imports)
      if (kind === 'import-statement' && !external && !seen.has(basename(path)))
        loadedWith(basename(path), seen);
    return seen;
  };
  const chunkOf = (source) => [...named].find(([, { entryPoint }]) => entryPoint === source)[0];
  const [ru, be, en] = ['ru', 'be', 'en'].map((language) =>
    loadedWith(chunkOf(`src/i18n/${language}/messages.ts`)),
  );
  const inAll = [...ru].filter((name) => be.has(name) && en.has(name));
  const call = new Set([...loadedWith('program.js'), ...inAll]);
  const command = [...loadedWith(chunkOf('src/run.ts'))].filter((name) => !call.has(name));
  const rest = [...named.keys()].filter((name) => !call.has(name) && !command.includes(name));
  return [[...call], command, ...rest.map((name) => [name])];
}

/** esbuild leaves letters of regular expressions as they are; chunks are read as ASCII (`bin/start.ts`). */
function inAscii(code) {
  const escaped = (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return code.replace(/[^\0-\x7f]/g, escaped);
}

/**
 * Runs what offices run every day: V8 compiles a function at its first call. Then what they run now
 * and then: of that only the chunks are kept that no everyday command loads, since more takes longer.
 */
function compileByUse() {
  const home = mkdtempSync(join(tmpdir(), 'appeals-build-'));
  const register = ['--quiet', '--db', join(home, 'demo.db')];
  const commands = [
    ['demo', ...register],
    [
      'add',
      'Не горит фонарь',
      '--channel',
      'reception',
      '--applicant',
      'Иванова Анна',
      ...register,
    ],
    ['show', 'ЛП-1', ...register],
    ['list', ...register],
    ['report', '2023-Q1', '--sections', 'all', ...register],
    ['report', '2023-Q1', ...register],
    ...['be', 'en'].flatMap((language) => [
      ['--help', '--lang', language],
      ['list', '--lang', language, ...register],
    ]),
    ['--help'],
  ];
  const file = ['--output', join(home, 'file'), ...register];
  const nowAndThen = [
    ['stats', '--by', 'channel', '--period', '2023-Q1', ...register],
    ['inbox', 'list', ...register],
    ['official', 'list', ...register],
    ['check', ...register],
    ...['docx', 'xlsx', 'html'].flatMap((format) => [
      ['report', '2023-Q1', '--format', format, ...file],
      ['list', '--format', format, ...file],
    ]),
  ];
  try {
    for (const command of commands) compileBy(command, home);
    const everyday = new Set(readdirSync(DIST));
    for (const command of nowAndThen) compileBy(command, home, everyday);
  } finally {
    rmSync(home, { recursive: true });
  }
}

/** @param kept names of files in `dist/` that stay as they are */
function compileBy(command, home, kept = new Set()) {
  const script = `
    const { load, scripts } = require(${JSON.stringify(resolve(DIST, 'appeals.js'))});
    const kept = new Set(${JSON.stringify([...kept])});
    process.on('exit', () => {
      for (const [path, script] of scripts)
        if (!kept.has(require('node:path').basename(path) + '.compiled'))
          require('node:fs').writeFileSync(path + '.compiled', script.createCachedData());
    });
    load('./program.js');`;
  const { status } = spawnSync(process.execPath, ['-e', script, 'appeals', ...command], {
    env: { HOME: home, APPEALS_LANG: 'ru', APPEALS_NOW: '2023-04-03' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`appeals ${command.join(' ')} ended with ${status}`);
}
