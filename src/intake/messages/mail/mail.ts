import type { ExportItem, Sender, ThreadHead } from '../../../domain/inbox/message.ts';
import type { ZoneOffset } from '../../../domain/policy/policy.ts';
import { someone } from '../own.ts';
import { ownFiles } from '../own-files.ts';
import type { ExportFile, MessageReader, OpenExport, Owner } from '../reader.ts';
import { type RowPlace, skipped, Talks } from '../talks.ts';
import { correspondentsOf } from './addresses.ts';
import { beginsWithMail } from './mail-head.ts';
import { LARGEST_MAIL, mailsOf, type RawMail } from './mails.ts';
import { type Parser, readMail } from './read-mail.ts';

/** Mail as any program saves it: a file each, or many in an mbox. A talk is with one address. */
export const mailReader: MessageReader = {
  id: 'mail',
  network: 'email',
  recognise: (files) => ownFiles(files, (_, head) => beginsWithMail(head)),
  async open(files, _all, { zone }) {
    const { default: parser } = await import('postal-mime');
    const { everywhere, deliveredTo } = await correspondentsOf(files, parser);
    const address = deliveredTo ?? (everywhere.length === 1 ? (everywhere[0] ?? null) : null);
    return {
      reader: 'mail',
      network: 'email',
      owner: address === null ? null : { name: null, handle: null, id: address },
      candidates: address === null ? everywhere : [address],
      remarks: [],
      items: (own) => itemsOf(files, { zone, parser, own: addressesOf(own) }),
    } satisfies OpenExport;
  },
};

/** Whatever it is called: a name that anybody can bear does not make a mail the account's. */
const addressesOf = ({ name, handle, id }: Owner): ReadonlySet<string> =>
  new Set([name, handle, id].flatMap((one) => one?.trim().toLowerCase() ?? []));

interface Reading {
  readonly zone: readonly ZoneOffset[];
  readonly parser: Parser;
  readonly own: ReadonlySet<string>;
}

async function* itemsOf(
  files: readonly ExportFile[],
  reading: Reading,
): AsyncGenerator<readonly ExportItem[]> {
  const talks = new Talks();
  for (const file of files)
    for await (const mail of mailsOf(file))
      yield await itemOf(mail, { ...reading, talks, file: file.path });
  yield talks.rest();
}

async function itemOf(
  { byte, bytes }: RawMail,
  { zone, parser, own, talks, file }: Reading & { readonly talks: Talks; readonly file: string },
): Promise<readonly ExportItem[]> {
  const at: RowPlace = { file, place: { unit: 'byte', number: byte } };
  const read = bytes
    ? await readMail(bytes, parser, zone)
    : ({ reason: { code: 'too-large', limit: LARGEST_MAIL / 1024 ** 2 } } as const);
  if ('skip' in read) return [skipped(read.skip, at)];
  if ('reason' in read) return [{ kind: 'problem', problem: { ...at, reason: read.reason } }];
  const { recipients, ...message } = read.mail;
  const isOwn = own.has(message.sender.id ?? '');
  const other = isOwn ? recipients.find(({ id }) => !own.has(id ?? '')) : message.sender;
  const head = headOfTalk(other ?? message.sender);
  return talks.add(head, { ...message, isOwn, thread: head.key, precision: 'second' }, at);
}

function headOfTalk({ name, id, email }: Sender): ThreadHead {
  return {
    key: id ?? name ?? '',
    network: 'email',
    title: name ?? email,
    participants: [someone({ name, id, email })],
    isGroup: false,
    isRequest: false,
  };
}
