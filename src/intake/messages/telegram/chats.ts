import type { ExportReason } from '../../../domain/inbox/message.ts';
import { wellFormed } from '../../../domain/text/canonical-json.ts';
import { isObject, type Loose } from '../json-file.ts';
import type { ExportFile } from '../reader.ts';
import { JsonWalk, type Piece, type Wanted } from './json-walk.ts';
import type { Row } from './rows.ts';

/** What an export says of a chat before its messages. */
export interface Chat {
  readonly name: string | null;
  /** `personal_chat`, `private_group`, `public_channel` … */
  readonly type: string | null;
  readonly id: string | null;
}

export type ChatPiece =
  | { readonly kind: 'account'; readonly facts: Loose }
  /** `first` counts from 1. */
  | {
      readonly kind: 'rows';
      readonly chat: Chat;
      readonly first: number;
      readonly rows: readonly Row[];
    }
  | { readonly kind: 'problem'; readonly byte: number; readonly reason: ExportReason };

/** A chat alone is the whole file; an account has them in two lists. */
const CHAT_PATHS = ['', 'chats.list[]', 'left_chats.list[]'];
const FACTS = ['name', 'type', 'id'] as const;

const WANTED: ReadonlyMap<string, Wanted> = new Map([
  ['personal_information', 'whole'],
  ...['chats', 'chats.list', 'left_chats', 'left_chats.list', ...CHAT_PATHS].map(
    (path) => [path, 'inside'] as const,
  ),
  ...CHAT_PATHS.flatMap((path) => [
    [within(path, 'messages'), 'rows'] as const,
    ...FACTS.map((fact) => [within(path, fact), 'whole'] as const),
  ]),
]);

function within(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** Goes through a `result.json` chat by chat, as its bytes come. */
export async function* chatsOf(
  file: ExportFile,
): AsyncGenerator<readonly ChatPiece[], void, undefined> {
  const reader = new ChatReader();
  for await (const chunk of file.open()) {
    yield reader.read(chunk);
    if (reader.hasEnded) return;
  }
  yield reader.end();
}

export class ChatReader {
  /** The one that is read now. */
  chat: Chat = { name: null, type: null, id: null };
  private readonly walk = new JsonWalk((path) => WANTED.get(path) ?? 'nothing');

  get hasEnded(): boolean {
    return this.walk.hasEnded;
  }

  read(chunk: Uint8Array): ChatPiece[] {
    return this.walk.read(chunk).flatMap((piece) => this.told(piece));
  }

  end(): ChatPiece[] {
    return this.walk.end().flatMap((piece) => this.told(piece));
  }

  private told(piece: Piece): ChatPiece[] {
    if (piece.kind === 'problem') return [piece];
    if (piece.kind === 'rows') return [{ ...piece, chat: this.chat }];
    if (piece.kind === 'begin') {
      if (CHAT_PATHS.includes(piece.path)) this.chat = { name: null, type: null, id: null };
      return [];
    }
    const { path, value } = piece;
    if (path === 'personal_information')
      return isObject(value) ? [{ kind: 'account', facts: value }] : [];
    const fact = path.slice(path.lastIndexOf('.') + 1);
    if (fact === 'name' || fact === 'type' || fact === 'id')
      this.chat = { ...this.chat, [fact]: factOf(value) };
    return [];
  }
}

/** Longer than any name. */
const LONGEST = 300;

const factOf = (value: unknown): string | null =>
  (typeof value === 'string' && value !== '') || Number.isSafeInteger(value)
    ? wellFormed(String(value).slice(0, LONGEST))
    : null;
