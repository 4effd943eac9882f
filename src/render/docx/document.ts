import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  type IStylesOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type { RenderOptions } from '../renderer.ts';
import { oneLine } from '../written.ts';
import { withoutZipTimes } from '../zip-times.ts';

export interface Paper {
  readonly title: string;
  readonly children: readonly (Paragraph | Table)[];
  readonly landscape?: boolean;
  /** A line for the signature at the end. */
  readonly signed?: boolean;
}

const FONT = 'Times New Roman';
/** Twentieths of a point: 30 mm on the left for the binding, 10 on the right, 20 above and below. */
const MARGIN = { top: 1134, bottom: 1134, left: 1701, right: 567 };
const A4 = { width: 11_906, height: 16_838 };

const FLUSH_RIGHT = { alignment: AlignmentType.RIGHT };

const STYLES: IStylesOptions = {
  default: { document: { run: { font: FONT, size: 26 } } },
  paragraphStyles: [
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 20 } },
    { id: 'SmallCell', name: 'Small cell', basedOn: 'Normal', run: { size: 16 } },
    { id: 'Figure', name: 'Figure', basedOn: 'Cell', paragraph: FLUSH_RIGHT },
    { id: 'SmallFigure', name: 'Small figure', basedOn: 'SmallCell', paragraph: FLUSH_RIGHT },
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 22 } },
    {
      id: 'Heading1',
      name: 'heading 1',
      basedOn: 'Normal',
      run: { size: 30, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 160 } },
    },
    {
      id: 'Heading2',
      name: 'heading 2',
      basedOn: 'Normal',
      run: { size: 26, bold: true },
      paragraph: { spacing: { before: 280, after: 80 } },
    },
  ],
};

export async function writeDocument(paper: Paper, { page }: RenderOptions): Promise<Uint8Array> {
  const { title, children, landscape = false, signed = false } = paper;
  const heading = [
    ...(page.body === null
      ? []
      : [new Paragraph({ text: oneLine(page.body), alignment: AlignmentType.CENTER })]),
    new Paragraph({ text: oneLine(title), heading: HeadingLevel.HEADING_1 }),
  ];
  const document = new Document({
    title: oneLine(title),
    creator: oneLine(page.body ?? ''),
    styles: STYLES,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            margin: MARGIN,
            size: {
              ...A4,
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
          },
        },
        headers: { default: running(page.body, title), first: new Header({ children: [] }) },
        footers: { default: numbered(), first: numbered() },
        children: [...heading, ...children, ...(signed ? [signature(page.words)] : [])],
      },
    ],
  });
  const bytes = await Packer.toBuffer(document, undefined, [core(oneLine(title))]);
  return withoutZipTimes(bytes);
}

/** Over every page but the first, which says it itself. */
const running = (body: string | null, title: string): Header =>
  new Header({
    children: [
      new Paragraph({
        children: [
          new TextRun({
            size: 16,
            color: '555555',
            text: oneLine(body === null ? title : `${body} · ${title}`),
          }),
        ],
      }),
    ],
  });

const numbered = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({ size: 18, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });

const signature = (words: RenderOptions['page']['words']): Paragraph =>
  new Paragraph({
    spacing: { before: 500 },
    keepLines: true,
    tabStops: [{ type: TabStopType.LEFT, position: 6000 }],
    children: [
      new TextRun({
        children: [`${words.signature} ________________`, new Tab(), `${words.date} ____________`],
      }),
    ],
  });

/** The library writes the machine's clock here; equal input must give equal bytes. */
const core = (title: string) => ({
  path: 'docProps/core.xml',
  data: `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</dc:title></cp:coreProperties>`,
});
