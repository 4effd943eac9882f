/** Bytes that were looked through. */
export interface LookedThrough {
  readonly sha256: string;
  readonly size: number;
  /** The first of them, by which their type is told. */
  readonly head: Uint8Array;
}

/** Where attachments are: each content once, under its SHA-256. Nothing in it is ever opened or run. */
export interface FileStore {
  /** On the disk when it returns. null: more than `limit` bytes, and nothing is kept. */
  put(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<LookedThrough | null>;
  /** The same without keeping anything. */
  look(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<LookedThrough | null>;
  /** null: nothing is kept under the digest. */
  read(sha256: string): AsyncIterable<Uint8Array> | null;
  /** Nothing names it any more. */
  remove(sha256: string): Promise<void>;
}

/** Two letters of the digest are a folder, so that none grows too large. */
export const attachmentPath = (folder: string, sha256: string): string =>
  `${folder}/${sha256.slice(0, 2)}/${sha256.slice(2)}`;

/**
 * An attachment that an event names, one whose step is undone too: a redo needs its bytes. Or a file
 * that came with a message.
 */
export interface HeldAttachment {
  readonly of: AppealOfFile | MessageOfFile;
  /** '' once it was erased. */
  readonly name: string;
  readonly sha256: string;
  readonly size: number;
}
interface AppealOfFile {
  readonly number: string;
}
interface MessageOfFile {
  readonly thread: number;
  /** Its place in the talk, from 1. */
  readonly message: number;
}
