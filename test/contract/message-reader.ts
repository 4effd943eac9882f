import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ExportItem,
  type ExportProblem,
  isLostRow,
  type MessageRecord,
  type Skip,
  type ThreadHead,
} from '../../src/domain/inbox/message.ts';
import type {
  ExportFile,
  MessageReader,
  OpenExport,
  Owner,
  ReadingOptions,
} from '../../src/intake/messages/reader.ts';
import { madeFile } from '../intake/messages/made-export.ts';

/** An export whose rows somebody has counted without the reader. */
export interface CountedExport {
  readonly name: string;
  readonly files: readonly ExportFile[];
  /** Messages, skips and lost rows together. */
  readonly rows: number;
  /** Where the export does not tell. */
  readonly own?: Owner;
  readonly options?: Partial<ReadingOptions>;
}

const OPTIONS: ReadingOptions = { zone: [{ from: null, offset: '+03:00' }], dateOrder: 'dmy' };
const NOBODY: Owner = { name: null, handle: null, id: null };

/** All that an export gives, sorted by kind. */
export interface ReadExport {
  readonly opened: OpenExport;
  readonly items: readonly ExportItem[];
  readonly threads: readonly ThreadHead[];
  readonly messages: readonly MessageRecord[];
  readonly skips: Readonly<Partial<Record<Skip, number>>>;
  readonly problems: readonly ExportProblem[];
  readonly reactions: number;
}

/** Reads an export as a person does who has only its files. */
export async function readExport(
  reader: MessageReader,
  { files, own, options }: Pick<CountedExport, 'files' | 'own' | 'options'>,
): Promise<ReadExport> {
  const recognised = await reader.recognise(files);
  const opened = await reader.open(recognised, files, { ...OPTIONS, ...options });
  return collect(opened, own);
}

export async function collect(opened: OpenExport, own?: Owner): Promise<ReadExport> {
  const items: ExportItem[] = [];
  for await (const piece of opened.items(own ?? opened.owner ?? NOBODY)) items.push(...piece);
  const skips: Partial<Record<Skip, number>> = {};
  for (const item of items)
    if (item.kind === 'skip') skips[item.skip] = (skips[item.skip] ?? 0) + 1;
  return {
    opened,
    items,
    threads: items.flatMap((item) => (item.kind === 'thread' ? [item.thread] : [])),
    messages: items.flatMap((item) => (item.kind === 'message' ? [item.message] : [])),
    skips,
    problems: items.flatMap((item) => (item.kind === 'problem' ? [item.problem] : [])),
    reactions: items.reduce((sum, item) => sum + (item.kind === 'reactions' ? item.count : 0), 0),
  };
}

/** Rows of the export that the reader accounted for. */
const rowsOf = (items: readonly ExportItem[]): number =>
  items.filter(
    (item) =>
      item.kind === 'message' ||
      item.kind === 'skip' ||
      (item.kind === 'problem' && isLostRow(item.problem)),
  ).length;

/** What holds of every export, sound or broken. */
function expectSoundItems(items: readonly ExportItem[], paths: ReadonlySet<string>): void {
  const threads = new Set<string>();
  const keys = new Set<string>();
  const last = new Map<string, string>();
  const faults: string[] = [];
  for (const item of items) {
    if (item.kind === 'thread') {
      if (threads.has(item.thread.key)) faults.push(`a second head of ${item.thread.key}`);
      if (item.thread.key === '') faults.push('a thread without a key');
      threads.add(item.thread.key);
    }
    if (item.kind === 'reactions' && !(item.count > 0)) faults.push('no reactions, yet counted');
    if (item.kind !== 'message') continue;
    const { thread, key, sentAt, text, attachments } = item.message;
    if (!threads.has(thread)) faults.push(`${key} before its thread`);
    if (keys.has(`${thread} ${key}`)) faults.push(`${key} twice`);
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(sentAt)) faults.push(`sent at ${sentAt}`);
    if (sentAt < (last.get(thread) ?? '')) faults.push(`${key} out of order`);
    if (text === '' && attachments.length === 0) faults.push(`${key} is empty`);
    for (const { path } of attachments)
      if (path !== null && !paths.has(path)) faults.push(`${path} is not in the export`);
    keys.add(`${thread} ${key}`);
    last.set(thread, sentAt);
  }
  expect(faults).toEqual([]);
}

const pathsOf = (files: readonly ExportFile[]) => new Set(files.map(({ path }) => path));
const bytesOf = (file: ExportFile): Promise<Buffer> => buffer(file.open());
const identities = ({ messages }: ReadExport): string[] =>
  messages.map(({ thread, key }) => `${thread} ${key}`);

/** What every reader of messages must keep, over exports whose rows were counted by hand. */
export function describeMessageReader(
  reader: MessageReader,
  exports: readonly CountedExport[],
): void {
  describe.each(exports)(`the ${reader.id} reader over $name`, (sample) => {
    it('knows the files for its own and tells its name', async () => {
      expect(await reader.recognise(sample.files)).not.toEqual([]);
      const { opened } = await readExport(reader, sample);
      expect(opened).toMatchObject({ reader: reader.id, network: reader.network });
    });

    it('accounts for every row, in threads, in order, with keys that differ', async () => {
      const { items } = await readExport(reader, sample);
      expect(rowsOf(items)).toBe(sample.rows);
      expectSoundItems(items, pathsOf(sample.files));
    });

    it('gives the same keys for the same bytes, in pieces of any length, files in any order', async () => {
      const first = await readExport(reader, sample);
      const files = await Promise.all(
        sample.files.map(async (file) => ({
          ...file,
          ...madeFile(file.path, await bytesOf(file), 7),
        })),
      );
      const second = await readExport(reader, { ...sample, files: files.reverse() });
      expect(identities(second).sort()).toEqual(identities(first).sort());
      expect(second.messages.length).toBe(first.messages.length);
    });

    it('never throws, whatever befalls the bytes, and keeps its order and its keys', async () => {
      const own = await reader.recognise(sample.files);
      const contents = await Promise.all(own.map(bytesOf));
      await fc.assert(
        fc.asyncProperty(fc.nat(own.length - 1), harm, async (index, spoil) => {
          const broken = own.map((file, at) =>
            at === index ? madeFile(file.path, spoil(contents[at] ?? Buffer.alloc(0))) : file,
          );
          const all = sample.files.map((file) => broken[own.indexOf(file)] ?? file);
          await reader.recognise(all);
          const opened = await reader.open(broken, all, { ...OPTIONS, ...sample.options });
          const { items } = await collect(opened, sample.own);
          expectSoundItems(items, pathsOf(all));
        }),
        { numRuns: 150 },
      );
    });
  });
}

const DROPPED = Symbol('dropped');
/** Stands for a value that is nested deeper than any stack. */
const DEEP = '\u0001deep';
const NESTED = '['.repeat(20_000) + ']'.repeat(20_000);
type Harm = (bytes: Buffer) => Uint8Array;

/** Cut anywhere, flipped, with a piece lost or doubled; JSON also with keys dropped and types changed. */
const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }).map(
    (share): Harm =>
      (bytes) =>
        bytes.subarray(0, Math.floor(bytes.length * share)),
  ),
  fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }).map(
    (flips): Harm =>
      (bytes) => {
        const copy = Buffer.from(bytes);
        for (const [at, value] of flips) if (copy.length > 0) copy[at % copy.length] = value;
        return copy;
      },
  ),
  fc.tuple(fc.nat(), fc.nat(200), fc.boolean()).map(([start, length, isDoubled]): Harm => {
    return (bytes) => {
      const from = bytes.length === 0 ? 0 : start % bytes.length;
      const piece = bytes.subarray(from, from + length);
      const before = bytes.subarray(0, from);
      return isDoubled
        ? Buffer.concat([before, piece, bytes.subarray(from)])
        : Buffer.concat([before, bytes.subarray(from + length)]);
    };
  }),
  fc.array(fc.tuple(fc.nat(), oddValue()), { minLength: 1, maxLength: 4 }).map(
    (changes): Harm =>
      (bytes) =>
        nested(changes.reduce<Buffer>((left, [at, value]) => changedJson(left, at, value), bytes)),
  ),
);

function oddValue(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom(DROPPED, DEEP),
    fc.constantFrom<unknown>(null, true, 0, -1, 1e300, '', '\u0000', [], {}, [[]], [null], '1e9'),
    fc.jsonValue({ maxDepth: 2 }),
  );
}

function nested(bytes: Buffer): Buffer {
  const text = bytes.toString('latin1');
  const mark = JSON.stringify(DEEP);
  return text.includes(mark) ? Buffer.from(text.replaceAll(mark, NESTED), 'latin1') : bytes;
}

/** The `at`-th value of a JSON text is another, or gone; other texts stay as they are. */
function changedJson(bytes: Buffer, at: number, value: unknown): Buffer {
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString());
  } catch {
    return bytes;
  }
  const places: [object, string][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, child] of Object.entries(node)) {
      places.push([node, key]);
      visit(child);
    }
  };
  visit(json);
  const [node, key] = places[at % Math.max(1, places.length)] ?? [];
  if (!node || key === undefined) return bytes;
  if (value === DROPPED) Reflect.deleteProperty(node, key);
  else Reflect.set(node, key, value);
  return Buffer.from(JSON.stringify(json));
}
