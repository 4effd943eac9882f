import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideAssignment } from '../../../src/domain/appeal/assign.ts';
import {
  decideRoles,
  givenBack,
  passedOn,
  type Roles,
  rolesOf,
} from '../../../src/domain/appeal/hand-over.ts';
import { asOfficialId } from '../../../src/domain/ids.ts';
import { lived, novik, registered, rules, shevchuk, written } from './given.ts';

const official = fc.integer({ min: 1, max: 4 }).map(asOfficialId);
const list = fc.uniqueArray(official, { maxLength: 3 });
const roles: fc.Arbitrary<Roles> = fc.record({
  controller: fc.option(official),
  executors: list,
  questions: fc.array(list, { minLength: 1, maxLength: 2 }),
});

describe('handing over', () => {
  it('leaves nothing with who is absent', () => {
    fc.assert(
      fc.property(roles, (before) => {
        const { controller, executors, questions } = passedOn(before, novik, shevchuk);
        expect([controller, ...executors, ...questions.flat()]).not.toContain(novik);
      }),
    );
  });

  it('and giving back restores all, whatever the stand-in had of his own', () => {
    fc.assert(
      fc.property(roles, (before) => {
        const handed = passedOn(before, novik, shevchuk);
        expect(givenBack(handed, before, handed)).toEqual(before);
      }),
    );
  });

  it('keeps what was changed meanwhile', () => {
    const before = { controller: novik, executors: [novik], questions: [[]] };
    const handed = passedOn(before, novik, shevchuk);
    const now = { ...handed, controller: asOfficialId(3) };
    expect(givenBack(now, before, handed)).toEqual({ ...before, controller: 3 });
  });

  it('says that somebody stands in once, and moves each question', () => {
    const two = written({
      questions: [
        { topic: '02', text: null },
        { topic: '03', text: null },
      ],
    });
    const appeal = lived(
      two,
      (found) => decideAssignment(found, { assignedOn: '2023-04-11', controller: novik }, rules),
      (found) =>
        decideAssignment(
          found,
          { assignedOn: '2023-04-11', question: 2, executors: [novik] },
          rules,
        ),
    );
    const common = { assignedOn: '2023-04-12', standIn: { for: novik, until: '2023-05-02' } };
    const wanted = passedOn(rolesOf(appeal), novik, shevchuk);
    const decision = decideRoles(appeal, wanted, { common, rules });
    expect(decision).toMatchObject({
      value: [
        { facts: { controller: shevchuk, standIn: { for: novik } } },
        { facts: { question: 2, executors: [shevchuk] } },
      ],
    });
  });

  it('has nothing to say where nothing moves', () => {
    const appeal = registered(written());
    const common = { assignedOn: '2023-04-12', standIn: null };
    expect(decideRoles(appeal, rolesOf(appeal), { common, rules })).toEqual({
      ok: true,
      value: [],
    });
  });
});
