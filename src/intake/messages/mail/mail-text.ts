import { isUtf8 } from 'node:buffer';
import type { Email } from 'postal-mime';
import { blocksOf } from '../html/blocks.ts';
import { textWithin } from '../html/element.ts';

/** The subject, and below it what was written: plain, else out of HTML, else whatever stands there. */
export async function textOfMail(email: Email, bytes: Uint8Array): Promise<string> {
  const subject = (email.subject ?? '').replace(/\s+/g, ' ').trim();
  const body = unixLines(await bodyOf(email, bytes));
  return [subject, body].filter((part) => part !== '').join('\n\n');
}

const unixLines = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

async function bodyOf(email: Email, bytes: Uint8Array): Promise<string> {
  const plain = email.text ?? '';
  if (plain.trim() !== '') return plain;
  const html = email.html ? await textOfHtml(email.html) : '';
  if (html !== '') return html;
  const isAlone = email.attachments.every(
    ({ filename, mimeType }) => filename === null && !mimeType.includes('/'),
  );
  return isAlone ? textBelowHeaders(bytes) : '';
}

/** A name that no mail has, so that a mail without a root has one. */
const ROOT = 'appeals-mail';

async function textOfHtml(html: string): Promise<string> {
  const pages = blocksOf(rooted(html), ({ name }) => name === ROOT);
  for await (const blocks of pages) for (const { element } of blocks) return textWithin(element);
  return '';
}

async function* rooted(html: string): AsyncGenerator<string, void> {
  yield `<${ROOT}>${html}</${ROOT}>`;
}

/** Where a type or a boundary is so broken that no part was found, people still want to read what is there. */
function textBelowHeaders(bytes: Uint8Array): string {
  const text = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1251').decode(bytes);
  const end = /\r?\n\r?\n/.exec(text);
  return text
    .slice(end ? end.index + end[0].length : text.length)
    .split('\n')
    .filter((line) => !/^(?:--|content-[a-z-]{1,30}:|[ \t]{1,8}\S{1,40}=)/i.test(line))
    .join('\n');
}
