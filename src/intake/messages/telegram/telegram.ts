import type { ExportItem } from '../../../domain/inbox/message.ts';
import { isObject, shown } from '../json-file.ts';
import { CountedKeys } from '../keys.ts';
import { MediaBeside } from '../media-beside.ts';
import { isOwn } from '../own.ts';
import { ownFiles } from '../own-files.ts';
import type {
  ExportFile,
  ExportRemark,
  MessageReader,
  OpenExport,
  Owner,
  ReadingOptions,
} from '../reader.ts';
import { type RowPlace, skipped, Talks } from '../talks.ts';
import { type ChatPiece, ChatReader, chatsOf } from './chats.ts';
import { headOfChat, isChatOfTelegram, isTalk } from './peer.ts';
import { type RowContext, readRow } from './read-row.ts';
import type { Row } from './rows.ts';
import { type Survey, surveyOf } from './survey.ts';

/** `result.json` of Telegram Desktop: a chat or a whole account, of any size. */
export const telegramReader: MessageReader = {
  id: 'telegram',
  network: 'telegram',
  recognise: (files) => ownFiles(files, (_, head) => isTelegram(head)),
  open,
};

/** By an account's own facts, a kind of chat or a row: others have messages, too, but none with such types. */
function isTelegram(head: Uint8Array): boolean {
  const reader = new ChatReader();
  const pieces = reader.read(head);
  return (
    isChatOfTelegram(reader.chat) ||
    pieces.some((piece) => {
      if (piece.kind === 'account') return Number.isSafeInteger(piece.facts.user_id);
      return piece.kind === 'rows' && piece.rows.some(isRowOfTelegram);
    })
  );
}

const isRowOfTelegram = (row: Row): boolean =>
  'value' in row &&
  isObject(row.value) &&
  /^(?:message|service|unsupported)$/.test(shown(row.value.type));

async function open(
  files: readonly ExportFile[],
  all: readonly ExportFile[],
  { zone }: ReadingOptions,
): Promise<OpenExport> {
  const surveys: { readonly file: ExportFile; readonly survey: Survey }[] = [];
  for (const file of files) surveys.push({ file, survey: await surveyOf(file) });
  surveys.sort((one, other) => (one.survey.begins < other.survey.begins ? -1 : 1));
  const hasLocalTimes = surveys.some(({ survey }) => survey.hasLocalTimes);
  const remarks: readonly ExportRemark[] = hasLocalTimes ? [{ code: 'local-time' }] : [];
  const media = new MediaBeside(all);
  return {
    reader: 'telegram',
    network: 'telegram',
    owner: surveys.find(({ survey }) => survey.owner)?.survey.owner ?? null,
    candidates: inEvery(surveys.map(({ survey }) => survey.names)),
    remarks,
    items: (own) =>
      itemsOf(
        surveys.map(({ file }) => file),
        { media, zone, own },
      ),
  };
}

const inEvery = ([first, ...others]: readonly ReadonlySet<string>[]): readonly string[] =>
  [...(first ?? [])].filter((name) => others.every((names) => names.has(name)));

interface Reading extends Omit<RowContext, 'file'> {
  readonly own: Owner;
}

async function* itemsOf(
  files: readonly ExportFile[],
  reading: Reading,
): AsyncGenerator<readonly ExportItem[]> {
  const talks = new Talks();
  for (const file of files) {
    const context = { ...reading, file: file.path };
    const keys = new CountedKeys();
    for await (const pieces of chatsOf(file)) {
      const items: ExportItem[] = [];
      for (const piece of pieces) readPiece(piece, { ...context, keys, talks, items });
      yield items;
    }
  }
  yield talks.rest();
}

interface PieceContext extends RowContext {
  readonly own: Owner;
  readonly keys: CountedKeys;
  readonly talks: Talks;
  readonly items: ExportItem[];
}

function readPiece(piece: ChatPiece, context: PieceContext): void {
  const { file, items } = context;
  if (piece.kind === 'account') return;
  if (piece.kind === 'problem') {
    const place = { unit: 'byte', number: piece.byte } as const;
    items.push({ kind: 'problem', problem: { file, place, reason: piece.reason } });
    return;
  }
  const { chat, rows, first } = piece;
  const head = isTalk(chat) ? headOfChat(chat, file) : null;
  for (const [index, row] of rows.entries()) {
    const place = { unit: 'row', number: first + index } as const;
    if (!('value' in row))
      readPiece({ kind: 'problem', byte: row.byte, reason: row.reason }, context);
    else if (head) takeRow(row.value, { head, at: { file, place } }, context);
    else items.push(skipped('not-a-talk', { file, place }));
  }
}

function takeRow(
  value: unknown,
  { head, at }: { readonly head: ReturnType<typeof headOfChat>; readonly at: RowPlace },
  context: PieceContext,
): void {
  const { items, own, keys, talks } = context;
  const read = readRow(value, context);
  if ('skip' in read) items.push(skipped(read.skip, at));
  else if ('reason' in read)
    items.push({ kind: 'problem', problem: { ...at, reason: read.reason } });
  else {
    const { id, ...message } = read.message;
    const { sender, sentAt, text } = message;
    const key = id ?? keys.keyOf([head.key, sentAt, sender.id ?? sender.name, text]);
    const complete = {
      ...message,
      thread: head.key,
      key,
      isOwn: isOwn(sender, own),
      precision: 'second',
    } as const;
    for (const item of talks.add(head, complete, at)) items.push(item);
  }
}
