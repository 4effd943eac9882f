import { isObject, type Loose, shown } from '../json-file.ts';
import { NOBODY } from '../own.ts';
import type { ExportFile, Owner } from '../reader.ts';
import { type ChatPiece, chatsOf } from './chats.ts';
import { isPersonal, peerOf, senderOf } from './peer.ts';
import { isUnixTime } from './read-row.ts';

/** What the beginning of a file tells of the whole. */
export interface Survey {
  readonly owner: Owner | null;
  /** Who writes in it, where the owner is not known. */
  readonly names: ReadonlySet<string>;
  readonly hasLocalTimes: boolean;
  /** By which files of one chat are put in order. */
  readonly begins: string;
}

/** Rows after which a chat in which the account wrote nothing is not searched for it any longer. */
const MOST_ROWS = 20_000;

export async function surveyOf(file: ExportFile): Promise<Survey> {
  const surveyor = new Surveyor();
  for await (const pieces of chatsOf(file)) {
    for (const piece of pieces) surveyor.see(piece);
    if (surveyor.isDone) break;
  }
  return surveyor;
}

class Surveyor implements Survey {
  owner: Owner | null = null;
  readonly names = new Set<string>();
  hasLocalTimes = false;
  begins = '';
  private seen = 0;

  get isDone(): boolean {
    return (this.owner !== null && this.seen > 0) || this.seen >= MOST_ROWS;
  }

  see(piece: ChatPiece): void {
    if (piece.kind === 'account') this.owner = accountOf(piece.facts);
    if (piece.kind !== 'rows') return;
    for (const row of piece.rows) {
      this.seen++;
      if (!('value' in row) || !isObject(row.value)) continue;
      const { value } = row;
      if (value.type === 'unsupported') continue;
      if (this.begins === '') this.begins = shown(value.date ?? value.date_unixtime);
      this.hasLocalTimes ||= !isUnixTime(value.date_unixtime);
      const sender = value.type === 'service' ? null : senderOf(value);
      if (sender?.name) this.names.add(sender.name);
      // In a talk of two whoever is not the other is the account.
      if (sender?.id && isPersonal(piece.chat) && sender.id !== peerOf(piece.chat))
        this.owner ??= { ...NOBODY, name: sender.name, id: sender.id };
    }
  }
}

function accountOf(facts: Loose): Owner | null {
  const { user_id: id, username } = facts;
  if (!Number.isSafeInteger(id)) return null;
  const name = [facts.first_name, facts.last_name].filter(
    (part) => typeof part === 'string' && part !== '',
  );
  return {
    name: name.length > 0 ? name.join(' ') : null,
    handle: typeof username === 'string' && username !== '' ? username.replace(/^@/, '') : null,
    id: `user${id}`,
  };
}
