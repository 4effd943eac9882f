import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from '../../../src/register/attachments/media-type.ts';

const text = (value: string): Uint8Array => Buffer.from(value);
const PNG = '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489';

describe('the type of a file is what its content says', () => {
  it.each([
    ['a PDF', text('%PDF-1.4\n%âãÏÓ\n'), 'application/pdf'],
    ['a picture', Buffer.from(PNG, 'hex'), 'image/png'],
    ['a program of Windows', text('MZ\u0090\0\u0003'), 'application/x-msdownload'],
    ['an archive', zipSync({ 'a.txt': text('а') }), 'application/zip'],
    ['a text', text('Прошу засыпать яму.\r\n'), 'text/plain'],
    ['a text in windows-1251', Uint8Array.of(0xcf, 0xf0, 0xee, 0xf8, 0xf3), 'text/plain'],
    ['bytes of no known kind', Uint8Array.of(1, 0, 2, 0), 'application/octet-stream'],
    ['the beginning of an archive that is cut off', text('PK\u0003\u0004'), 'application/zip'],
  ])('of %s', async (_name, bytes, type) => {
    expect(await mediaTypeOf(bytes)).toBe(type);
  });
});
