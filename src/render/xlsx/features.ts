import type { Feature } from 'write-excel-file/node';
import {
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from 'write-excel-file/utility';
import type { FileContent, OurSheet } from './sheet.ts';

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** Buttons of a filter over the rows of each sheet. */
export const filters: Feature<FileContent> = {
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, sheet) => {
          const { filter } = sheet as OurSheet;
          return filter === ''
            ? xml
            : insertElementMarkupAccordingToOrderOfSiblings(
                xml,
                `<autoFilter ref="${filter}"/>`,
                getOrderOfSiblings(SHEET, 'worksheet') ?? [],
                'worksheet',
              );
        },
      },
    },
  },
};

/** Printed on sheets of A4 as wide as the table. */
export const fitting: Feature<FileContent> = {
  files: {
    transform: {
      [SHEET]: {
        transform: (xml) =>
          xml
            .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace(/<pageSetup /, '<pageSetup fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
};

const FORMULA = /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g;

/** What a formula comes to, beside it: a viewer that calculates nothing shows it too. */
export const results: Feature<FileContent> = {
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, sheet) =>
          xml.replace(FORMULA, (whole, address: string, rest: string, formula: string) => {
            const value = (sheet as OurSheet).results.get(address);
            return value === undefined
              ? whole
              : `<c r="${address}"${rest}><f>${formula}</f><v>${value}</v></c>`;
          }),
      },
    },
  },
};
