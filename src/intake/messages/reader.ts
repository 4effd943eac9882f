import type { Network } from '../../domain/codes.ts';
import type { ExportItem } from '../../domain/inbox/message.ts';
import type { ZoneOffset } from '../../domain/policy/policy.ts';

/** A file of an export: in a folder, alone, or within an archive that is never unpacked to the disk. */
export interface ExportFile {
  /**
   * From the export's root, with `/`; archives of one export are one tree. Two exports taken in at
   * once may both have a path: readers read both, and tell what stands in both as duplicates.
   */
  readonly path: string;
  /** The archive, folder or file that a person named; tells two networks of one format apart. */
  readonly source?: string;
  /** In bytes, unpacked. */
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

/** What an export does not tell by itself. */
export interface ReadingOptions {
  /** Of local times without an offset. */
  readonly zone: readonly ZoneOffset[];
  /** Of dates that can be read in two ways; null: refused. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null;
}

export type ReaderId =
  | 'instagram-json'
  | 'instagram-html'
  | 'messenger'
  | 'telegram'
  | 'vk'
  | 'whatsapp'
  | 'mail';

/**
 * One format of exports. Recognised by content, never by the name of a file alone. A heavy parser is
 * imported by `open`, since `recognise` is asked of every reader.
 */
export interface MessageReader {
  readonly id: ReaderId;
  readonly network: Network;
  /** Of the files, those that may be in this format; reads no more than their heads (`headOf`). */
  recognise(files: readonly ExportFile[]): Promise<readonly ExportFile[]>;
  /** `files` are those it recognised; `all` holds what may tell the owner, and media. */
  open(
    files: readonly ExportFile[],
    all: readonly ExportFile[],
    options: ReadingOptions,
  ): Promise<OpenExport>;
}

/** Remarks for a person before anything is taken in. */
export type ExportRemark =
  /** Minutes without zone: weaker than JSON of the same network. */
  { readonly code: 'minutes-only' } | { readonly code: 'local-time' };

export interface OpenExport {
  readonly reader: ReaderId;
  readonly network: Network;
  /** The account whose export it is; null where it does not say. */
  readonly owner: Owner | null;
  /** Names that may be the account's own: they take part in every thread. */
  readonly candidates: readonly string[];
  readonly remarks: readonly ExportRemark[];
  /**
   * In pieces; `own` is how the account's messages are known. Where a network gives no ids, keys tell
   * replies from messages, so that the same account must be given at every import. Never throws on
   * bad content.
   */
  items(own: Owner): AsyncIterable<readonly ExportItem[]>;
}

/** The account's own page, by any of what a network calls it. */
export interface Owner {
  readonly name: string | null;
  readonly handle: string | null;
  readonly id: string | null;
}
