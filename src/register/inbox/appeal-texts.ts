import type { Message } from '../../domain/inbox/thread.ts';

/** A summary is read as a line of a list. */
const LONGEST_SUMMARY = 120;

/** What was written, a message a paragraph; null where there were only pictures. */
export function textOfMessages(messages: readonly Message[]): string | null {
  const texts = messages.map(({ text }) => text).filter((text) => text !== '');
  return texts.length === 0 ? null : texts.join('\n');
}

/** The first line of it, cut at a word. */
export function summaryOfText(text: string): string {
  const line = text.split('\n').find((one) => one.trim() !== '') ?? '';
  if (line.length <= LONGEST_SUMMARY) return line.trim();
  const cut = line.slice(0, LONGEST_SUMMARY);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > LONGEST_SUMMARY / 2 ? end : LONGEST_SUMMARY).trim()}…`;
}
