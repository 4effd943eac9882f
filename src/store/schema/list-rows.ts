/** The lists that the office keeps. */
interface EntryRow {
  id: number;
  active_from: string | null;
  active_to: string | null;
  version: number;
}
export interface OfficialRow extends EntryRow {
  name: string;
  name_key: string;
  post: string | null;
  login: string | null;
  email: string | null;
}
export interface CodedRow extends EntryRow {
  code: string;
  name_ru: string;
  name_be: string | null;
  name_en: string | null;
}
export interface AccountRow extends EntryRow {
  network: string;
  handle: string;
  /** By which it is found, whatever the case. */
  handle_key: string;
  official_id: number | null;
  /** JSON: `[{on, count}]`, in order of days. */
  followers: string;
}
