/** A piece of a page, as much of it as readers need. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (HtmlElement | string)[];
}

export const hasClass = ({ attributes }: Pick<HtmlElement, 'attributes'>, name: string): boolean =>
  (attributes.class ?? '').split(/\s+/).includes(name);

/** All elements within, in the order of the page. */
export function* within(element: HtmlElement): Generator<HtmlElement, void> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* within(child);
  }
}

export function firstWith(element: HtmlElement, className: string): HtmlElement | null {
  for (const one of within(element)) if (hasClass(one, className)) return one;
  return null;
}

const LINES = new Set(
  'address article blockquote div dl dt dd footer form h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
const UNSEEN = new Set(['style', 'script', 'head', 'title', 'template']);

/** What a person would read in it: blanks as a browser shows them, blocks on lines of their own. */
export const textWithin = (
  element: HtmlElement,
  isLeftOut: (one: HtmlElement) => boolean = () => false,
): string =>
  written(element, isLeftOut)
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

function written(element: HtmlElement, isLeftOut: (one: HtmlElement) => boolean): string {
  let text = '';
  for (const child of element.children) {
    if (typeof child === 'string') text += child.replace(/[ \t\r\n\f]+/g, ' ');
    else if (child.name === 'br') text += '\n';
    else if (!UNSEEN.has(child.name) && !isLeftOut(child)) {
      const inner = written(child, isLeftOut);
      const isLine = LINES.has(child.name) && inner.trim() !== '';
      text += isLine ? `${text === '' || text.endsWith('\n') ? '' : '\n'}${inner}\n` : inner;
    }
  }
  return text;
}
