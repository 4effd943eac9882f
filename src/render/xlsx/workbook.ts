import { withoutZipTimes } from '../zip-times.ts';
import type { OurSheet } from './sheet.ts';

/** The library is loaded here: nothing else needs it. */
export async function writeWorkbook(sheets: readonly OurSheet[]): Promise<Uint8Array> {
  const [{ default: write }, { filters, fitting, results }] = await Promise.all([
    import('write-excel-file/node'),
    import('./features.ts'),
  ]);
  const options = { fontFamily: 'Calibri', fontSize: 11, features: [filters, fitting, results] };
  return withoutZipTimes(await write([...sheets], options).toBuffer());
}
