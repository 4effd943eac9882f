import { describe, expect, it } from 'vitest';
import type { Appeal } from '../../../src/domain/appeal/appeal.ts';
import { decideReschedule } from '../../../src/domain/appeal/reschedule.ts';
import { decideMove } from '../../../src/domain/calendar/transfers.ts';
import { workingDays } from '../../../src/domain/calendar/working-days.ts';
import { bundledYears, bundledPolicy as policy } from '../bundled.ts';
import { direct, registered, written } from './given.ts';

/** The bundled days, and one more that the office has moved. */
function daysWith(off: string, worked: string) {
  const moved = decideMove({ off, worked }, { years: bundledYears, policy });
  if (!moved.ok) throw new Error(moved.refusal.code);
  return workingDays([...bundledYears, moved.value], policy);
}
const today = '2023-04-30';
const reschedule = (appeal: Appeal, days = daysWith('2023-05-05', '2023-05-20')) =>
  decideReschedule(appeal, { policy, days, today })?.facts ?? null;

describe('a due date after a change of the calendar (art. 17)', () => {
  it('moves on where its last day has become a day off, and the original one with it', () => {
    const appeal = registered(written({ registeredOn: '2023-04-20', receivedOn: '2023-04-20' }));
    expect(appeal.dueOn).toBe('2023-05-05');
    expect(reschedule(appeal)).toEqual({
      rescheduledOn: today,
      dueOn: '2023-05-10',
      originalDueOn: '2023-05-10',
      dueBasis: 'law',
      dueProvisional: false,
    });
  });

  it('moves in the same way where it is the office’s own', () => {
    const appeal = registered(direct({ registeredOn: '2023-04-20', receivedOn: '2023-04-20' }));
    expect(reschedule(appeal)).toMatchObject({ dueOn: '2023-05-10', dueBasis: 'office' });
  });

  it('stays where nothing changed for it', () => {
    expect(reschedule(registered(written()))).toBeNull();
  });

  it('stays for an appeal that is closed', () => {
    const answered = written({
      registeredOn: '2023-04-20',
      receivedOn: '2023-04-20',
      answer: {
        answeredOn: '2023-04-21',
        outcome: 'explained',
        interim: false,
        replyNumber: null,
      },
    });
    expect(reschedule(registered(answered))).toBeNull();
  });

  it('of an extended appeal stays as decided, and only leaves a day off; the original one is kept', () => {
    const appeal = registered(written({ registeredOn: '2023-04-20', receivedOn: '2023-04-20' }));
    const extension = { on: '2023-04-28', ground: null, reason: null };
    const extendedTo = (dueOn: string) => reschedule({ ...appeal, dueOn, extension });
    expect(extendedTo('2023-05-22')).toBeNull();
    const days = daysWith('2023-05-22', '2023-05-27');
    expect(reschedule({ ...appeal, dueOn: '2023-05-22', extension }, days)).toMatchObject({
      dueOn: '2023-05-23',
      originalDueOn: '2023-05-05',
    });
  });

  it('loses its mark once the calendar of its year is confirmed', () => {
    const on = { registeredOn: '2023-04-10', receivedOn: '2023-04-10' };
    const appeal = { ...registered(written(on)), dueProvisional: true };
    expect(reschedule(appeal)).toMatchObject({ dueOn: '2023-04-26', dueProvisional: false });
  });
});
