import { expect, it } from 'vitest';
import { asOfficialId } from '../../src/domain/ids.ts';
import { NO_APPLICANT } from '../../src/domain/party/applicant.ts';
import { contactKeys } from '../../src/domain/party/contact-keys.ts';
import type { SimilarQuery } from '../../src/register/ports/similar.ts';
import type { OwedQuery, RegisterStore, SubjectChange } from '../../src/register/ports.ts';
import {
  AT,
  all,
  answered,
  assigned,
  done,
  newAppeal,
  newOfficial,
  registered,
  registerOne,
} from './register-samples.ts';

/** What is owed, who has written before, what was sent. */
export function describeDue(opened: () => RegisterStore): void {
  const owed = async (query: Partial<OwedQuery> = {}) =>
    (await all(opened().owed({ filter: {}, until: null, ...query }))).map(({ ordinal }) => ordinal);

  it('tells what is owed up to a day: open, or under control to a date of its own', async () => {
    await done(opened(), [
      newAppeal(registered({ dueOn: '2023-02-01' })),
      newAppeal(registered({ dueOn: '2023-02-02' })),
      newAppeal(registered({ dueOn: null, dueBasis: null })),
      newAppeal(registered({ dueOn: '2023-02-01' }), answered()),
      newAppeal(
        registered(),
        {
          type: 'assigned',
          facts: { assignedOn: '2023-01-11', controlDueOn: '2023-02-01' },
          private: null,
        },
        answered(),
      ),
    ]);
    expect(await owed()).toEqual([1, 2, 5]);
    expect(await owed({ until: '2023-02-01' })).toEqual([1, 5]);
    expect(await owed({ until: '2023-01-31' })).toEqual([]);
  });

  it('always tells a direct message that nobody has replied to, whose first word falls due sooner', async () => {
    await done(opened(), [
      newAppeal(registered({ channel: 'direct', network: 'vk', dueOn: '2023-03-01' })),
      newAppeal(registered({ dueOn: '2023-03-01' })),
    ]);
    expect(await owed({ until: '2023-01-11' })).toEqual([1]);
  });

  it('tells what is owed of one controller, and nothing of an annulled appeal', async () => {
    const { step } = await done(opened(), [newAppeal(registered(), assigned(3)), newAppeal()]);
    expect(await owed({ filter: { controller: [asOfficialId(3)] } })).toEqual([1]);
    await opened().undo({ actor: 'anna', at: AT, step, redo: false });
    expect(await owed()).toEqual([]);
  });

  const similar = async (query: Partial<SimilarQuery>) =>
    (
      await opened().similar({
        keys: contactKeys(NO_APPLICANT),
        topic: '01',
        territory: null,
        except: null,
        limit: 5,
        ...query,
      })
    ).map(({ ordinal }) => ordinal);

  it('finds the same person’s appeals on the topic or from the place, the newest first', async () => {
    const keys = contactKeys({ ...NO_APPLICANT, name: 'ЕЛКИНА анна' });
    await done(opened(), [
      newAppeal(registered({ topics: ['01'] })),
      newAppeal(registered({ topics: ['02'], territory: 'T' })),
      newAppeal(registered({ topics: ['02'] })),
      newAppeal(registered({ topics: ['01'] })),
    ]);
    expect(await similar({ keys })).toEqual([4, 1]);
    expect(await similar({ keys, territory: 'T' })).toEqual([4, 2, 1]);
    expect(await similar({ keys, limit: 1 })).toEqual([4]);
    expect(await similar({ keys, topic: '99' })).toEqual([]);
    expect(await similar({})).toEqual([]);
  });

  it('knows a person by the phone, however it is written, and never finds the appeal itself', async () => {
    const { appeal } = await registerOne(opened());
    const keys = contactKeys({ ...NO_APPLICANT, phone: '8 (029) 000-00-00' });
    expect(await similar({ keys })).toEqual([1]);
    expect(await similar({ keys, except: appeal.id })).toEqual([]);
  });

  it('keeps what each official was sent on a day', async () => {
    const { ids } = await done(opened(), [newOfficial('Новик'), newAppeal()]);
    const [official = 0, appeal = 0] = ids;
    const items = [{ appeal: appeal as never, kind: 'answer' as const }];
    const facts = { official: asOfficialId(official), day: '2023-01-24', items };
    const sent: SubjectChange = {
      type: 'reminder',
      id: null,
      version: 0,
      events: [{ type: 'sent', facts, private: null }],
    };
    await done(opened(), [sent]);
    expect(await opened().remindersOf('2023-01-24')).toEqual([{ official, items }]);
    expect(await opened().remindersOf('2023-01-25')).toEqual([]);
    expect(await all(opened().verify())).toEqual([]);
  });
}
