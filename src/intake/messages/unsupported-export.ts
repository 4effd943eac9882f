import type { UnsupportedExport } from '../../domain/faults.ts';

/** By the first bytes, or by what the text begins with. */
const SIGNS: readonly (readonly [UnsupportedExport, RegExp])[] = [
  ['rar', /^Rar!\x1a\x07/],
  ['seven-zip', /^7z\xbc\xaf\x27\x1c/],
  ['gzip', /^\x1f\x8b/],
  ['outlook', /^(?:!BDN|\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1)/],
  ['whatsapp-database', /^SQLite format 3\0/],
  ['telegram-html', /<title>Exported Data<\/title>|class="page_wrap"/],
  ['messenger-html', /<title>[^<]*<\/title>[\s\S]*(?:_2pi0 _2lej|_3-95 _a6-g)/],
];

/** A format that people do export in, of which no reader can read this file; null: not known at all. */
export function unsupportedExport(head: Uint8Array): UnsupportedExport | null {
  const text = Buffer.from(head).toString('latin1');
  return SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? null;
}
