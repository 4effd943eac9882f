import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Which rooms a room may import from, besides itself and packages; the reasons stand in ARCHITECTURE.md. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  bin: ['src/main', 'src/cli/context'],
  'src/main': ['src/run', 'src/cli', 'src/i18n'],
  'src/run': ['src/cli', 'src/store'],
  'src/domain': [],
  'src/register': ['src/domain'],
  'src/store': ['src/domain', 'src/register/ports'],
  'src/intake': ['src/domain'],
  'src/reports': ['src/domain', 'src/register/ports'],
  'src/render': ['src/domain', 'src/i18n'],
  'src/i18n': ['src/domain'],
  'src/cli': ['src/register', 'src/intake', 'src/reports', 'src/render', 'src/i18n', 'src/domain'],
};

/** Packages that only one place may name, so that a change of library is a change of one room. */
const ONLY_IN: Record<string, readonly string[]> = {
  'better-sqlite3': ['src/store'],
  kysely: ['src/store'],
  commander: ['src/cli'],
  '@clack/prompts': ['src/cli'],
  '@clack/core': ['src/cli'],
  'cli-table3': ['src/render'],
  papaparse: ['src/intake'],
  htmlparser2: ['src/intake'],
  'postal-mime': ['src/intake'],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

const files = [...sourceFiles('bin'), ...sourceFiles('src')];

/** Static, re-exported and dynamic imports alike. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/(?:from\s+|import\s+|import\(\s*)'([^']+)'/g);
  return [...found].map(([, target = '']) => ({
    file,
    target: target.startsWith('.') ? relative(root, resolve(root, dirname(file), target)) : target,
  }));
}

const roomOf = (file: string): string =>
  file.startsWith('bin/') ? 'bin' : file.replace(/\.ts$/, '').split('/').slice(0, 2).join('/');

const imports = files.flatMap(importsOf);
const isOurs = ({ target }: Import) => target.startsWith('src/') || target.startsWith('bin/');
const isAllowed = ({ file, target }: Import) => {
  const from = roomOf(file);
  const allowed = [from, ...(MAY_IMPORT[from] ?? [])];
  return allowed.some((room) => target.startsWith(`${room}/`) || target === `${room}.ts`);
};

/** Ways that lead back to the file that they start from, each once. */
function circles(): string[] {
  const open: string[] = [];
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (file: string): void => {
    if (open.includes(file)) found.push([...open.slice(open.indexOf(file)), file].join(' → '));
    if (done.has(file) || open.includes(file)) return;
    open.push(file);
    for (const one of imports) if (one.file === file && isOurs(one)) visit(one.target);
    open.pop();
    done.add(file);
  };
  files.forEach(visit);
  return found;
}

const sources = (room: string) =>
  files
    .filter((file) => file.startsWith(room))
    .map((file) => ({ file, code: readFileSync(join(root, file), 'utf8') }));
const MOST_LINES = 250;
const pretty = ({ file, target }: Import) => `${file} → ${target}`;

describe('the house', () => {
  it('has been read: every source file and its imports', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(imports.filter(isOurs).length).toBeGreaterThan(files.length);
  });

  it('has only rooms that the table knows', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('keeps each room to the imports that the table allows', () => {
    expect(
      imports
        .filter(isOurs)
        .filter((one) => !isAllowed(one))
        .map(pretty),
    ).toEqual([]);
  });

  it('has no circle of files, not even of types', () => {
    expect(circles()).toEqual([]);
  });

  it('names a package only where its room is', () => {
    const strays = imports.filter(({ file, target }) => {
      const rooms =
        ONLY_IN[
          target
            .split('/')
            .slice(0, target.startsWith('@') ? 2 : 1)
            .join('/')
        ];
      return rooms && !rooms.some((room) => file.startsWith(`${room}/`));
    });
    expect(strays.map(pretty)).toEqual([]);
  });

  it('imports date-fns by function, never whole', () => {
    expect(imports.filter(({ target }) => target === 'date-fns').map(pretty)).toEqual([]);
  });

  // biome's noProcessGlobal keeps `process` itself in bin; what is handed in bears the same name.
  it('reads the clock, chance and the console in bin alone', () => {
    const leaks = sources('src/').filter(({ code }) =>
      /\bconsole\.|Date\.now\(|new Date\(\)|Math\.random\(|from 'node:process'/.test(code),
    );
    expect(leaks.map(({ file }) => file)).toEqual([]);
  });

  it('keeps SQL inside the store', () => {
    const strays = sources('src/').filter(
      ({ file, code }) =>
        !file.startsWith('src/store/') &&
        /`\s*(select|insert into|update|delete from)\s/i.test(code),
    );
    expect(strays.map(({ file }) => file)).toEqual([]);
  });

  it('keeps files short, catalogues and migrations apart', () => {
    const long = sources('').filter(
      ({ file, code }) =>
        !/^src\/(i18n|store\/migrations)\//.test(file) && code.split('\n').length > MOST_LINES + 1,
    );
    expect(long.map(({ file }) => file)).toEqual([]);
  });
});
