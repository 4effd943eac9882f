import type { Page } from '../renderer.ts';
import { oneLine } from '../written.ts';
import { text } from './markup.ts';
import { STYLE } from './style.ts';

/** The beginning of a page that needs nothing from elsewhere and runs nothing. */
export function pageHead(
  title: string,
  { language, body }: Page,
  { landscape = false }: { readonly landscape?: boolean } = {},
): string {
  const running = body === null ? title : `${body} · ${title}`;
  return [
    '<!doctype html>',
    `<html lang="${text(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${text(title)}</title>`,
    `<style>${STYLE}${sheet(running, landscape)}</style>`,
    '</head>',
    '<body>',
    '<main>',
    '<header>',
    ...(body === null ? [] : [`<p class="body">${text(body)}</p>`]),
    `<h1>${text(title)}</h1>`,
    '</header>',
    '',
  ].join('\n');
}

/** On paper: whose and what it is, over every page but the first, which says it itself. */
const sheet = (running: string, landscape: boolean): string =>
  [
    `@page{size:A4${landscape ? ' landscape' : ''};@top-left{content:${cssString(oneLine(running))};font:8pt "PT Sans","Liberation Sans",Arial,sans-serif}}`,
    '@page:first{@top-left{content:none}}',
    '',
  ].join('\n');

/** Text of strangers as a string of CSS: only letters, figures and blanks stand there as they are. */
const cssString = (value: string): string =>
  `"${value.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

export const PAGE_END = '</main>\n</body>\n</html>\n';

/** On paper only: where the head of the office signs. */
export const signature = ({ words }: Page): string =>
  `<p class="sign">${text(words.signature)}<span></span>${text(words.date)}</p>\n`;
