import type { HtmlElement } from './element.ts';

/** An element that was asked for; not whole where the page ended within it, or it is too large to be held. */
export interface Block {
  readonly element: HtmlElement;
  readonly isWhole: boolean;
}

/** Deeper elements are taken for their text alone; no network nests so deep. */
const DEEPEST = 100;
/** Elements open at once at which a page is one that was made to do harm. */
const MOST_OPEN = 5_000;
/** Characters and elements of one block: a message has a hundredth. */
const LARGEST = 4_000_000;

/**
 * Goes through a page as its text comes and hands out the elements that are asked for, each whole;
 * the rest of the page is never held. A page made to do harm ends with a block that is not whole.
 */
export async function* blocksOf(
  text: AsyncIterable<string>,
  isWanted: (element: HtmlElement) => boolean,
): AsyncGenerator<readonly Block[], void> {
  const { Parser } = await import('htmlparser2');
  const builder = new BlockBuilder(isWanted);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.open(name, attributes),
      ontext: (found) => builder.text(found),
      onclosetag: () => builder.close(),
    },
    { decodeEntities: true },
  );
  for await (const piece of text) {
    parser.write(piece);
    yield builder.taken();
    if (!builder.isHarmful) continue;
    yield [{ element: { name: '', attributes: {}, children: [] }, isWhole: false }];
    return;
  }
  builder.isEnding = true;
  parser.end();
  yield builder.taken();
}

class BlockBuilder {
  isEnding = false;
  private blocks: Block[] = [];
  /** From the block down; empty outside of blocks. */
  private readonly path: HtmlElement[] = [];
  private openCount = 0;
  private tooDeep = 0;
  private size = 0;
  private readonly isWanted: (element: HtmlElement) => boolean;

  constructor(isWanted: (element: HtmlElement) => boolean) {
    this.isWanted = isWanted;
  }

  get isHarmful(): boolean {
    return this.openCount > MOST_OPEN;
  }

  taken(): readonly Block[] {
    const { blocks } = this;
    this.blocks = [];
    return blocks;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.openCount++;
    const parent = this.path.at(-1);
    const element: HtmlElement = { name, attributes, children: [] };
    if (!parent) {
      if (!this.isWanted(element)) return;
      this.size = 0;
    } else if (this.path.length >= DEEPEST || ++this.size > LARGEST) {
      this.tooDeep++;
      return;
    } else parent.children.push(element);
    this.path.push(element);
  }

  text(found: string): void {
    const parent = this.path.at(-1);
    this.size += parent ? found.length : 0;
    if (parent && this.size <= LARGEST) parent.children.push(found);
  }

  close(): void {
    this.openCount--;
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    const element = this.path.pop();
    if (!element || this.path.length > 0) return;
    this.blocks.push({ element, isWhole: !this.isEnding && this.size <= LARGEST });
  }
}
