// Builds `dist/`: chunks of CommonJS, and beside each what V8 compiled of it (`bin/start.ts`).
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
  const { outputFiles } = await build({
    ...common,
    write: false,
    entryPoints: [
      { in: 'bin/start.ts', out: 'appeals' },
      ...Object.keys(metafile.outputs).map((path) => ({ in: path, out: nameOf(path) })),
    ],
    format: 'cjs',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'address' },
  });
  for (const { path, text } of outputFiles) writeFileSync(path, inAscii(text));
  chmodSync(join(DIST, 'appeals.js'), 0o755);
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
  const documents = ['docx', 'xlsx', 'html'].flatMap((format) => [
    ['report', '2023-Q1', '--format', format, ...file],
    ['list', '--format', format, ...file],
  ]);
  try {
    for (const command of commands) compileBy(command, home);
    const everyday = new Set(readdirSync(DIST));
    for (const command of documents) compileBy(command, home, everyday);
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

/** Without folder and `.js`. */
function nameOf(path) {
  return path.slice(DIST.length + 1, -3);
}
