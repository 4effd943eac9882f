import type { Appeal } from '../../domain/appeal/appeal.ts';
import type { Office } from '../../register/office.ts';
import { similarAppeals } from '../../register/similar-appeals.ts';
import type { Context } from '../context.ts';

/** Whoever has written before on the matter is named; linking is the clerk's decision. */
export async function remarkOnSimilar(
  appeal: Appeal,
  { context, office }: { readonly context: Context; readonly office: Office },
): Promise<void> {
  if (context.globals.quiet || appeal.repeatOf !== null) return;
  const { appeals, codes, locale } = context.messages;
  for (const { appeal: earlier, as } of await similarAppeals(appeal, office))
    await context.remark(
      appeals.said.similar[as]({
        number: appeal.number,
        earlier: earlier.number,
        registeredOn: locale.date(earlier.registeredOn),
        status: codes.status[earlier.status],
      }),
    );
}
