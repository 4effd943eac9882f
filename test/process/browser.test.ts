import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fakeOffice } from '../support/fake-process.ts';

const BROWSER = ['chromium', 'chromium-browser', 'google-chrome'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
if (BROWSER === undefined)
  process.stderr.write('skipped: no Chromium here, so the report was not opened in a browser\n');

/** The page tells its own width after it is laid out. */
const WIDTH_PROBE = `<script>addEventListener('load',()=>document.documentElement.dataset.overflow=
  document.documentElement.scrollWidth-document.documentElement.clientWidth)</script>`;

describe.skipIf(BROWSER === undefined)('the quarter in a browser', () => {
  const office = fakeOffice();
  const folder = mkdtempSync(join(tmpdir(), 'appeals-browser-'));
  const page = join(folder, 'report.html');
  const card = join(folder, 'card.html');
  const journal = join(folder, 'journal.html');

  beforeAll(async () => {
    await office.run(['demo', '--quiet', '--db', join(folder, 'demo.db')]);
    const { exitCode, stderr } = await office.run([
      'report',
      '2023-Q1',
      ...['--db', join(folder, 'demo.db'), '--format', 'html', '-o', page],
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const html = ['--db', join(folder, 'demo.db'), '--format', 'html', '-o'];
    await office.run(['show', 'П-1/2023', ...html, card]);
    await office.run(['list', '--limit', '30', ...html, journal]);
  }, 60_000);
  afterAll(() => {
    office.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const browse = (file: string, options: readonly string[]) =>
    spawnSync(
      BROWSER ?? '',
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--enable-logging=stderr', '--v=0'],
        `--user-data-dir=${join(folder, 'profile')}`,
        ...options,
        pathToFileURL(file).href,
      ],
      { encoding: 'utf8', timeout: 60_000 },
    );

  it('logs no error', () => {
    const { stderr, stdout } = browse(page, ['--dump-dom']);
    expect(stdout).toContain('</html>');
    expect(stderr).not.toMatch(/CONSOLE/);
  }, 60_000);

  it.each([
    ['report', 360],
    ['report', 1280],
    ['card', 360],
    ['journal', 360],
    ['journal', 1280],
  ])(
    'the %s does not overflow %d pixels',
    (name, width) => {
      // The page itself runs nothing: a copy without its policy is asked.
      const file = `probe-${name}-${width}.html`;
      const copy = join(folder, file);
      const html = readFileSync(join(folder, `${name}.html`), 'utf8').replace(
        /<meta http-equiv="Content-Security[^>]*>/,
        '',
      );
      const framed = join(folder, `frame-${name}-${width}.html`);
      writeFileSync(copy, html.replace('</head>', `${WIDTH_PROBE}</head>`));
      writeFileSync(
        framed,
        `<iframe id="f" src="${file}" style="width:${width}px;height:900px;border:0"></iframe>
       <script>f.onload=()=>document.body.dataset.overflow=f.contentDocument.documentElement.dataset.overflow</script>`,
      );
      const { stdout } = browse(framed, [
        '--allow-file-access-from-files',
        '--virtual-time-budget=4000',
        '--dump-dom',
      ]);
      expect(stdout).toContain('data-overflow="0"');
    },
    60_000,
  );

  it('prints a card on one page', () => {
    const pdf = join(folder, 'card.pdf');
    browse(card, ['--no-pdf-header-footer', `--print-to-pdf=${pdf}`]);
    expect(/\/Count (\d+)/.exec(readFileSync(pdf, 'latin1'))?.[1]).toBe('1');
  }, 60_000);

  it('prints to PDF on more than one page', () => {
    const pdf = join(folder, 'report.pdf');
    browse(page, ['--no-pdf-header-footer', `--print-to-pdf=${pdf}`]);
    const bytes = readFileSync(pdf);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(Number(/\/Count (\d+)/.exec(bytes.toString('latin1'))?.[1])).toBeGreaterThan(1);
  }, 60_000);
});
