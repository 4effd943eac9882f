/** Headers of which a mail has at least two, or one and nothing but headers before its text. */
const KNOWN =
  /^(?:from|to|cc|subject|date|message-id|mime-version|content-type|content-transfer-encoding|received|return-path|delivered-to|reply-to|sender|x-mailer|dkim-signature|x-gmail-labels):/i;
const HEADER = /^[!-9;-~]+:/;
const FOLDED = /^[ \t]+\S/;
/** `From anna@example.by Tue Feb  3 06:15:00 2026`, which divides the mails of an mbox. */
const DIVIDER = /^From \S.* \d{1,2}:\d\d(?::\d\d)?.* (?:19|20)\d\d\s*$/;

/** Long enough for every divider. */
export const LONGEST_DIVIDER = 400;

export const isDivider = (line: string): boolean => DIVIDER.test(line);

/** Whether what a file begins with are the headers of a mail. */
export function beginsWithMail(head: Uint8Array): boolean {
  const lines = Buffer.from(head)
    .toString('latin1')
    .split(/\r\n|\n|\r/);
  if (isDivider(lines[0] ?? '')) lines.shift();
  let known = 0;
  for (const [index, line] of lines.entries()) {
    if (line === '') return known > 0;
    if (KNOWN.test(line)) known++;
    else if (!HEADER.test(line) && !(index > 0 && FOLDED.test(line))) break;
  }
  return known > 1;
}
