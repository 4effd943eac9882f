import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/domain/appeal/difference.ts';
import type { AppealEvent } from '../../../src/domain/appeal/events.ts';
import { foldAppeal, foldDrafts } from '../../../src/domain/appeal/fold.ts';
import type { Recorded } from '../../../src/domain/event.ts';
import { asStepId } from '../../../src/domain/ids.ts';
import { eventsOf, novik, shevchuk, written } from './given.ts';

const record = (events: readonly AppealEvent[], undone: readonly number[] = []) =>
  events.map(
    (event, index): Recorded<'appeal'> => ({
      ...event,
      seq: index + 1,
      step: asStepId(index + 1),
      subject: { type: 'appeal', id: 1 },
      version: index + 1,
      at: '2023-04-20T09:00:00.000Z',
      actor: 'clerk',
      undone: undone.includes(index),
    }),
  );

const life: AppealEvent[] = [
  ...eventsOf(written()),
  { type: 'assigned', facts: { assignedOn: '2023-04-11', controller: novik }, private: null },
  { type: 'assigned', facts: { assignedOn: '2023-04-13', controller: shevchuk }, private: null },
  {
    type: 'answered',
    facts: { answeredOn: '2023-04-20', outcome: 'satisfied', interim: false, replyNumber: null },
    private: null,
  },
  { type: 'released', facts: { releasedOn: '2023-04-21', by: null }, private: null },
];

describe('the fold of an appeal', () => {
  it('keeps dated rows, so that a past day can be asked about', () => {
    const { assignments, controls, answers, terms } = foldAppeal(record(life), 0);
    expect(assignments).toEqual([
      {
        role: 'controller',
        ordinal: 1,
        question: null,
        official: novik,
        fromOn: '2023-04-11',
        toOn: '2023-04-13',
      },
      {
        role: 'controller',
        ordinal: 1,
        question: null,
        official: shevchuk,
        fromOn: '2023-04-13',
        toOn: null,
      },
    ]);
    expect(controls).toMatchObject([
      { control: 'on', fromOn: '2023-04-10', toOn: '2023-04-21' },
      { control: 'released', fromOn: '2023-04-21', toOn: null },
    ]);
    expect(answers).toEqual([{ outcome: 'satisfied', fromOn: '2023-04-20', toOn: null }]);
    expect(terms).toEqual([
      { dueOn: '2023-04-26', basis: 'law', fromOn: '2023-04-10', toOn: null },
    ]);
  });

  it('passes over an undone event as if it had not been', () => {
    const without = foldAppeal(record(life, [4]), 1);
    expect(without.appeal).toMatchObject({ control: 'on', releasedOn: null, version: 6 });
    expect({ ...without.appeal, version: 0 }).toEqual({
      ...foldAppeal(record(life.slice(0, 4)), 0).appeal,
      version: 0,
    });
  });

  it('annuls an appeal whose registration is undone: the number stays, the key is free', () => {
    const events = eventsOf(written({ key: 'ig-1' }));
    const { appeal, terms } = foldAppeal(record(events, [0]), 1);
    expect(appeal).toMatchObject({ status: 'annulled', key: null });
    expect(terms).toEqual([]);
  });

  it('can be told again and again: equal events give an equal record', () => {
    fc.assert(
      fc.property(fc.subarray([1, 2, 3, 4]), (undone) => {
        expect(foldAppeal(record(life, undone), 0)).toEqual(foldAppeal(record(life, undone), 0));
      }),
    );
  });

  it('stands when the private part was erased', () => {
    const erased = record(life).map((event) =>
      event.type === 'registered' ? { ...event, private: null } : event,
    ) as Recorded<'appeal'>[];
    expect(foldAppeal(erased, 0).appeal).toMatchObject({
      summary: '',
      applicant: { name: null },
      status: 'answered',
    });
  });
});

describe('the difference of two states', () => {
  it('names each field that changed, nested ones with a dot', () => {
    const before = foldDrafts(life.slice(0, 2));
    expect(differences(before, foldDrafts(life.slice(0, 4)))).toEqual([
      { field: 'controller', old: novik, new: shevchuk },
      { field: 'status', old: 'in-progress', new: 'answered' },
      { field: 'answeredOn', old: null, new: '2023-04-20' },
      { field: 'outcome', old: null, new: 'satisfied' },
      { field: 'closedOn', old: null, new: '2023-04-20' },
    ]);
  });

  it('is empty for the same state', () => {
    expect(differences(foldDrafts(life), foldDrafts(life))).toEqual([]);
  });
});
