import { InputError } from '../../domain/faults.ts';

/** What an archive may be at most before it is taken for one that was made to do harm. */
export interface ArchiveBounds {
  readonly entries: number;
  /** Bytes once unpacked, all entries together. */
  readonly size: number;
  /** Bytes unpacked for one packed, of an entry larger than `ratioFrom`. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/**
 * A real export with media is tens of gigabytes in some hundred thousand files; its JSON, six bytes
 * a letter, shrinks to a thirtieth. A bomb shrinks to a thousandth, the most that deflate can do.
 */
export const BOUNDS: ArchiveBounds = {
  entries: 1_000_000,
  size: 200 * 1024 ** 3,
  ratio: 250,
  ratioFrom: 10 * 1024 ** 2,
};

/** Weighs the entries of an archive by what they declare; reading them holds them to it. */
export class Scale {
  private entries = 0;
  private size = 0;
  private readonly archive: string;
  private readonly bounds: ArchiveBounds;

  constructor(archive: string, bounds: ArchiveBounds) {
    this.archive = archive;
    this.bounds = bounds;
  }

  add(entry: string, sizes: { compressedSize: number; uncompressedSize: number }): void {
    const { bounds, archive: path } = this;
    this.entries++;
    this.size += sizes.uncompressedSize;
    if (this.entries > bounds.entries)
      throw new InputError({ code: 'archive-crowded', path, limit: bounds.entries });
    if (this.size > bounds.size)
      throw new InputError({ code: 'archive-too-large', path, limit: bounds.size / 1024 ** 3 });
    const { compressedSize, uncompressedSize } = sizes;
    if (uncompressedSize > bounds.ratioFrom && uncompressedSize > compressedSize * bounds.ratio)
      throw new InputError({ code: 'archive-bomb', path, entry });
  }
}
