/**
 * The bytes of a stream that nobody could use yet, with room that doubles: a value in many pieces
 * is not copied once for each.
 */
export class Unread {
  length = 0;
  private room = new Uint8Array(0);

  /** All of it, the chunk behind; overwritten by the next call. */
  with(chunk: Uint8Array): Uint8Array {
    const total = this.length + chunk.length;
    if (total > this.room.length) {
      const room = new Uint8Array(Math.max(total, 2 * this.room.length));
      room.set(this.room.subarray(0, this.length));
      this.room = room;
    }
    this.room.set(chunk, this.length);
    this.length = total;
    return this.room.subarray(0, total);
  }

  keepFrom(place: number): void {
    this.room.copyWithin(0, place, this.length);
    this.length = Math.max(0, this.length - place);
  }
}
