/** A file of an appeal, in its place from 1. */
export interface AttachmentRow {
  appeal_id: number;
  ordinal: number;
  sha256: string;
  media_type: string;
  size: number;
  name: string;
}
