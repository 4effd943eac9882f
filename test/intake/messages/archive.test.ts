import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/domain/faults.ts';
import { openArchive } from '../../../src/intake/messages/archive.ts';
import { BOUNDS } from '../../../src/intake/messages/archive-bounds.ts';
import { declaring, encrypted, inMemory, miscounted, zipOf } from './made-archive.ts';
import { contentOf } from './made-export.ts';

const faultOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error) => (error instanceof InputError ? error.fault.code : `thrown: ${error}`),
  );
const open = (zip: Buffer) => openArchive(inMemory(zip));

describe('an archive', () => {
  it('gives its files by path, each read when it is opened, and as often', async () => {
    const long = 'строка\n'.repeat(100_000);
    const files = await open(zipOf({ 'a/b.json': '{}', 'a/длинный.txt': long, 'a/empty/': '' }));
    expect(files.map(({ path, size, source }) => [path, size, source])).toEqual([
      ['a/b.json', 2, 'export.zip'],
      ['a/длинный.txt', Buffer.byteLength(long), 'export.zip'],
    ]);
    for (let time = 0; time < 2; time++)
      expect(await Promise.all(files.map((file) => contentOf(file)))).toEqual(['{}', long]);
  });

  it('takes the separators of Windows for what they are', async () => {
    const [file] = await open(zipOf({ 'messages\\inbox\\a.json': '1' }));
    expect(file?.path).toBe('messages/inbox/a.json');
  });

  it('may be left after the first bytes of a file', async () => {
    const [file] = await open(zipOf({ a: 'x'.repeat(1_000_000) }));
    for await (const _ of file?.open() ?? []) break;
    expect(await contentOf(file)).toHaveLength(1_000_000);
  });

  it.each([
    '../evil.json',
    'a/../../evil',
    '/etc/passwd',
    'C:/evil',
    'c:\\evil',
    '..\\evil',
    '\\\\host\\evil',
  ])('with the path %s is refused', async (path) => {
    expect(await faultOf(open(zipOf({ 'good.json': '{}', [path]: 'x' })))).toBe('archive-escapes');
  });

  it('with a password is refused', async () => {
    expect(await faultOf(open(encrypted(zipOf({ 'a.json': '{}' }))))).toBe('archive-encrypted');
  });

  it('that unpacks to hundreds of times its size is refused unread', async () => {
    const bomb = zipOf({ 'a.json': new Uint8Array(12 * 1024 ** 2) });
    expect(await faultOf(open(bomb))).toBe('archive-bomb');
  });

  it('that declares too much, or holds too many files, is refused', async () => {
    const zip = zipOf({ a: 'x'.repeat(600), b: 'x'.repeat(600) });
    const opened = (bounds: Partial<typeof BOUNDS>) =>
      faultOf(openArchive(inMemory(zip), { ...BOUNDS, ...bounds }));
    expect(await opened({ size: 1_000 })).toBe('archive-too-large');
    expect(await opened({ entries: 1 })).toBe('archive-crowded');
    expect(await opened({ size: 1_200, entries: 2 })).toBe('none');
  });

  it('whose file is larger than it declares is not read beyond that', async () => {
    const [file] = await open(declaring(zipOf({ a: 'x'.repeat(5_000_000) }), 1_000));
    let length = 0;
    const reading = (async () => {
      for await (const chunk of file?.open() ?? []) length += chunk.length;
    })();
    expect(await faultOf(reading)).toBe('archive-broken');
    expect(length).toBeLessThanOrEqual(1_000);
  });

  it('whose bytes are not those that were packed is found out', async () => {
    const [file] = await open(miscounted(zipOf({ a: 'x' })));
    expect(await faultOf(contentOf(file))).toBe('archive-broken');
  });

  it.each([
    ['cut off', zipOf({ a: 'x'.repeat(100) }).subarray(0, 90)],
    ['no archive', Buffer.from('PK\u0003\u0004 and nothing else')],
    ['empty', Buffer.alloc(0)],
  ])('that is %s is refused', async (_, bytes) => {
    expect(await faultOf(open(bytes))).toBe('archive-broken');
  });

  it('in which any byte was changed is refused or read, never a fault of ours', async () => {
    const zip = zipOf({ 'a.json': '{"a":1}', 'b/c.json': 'x'.repeat(500) });
    await fc.assert(
      fc.asyncProperty(fc.nat(zip.length - 1), fc.nat(255), async (at, value) => {
        const copy = Buffer.from(zip);
        copy[at] = value;
        const reading = open(copy).then((files) =>
          Promise.all(files.map((file) => contentOf(file))),
        );
        expect(await faultOf(reading)).toMatch(/^(?:none|archive-[a-z-]+)$/);
      }),
      { numRuns: 300 },
    );
  });
});
