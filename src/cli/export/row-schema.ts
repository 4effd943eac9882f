import * as v from 'valibot';
import { NETWORKS } from '../../domain/codes.ts';
import { ATTACHMENT_KINDS } from '../../domain/inbox/message.ts';
import type { ChainedRow } from '../../register/ports/chained-rows.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const text = v.nullable(v.string());
const sender = v.strictObject({ name: text, handle: text, id: text, phone: text, email: text });
const digested = { salt: v.string(), digest: v.string() };

const THREAD = v.strictObject({
  row: v.literal('thread'),
  number: count,
  network: v.picklist(NETWORKS),
  account: v.string(),
  key: v.string(),
  title: text,
  participants: v.array(sender),
  isGroup: v.boolean(),
  isRequest: v.boolean(),
  ...digested,
});
const MESSAGE = v.strictObject({
  row: v.literal('message'),
  id: count,
  thread: count,
  key: v.string(),
  isOwn: v.boolean(),
  sentAt: v.string(),
  sentOn: v.string(),
  precision: v.picklist(['second', 'minute']),
  sender,
  text: v.string(),
  attachments: v.array(
    v.strictObject({
      kind: v.picklist(ATTACHMENT_KINDS),
      path: text,
      label: text,
      file: v.exactOptional(
        v.strictObject({
          sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
          mediaType: v.string(),
          size: count,
        }),
      ),
    }),
  ),
  ...digested,
});

/** A line of an export that stands after the event of its batch. */
export const ROW: v.GenericSchema<unknown, ChainedRow> = v.variant('row', [THREAD, MESSAGE]);
