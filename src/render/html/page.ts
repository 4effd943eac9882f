import type { Page } from '../renderer.ts';
import { text } from './markup.ts';
import { STYLE } from './style.ts';

/** The beginning of a page that needs nothing from elsewhere and runs nothing. */
export function pageHead(title: string, { language, body }: Page): string {
  return [
    '<!doctype html>',
    `<html lang="${text(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${text(title)}</title>`,
    `<style>${STYLE}</style>`,
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

export const PAGE_END = '</main>\n</body>\n</html>\n';

/** On paper only: where the head of the office signs. */
export const signature = ({ words }: Page): string =>
  `<p class="sign">${text(words.signature)}<span></span>${text(words.date)}</p>\n`;
