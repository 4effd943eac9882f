import { describe, expect, it } from 'vitest';
import { decideAnswer } from '../../../src/domain/appeal/answer.ts';
import { type Appeal, isAnsweredLate, isOverdue } from '../../../src/domain/appeal/appeal.ts';
import { decideAssignment } from '../../../src/domain/appeal/assign.ts';
import { decideEdit } from '../../../src/domain/appeal/edit.ts';
import type { AnswerInput, AssignmentInput, EditInput } from '../../../src/domain/appeal/input.ts';
import { decideNote } from '../../../src/domain/appeal/note.ts';
import { decideRelease } from '../../../src/domain/appeal/release.ts';
import { refusalOfRepeat } from '../../../src/domain/appeal/repeat.ts';
import {
  atReception,
  direct,
  former,
  lived,
  novik,
  refusalOf,
  registered,
  rules,
  shevchuk,
  written,
} from './given.ts';

const assigned = (input: Partial<AssignmentInput>) => (appeal: Appeal) =>
  decideAssignment(appeal, { assignedOn: '2023-04-11', ...input }, rules);
const answered =
  (input: Partial<AnswerInput> = {}) =>
  (appeal: Appeal) =>
    decideAnswer(
      appeal,
      {
        answeredOn: '2023-04-20',
        outcome: 'satisfied',
        interim: false,
        replyNumber: null,
        ...input,
      },
      rules,
    );
const released =
  (releasedOn = '2023-04-21') =>
  (appeal: Appeal) =>
    decideRelease(appeal, { releasedOn, by: null }, rules);
const edited = (input: EditInput) => (appeal: Appeal) => decideEdit(appeal, input, rules);

const two = written({
  questions: [
    { topic: '02.2', text: 'Фонарь' },
    { topic: '03.1', text: 'Яма' },
  ],
});

describe('assigning', () => {
  it('puts the matter in progress and keeps who watches it since when', () => {
    const appeal = lived(written(), assigned({ controller: novik, executors: [shevchuk, novik] }));
    expect(appeal).toMatchObject({
      status: 'in-progress',
      controller: novik,
      executors: [shevchuk, novik],
    });
  });

  it('records the resolution and the office’s own date, and never moves the legal one', () => {
    const appeal = lived(
      written(),
      assigned({
        resolution: 'Выехать на место',
        resolutionBy: shevchuk,
        controlDueOn: '2023-04-14',
      }),
    );
    expect(appeal.resolution).toEqual({ by: shevchuk, on: '2023-04-11', text: 'Выехать на место' });
    expect(appeal).toMatchObject({ controlDueOn: '2023-04-14', dueOn: '2023-04-26' });
  });

  it('gives one question an executor of its own', () => {
    const appeal = lived(two, assigned({ question: 2, executors: [shevchuk] }));
    expect(appeal.questions.map(({ executor }) => executor)).toEqual([null, shevchuk]);
    expect(appeal.executors).toEqual([]);
  });

  it.each([
    ['what is so already', { controller: novik }, 'nothing-to-change'],
    ['an official who has left', { controller: former }, 'official-inactive'],
    [
      'a day before the registration',
      { assignedOn: '2023-04-09', controller: shevchuk },
      'dates-out-of-order',
    ],
    ['a control date before the assignment', { controlDueOn: '2023-04-10' }, 'dates-out-of-order'],
    ['a question that is not there', { question: 2, executors: [shevchuk] }, 'question-unknown'],
  ] as const)('refuses %s', (_what, input, code) => {
    const appeal = lived(written(), assigned({ controller: novik }));
    expect(refusalOf(assigned(input)(appeal)).code).toBe(code);
  });
});

describe('answering', () => {
  it('closes the matter and leaves it under control', () => {
    expect(lived(written(), answered())).toMatchObject({
      status: 'answered',
      outcome: 'satisfied',
      closedOn: '2023-04-20',
      control: 'on',
    });
  });

  it('closes a matter of two questions with the second answer, by the first one’s outcome', () => {
    const first = answered({ question: 1, outcome: 'refused' });
    expect(lived(two, first).status).toBe('registered');
    expect(lived(two, first, answered({ question: 2, answeredOn: '2023-04-22' }))).toMatchObject({
      status: 'answered',
      outcome: 'refused',
      closedOn: '2023-04-22',
    });
  });

  it('by one publication is for written and electronic appeals alone (art. 25¹)', () => {
    const onSite = answered({ outcome: 'answered-on-site' });
    expect(onSite(registered(written())).ok).toBe(true);
    for (const input of [atReception(), direct()])
      expect(refusalOf(onSite(registered(input)))).toMatchObject({
        code: 'not-mass',
        channel: input.channel,
      });
  });

  it('answers with one word whatever questions are still open', () => {
    const appeal = lived(two, answered({ question: 2, outcome: 'refused' }), answered());
    expect(appeal.questions.map(({ outcome }) => outcome)).toEqual(['satisfied', 'refused']);
  });

  it('closes nothing with an interim answer', () => {
    expect(lived(written(), answered({ interim: true }))).toMatchObject({
      status: 'registered',
      answeredOn: null,
    });
  });

  it('never makes an answered appeal overdue, only late', () => {
    const appeal = lived(written(), answered({ answeredOn: '2023-04-27' }));
    expect(isOverdue(appeal, '2023-12-31')).toBe(false);
    expect(isAnsweredLate(appeal)).toBe(true);
    expect(isOverdue(registered(written()), '2023-04-26')).toBe(false);
    expect(isOverdue(registered(written()), '2023-04-27')).toBe(true);
  });

  it.each([
    ['a second final answer', answered(), 'already-closed'],
    ['a question that is not there', answered({ question: 3 }), 'already-closed'],
  ] as const)('refuses %s', (_what, decide, code) => {
    expect(refusalOf(decide(lived(written(), answered()))).code).toBe(code);
  });

  it('refuses to answer one question twice', () => {
    const appeal = lived(two, answered({ question: 1 }));
    expect(refusalOf(answered({ question: 1 })(appeal)).code).toBe('question-answered');
  });

  it('refuses an answer that is dated tomorrow or before the registration', () => {
    const appeal = registered(written());
    expect(refusalOf(answered({ answeredOn: '2023-05-01' })(appeal)).code).toBe('date-in-future');
    expect(refusalOf(answered({ answeredOn: '2023-04-09' })(appeal)).code).toBe(
      'dates-out-of-order',
    );
  });
});

describe('removing from control', () => {
  it('follows the final answer', () => {
    expect(lived(written(), answered(), released())).toMatchObject({
      control: 'released',
      releasedOn: '2023-04-21',
    });
  });

  it.each([
    ['an open matter', registered(written()), 'not-answered'],
    [
      'a matter with an interim answer only',
      lived(written(), answered({ interim: true })),
      'not-answered',
    ],
    ['a released one', lived(written(), answered(), released()), 'already-released'],
  ] as const)('refuses %s', (_what, appeal, code) => {
    expect(refusalOf(released()(appeal)).code).toBe(code);
  });

  it('refuses a day before the answer', () => {
    expect(refusalOf(released('2023-04-19')(lived(written(), answered()))).code).toBe(
      'dates-out-of-order',
    );
  });
});

describe('correcting', () => {
  it('writes only what differs, private parts apart from public ones', () => {
    const decision = edited({ kind: 'complaint', summary: 'Темно во дворе' })(
      registered(written()),
    );
    expect(decision).toEqual({
      ok: true,
      value: {
        type: 'edited',
        facts: { kind: 'complaint' },
        private: { summary: 'Темно во дворе' },
      },
    });
  });

  it('moves the due date with the date of registration (art. 17)', () => {
    const moved = { receivedOn: '2023-04-10', registeredOn: '2023-04-14' };
    // 29 April 2023 is a working Saturday.
    expect(lived(written(), edited(moved)).dueOn).toBe('2023-04-29');
  });

  it('clears a contact and keeps the others', () => {
    const input = written({ applicant: { ...written().applicant, phone: '+375 29 111' } });
    const { applicant } = lived(input, edited({ applicant: { phone: null } }));
    expect(applicant).toMatchObject({ phone: null, name: 'Иванова Анна Петровна' });
  });

  it('keeps an answer when a topic is corrected', () => {
    const appeal = lived(two, answered({ question: 2 }), edited({ topics: ['02.2', '03.3'] }));
    expect(appeal.questions[1]).toMatchObject({ topic: '03.3', outcome: 'satisfied' });
  });

  it.each([
    ['nothing new', { kind: 'application' }, 'nothing-to-change'],
    ['an empty summary', { summary: ' ' }, 'summary-empty'],
    ['another year', { receivedOn: '2022-04-10', registeredOn: '2022-04-10' }, 'year-fixed'],
    ['a date after the answer', { registeredOn: '2023-04-21' }, 'dates-out-of-order'],
  ] as const)('refuses %s', (_what, input, code) => {
    expect(refusalOf(edited(input)(lived(written(), answered()))).code).toBe(code);
  });
});

describe('a note', () => {
  it('is taken by a closed appeal too, and never without words', () => {
    const appeal = lived(written(), answered());
    expect(decideNote(appeal, ' Звонила ')).toMatchObject({
      value: { private: { text: 'Звонила' } },
    });
    expect(refusalOf(decideNote(appeal, '\u0000')).code).toBe('summary-empty');
  });
});

describe('a repeat (art. 1)', () => {
  const first = lived(written(), answered());
  const again = { ...written(), receivedOn: '2023-04-30' };

  it('is written, within three years, after the answer', () => {
    expect(refusalOfRepeat(again, first, rules)).toBeNull();
  });

  it.each([
    ['oral', atReception({ receivedOn: '2023-04-30' }), first],
    ['oral', again, lived(atReception(), answered())],
    ['informal', direct({ receivedOn: '2023-04-30' }), first],
    ['informal', again, lived(direct(), answered())],
    ['unanswered', again, registered(written())],
    ['before-answer', { ...again, receivedOn: '2023-04-19' }, first],
    ['too-old', { ...again, receivedOn: '2026-04-11' }, first],
  ] as const)('is none when %s', (because, input, before) => {
    expect(refusalOfRepeat(input, before, rules)).toMatchObject({ code: 'not-a-repeat', because });
  });
});
