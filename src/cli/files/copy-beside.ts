import { maskFileName } from '../../domain/party/mask.ts';
import { copyAttachments } from '../../register/attachments/copy-attachments.ts';
import type { Field } from '../../render/result.ts';
import type { Context } from '../context.ts';
import { EXIT } from '../exit-codes.ts';
import { filesBeside } from './attachment-files.ts';

/** What the copying of attachments adds to a result. */
export interface CopiedBeside {
  readonly fields: readonly Field[];
  readonly json: { readonly attachments: number; readonly lostAttachments: number };
  readonly exitCode: number;
}

export const NOTHING_COPIED: CopiedBeside = {
  fields: [],
  json: { attachments: 0, lostAttachments: 0 },
  exitCode: EXIT.done,
};

/** The attachments of a copied register go along; those that cannot are told one by one. */
export async function copyBeside(
  context: Context,
  from: string,
  to: string,
): Promise<CopiedBeside> {
  const { stores, process, messages, globals } = context;
  const copy = await stores.open(to, { salt: () => process.salt() });
  const files = [filesBeside(context, from), filesBeside(context, to)] as const;
  const { copied, lost } = await copyAttachments(copy, ...files).finally(() => copy.close());
  const { labels, attachmentLost, mediaLost } = messages.remarks;
  for (const { of, name } of lost) {
    const file = globals.redact ? maskFileName(name) : name;
    await context.remark(
      'number' in of
        ? attachmentLost(of.number, file)
        : mediaLost(of.thread, messages.locale.count(of.message), file),
    );
  }
  const count: Field = {
    id: 'attachments',
    title: labels.attachments,
    kind: 'count',
    value: copied,
    ...(lost.length > 0 && { tone: 'warn' as const }),
  };
  return {
    fields: copied + lost.length === 0 ? [] : [count],
    json: { attachments: copied, lostAttachments: lost.length },
    exitCode: lost.length === 0 ? EXIT.done : EXIT.input,
  };
}
