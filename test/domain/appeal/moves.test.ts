import { describe, expect, it } from 'vitest';
import { decideAnswer } from '../../../src/domain/appeal/answer.ts';
import {
  type Appeal,
  isAnsweredLate,
  isClosedLate,
  isOverdue,
} from '../../../src/domain/appeal/appeal.ts';
import { decideAssignment } from '../../../src/domain/appeal/assign.ts';
import type { AppealEvent } from '../../../src/domain/appeal/events.ts';
import type { AnswerInput } from '../../../src/domain/appeal/input.ts';
import {
  type DeclineInput,
  decideDeclining,
  decideForwarding,
  decideNotice,
  decideWithdrawal,
  type ForwardInput,
} from '../../../src/domain/appeal/life/end.ts';
import { decideExtension, type ExtensionInput } from '../../../src/domain/appeal/life/extend.ts';
import { decideJoining, decideLink } from '../../../src/domain/appeal/life/link.ts';
import { decideReopening } from '../../../src/domain/appeal/life/reopen.ts';
import { decideVisit } from '../../../src/domain/appeal/life/visit.ts';
import { movesOf } from '../../../src/domain/appeal/moves.ts';
import { decideRelease } from '../../../src/domain/appeal/release.ts';
import { asAppealId } from '../../../src/domain/ids.ts';
import type { Result } from '../../../src/domain/result.ts';
import {
  atReception,
  direct,
  lived,
  novik,
  refusalOf,
  registered,
  rules,
  shevchuk,
  written,
} from './given.ts';

type Decide = (appeal: Appeal) => Result<AppealEvent | readonly AppealEvent[]>;

const extended =
  (input: Partial<ExtensionInput> = {}): Decide =>
  (appeal) =>
    decideExtension(
      appeal,
      {
        extendedOn: '2023-04-20',
        dueOn: null,
        reason: 'проверка',
        ground: null,
        notice: null,
        ...input,
      },
      rules,
    );
const forwarded =
  (input: Partial<ForwardInput> = {}): Decide =>
  (appeal) =>
    decideForwarding(
      appeal,
      {
        on: '2023-04-17',
        to: 'Облисполком',
        number: '7',
        notifiedOn: null,
        despite: null,
        ...input,
      },
      rules,
    );
const declined =
  (input: Partial<DeclineInput> = {}): Decide =>
  (appeal) =>
    decideDeclining(
      appeal,
      { on: '2023-04-17', ground: 'form', notifiedOn: null, ...input },
      rules,
    );
const withdrawn: Decide = (appeal) => decideWithdrawal(appeal, '2023-04-12', rules);
const reopened =
  (reopenedOn = '2023-04-25'): Decide =>
  (appeal) =>
    decideReopening(appeal, { reopenedOn, reason: 'поручение' }, rules);
const answered =
  (input: Partial<AnswerInput> = {}): Decide =>
  (appeal) =>
    decideAnswer(
      appeal,
      {
        answeredOn: '2023-04-20',
        outcome: 'satisfied',
        interim: false,
        replyNumber: '3-1',
        ...input,
      },
      rules,
    );
const released =
  (input = {}): Decide =>
  (appeal) =>
    decideRelease(appeal, { releasedOn: '2023-04-21', by: null, ...input }, rules);
const visited =
  (visitedOn: string | null, reason: string | null = null): Decide =>
  (appeal) =>
    decideVisit(appeal, { visitedOn, reason }, rules);
const assigned =
  (input = {}): Decide =>
  (appeal) =>
    decideAssignment(appeal, { assignedOn: '2023-04-11', ...input }, rules);

const codeOf = (decide: Decide, appeal: Appeal) => refusalOf(decide(appeal)).code;
const LONG = { dueOn: '2023-06-30', ground: 'works', notice: { on: '2023-04-20', number: '5' } };

describe('extending the term (art. 17(3))', () => {
  it('goes to a month from registration without more, and keeps the original date', () => {
    expect(lived(written(), extended())).toMatchObject({
      dueOn: '2023-05-10',
      originalDueOn: '2023-04-26',
      extension: { on: '2023-04-20', ground: null, reason: 'проверка' },
    });
  });

  it('goes beyond the month on a ground of the list, with a notice that stays a letter', () => {
    const appeal = lived(written(), extended(LONG));
    expect(appeal).toMatchObject({ dueOn: '2023-06-30', dueProvisional: false });
    expect(appeal.letters).toEqual([
      { about: 'extension', on: '2023-04-20', number: '5', outcome: null },
    ]);
  });

  it('ends on a working day (art. 17): 3 July is a holiday', () => {
    expect(lived(written(), extended({ ...LONG, dueOn: '2023-07-01' })).dueOn).toBe('2023-07-04');
  });

  it('is the office’s own for an informal channel: no cap, no notice', () => {
    expect(lived(direct(), extended({ dueOn: '2023-09-29' })).dueOn).toBe('2023-09-29');
    expect(codeOf(extended(), registered(direct()))).toBe('new-term-missing');
  });

  it.each([
    ['over the cap without a ground', { dueOn: '2023-05-11' }, 'over-cap'],
    ['a ground that is not in the list', { ...LONG, ground: 'pogoda' }, 'ground-unknown'],
    ['a ground of the month for longer', { ...LONG, ground: 'check' }, 'ground-unknown'],
    ['over a month without a notice', { ...LONG, notice: null }, 'notice-missing'],
    ['into the past', { dueOn: '2023-04-19' }, 'not-later'],
    ['to the same day', { dueOn: '2023-04-26' }, 'not-later'],
    ['without a reason', { reason: ' ' }, 'reason-missing'],
    ['before registration', { extendedOn: '2023-04-09' }, 'dates-out-of-order'],
    ['tomorrow', { extendedOn: '2023-05-01' }, 'date-in-future'],
    ['what has run out', { extendedOn: '2023-04-27' }, 'term-run-out'],
    [
      'with a notice dated before registration',
      { ...LONG, notice: { on: '2023-04-09', number: null } },
      'dates-out-of-order',
    ],
  ] as const)('refuses it %s', (_what, input, code) => {
    expect(codeOf(extended(input), registered(written()))).toBe(code);
  });

  it('counts the notice’s month from receipt, not from registration (art. 17(3))', () => {
    const late = written({ receivedOn: '2023-03-20', registeredOn: '2023-04-10' });
    const notice = { on: '2023-04-21', number: null };
    expect(codeOf(extended({ ...LONG, notice }), registered(late))).toBe('notice-late');
    const inTime = { ...LONG, notice: { on: '2023-04-20', number: null } };
    expect(lived(late, extended(inTime)).dueOn).toBe('2023-06-30');
  });

  it('is refused for a closed appeal, and says what is possible', () => {
    expect(refusalOf(extended()(lived(written(), answered())))).toMatchObject({
      code: 'already-closed',
      possible: ['assign', 'release', 'reopen', 'link'],
    });
  });
});

describe('forwarding (art. 10(3)) and leaving unexamined (art. 15)', () => {
  it('closes without an answer, with a five-working-day clock of its own', () => {
    const appeal = lived(written(), forwarded({ notifiedOn: '2023-04-17' }));
    expect(appeal).toMatchObject({
      status: 'forwarded',
      outcome: 'forwarded',
      closedOn: '2023-04-17',
      answeredOn: null,
      closingDueOn: '2023-04-17',
      forwardedTo: 'Облисполком',
      forwardedNumber: '7',
    });
    expect(isClosedLate(appeal)).toBe(false);
  });

  it('is late by its own mark, never by the answer’s', () => {
    const appeal = lived(written(), forwarded({ on: '2023-04-28' }));
    expect([isClosedLate(appeal), isAnsweredLate(appeal)]).toEqual([true, false]);
    expect(isOverdue(appeal, '2023-12-31')).toBe(false);
  });

  it('is late where only the notice was (art. 15(4))', () => {
    const notified: Decide = (appeal) => decideNotice(appeal, '2023-04-18', rules);
    expect(isClosedLate(lived(written(), declined(), notified))).toBe(true);
  });

  it.each([
    ['no body', forwarded({ to: ' ' }), 'body-missing'],
    ['a ground that is not in the list', declined({ ground: 'x' }), 'ground-unknown'],
    [
      'an oral ground for a written one (art. 15(2))',
      declined({ ground: 'oral-abuse' }),
      'ground-unknown',
    ],
    ['a day before registration', forwarded({ on: '2023-04-09' }), 'dates-out-of-order'],
    ['a notice before the decision', declined({ notifiedOn: '2023-04-16' }), 'dates-out-of-order'],
    [
      'a notice of nothing',
      (appeal: Appeal) => decideNotice(appeal, '2023-04-18', rules),
      'nothing-to-notify',
    ],
  ] as const)('refuses %s', (_what, decide, code) => {
    expect(codeOf(decide, registered(written()))).toBe(code);
  });

  it('never sends a complaint to whom it complains about, save exclusive competence (art. 10(6))', () => {
    const complaint = written({ kind: 'complaint', against: 'Облисполком' });
    expect(codeOf(forwarded({ to: 'облисполком' }), registered(complaint))).toBe(
      'forwarded-to-accused',
    );
    const appeal = lived(complaint, forwarded({ despite: 'исключительная компетенция' }));
    expect(appeal.notes.map(({ text }) => text)).toEqual(['исключительная компетенция']);
  });

  it('leaves a partly answered appeal to its questions', () => {
    const two = written({
      questions: [
        { topic: '02', text: null },
        { topic: '03', text: null },
      ],
    });
    const begun = lived(two, answered({ question: 1 }));
    for (const decide of [forwarded({ on: '2023-04-20' }), declined({ on: '2023-04-20' })])
      expect(refusalOf(decide(begun))).toMatchObject({ code: 'partly-answered', question: 1 });
    expect(movesOf(begun)).not.toContain('forward');
    const closed = lived(
      two,
      answered({ question: 1 }),
      answered({ question: 2, outcome: 'forwarded' }),
    );
    expect(closed.status).toBe('answered');
  });

  it('is no outcome of an answer: it has facts of its own', () => {
    expect(refusalOf(answered({ outcome: 'forwarded' })(registered(written())))).toMatchObject({
      code: 'outcome-by-move',
      move: 'forward',
    });
  });
});

describe('withdrawal (art. 16)', () => {
  it('closes before the merits, and answers nothing', () => {
    expect(lived(written(), withdrawn)).toMatchObject({
      status: 'withdrawn',
      outcome: 'withdrawn',
      answeredOn: null,
      closedOn: '2023-04-12',
    });
  });
});

describe('reopening', () => {
  it('keeps the earlier answer as a letter, and puts the matter under control again', () => {
    const appeal = lived(written(), answered(), released(), reopened());
    expect(appeal).toMatchObject({
      status: 'registered',
      outcome: null,
      answeredOn: null,
      closedOn: null,
      control: 'on',
      releasedOn: null,
      release: null,
      dueOn: '2023-04-26',
    });
    expect(appeal.letters).toEqual([
      { about: 'answer', on: '2023-04-20', number: '3-1', outcome: 'satisfied' },
    ]);
    expect(isOverdue(appeal, '2023-04-27')).toBe(true);
  });

  it('forgets where a forwarded one was sent, and is answered again', () => {
    const appeal = lived(
      written(),
      forwarded(),
      reopened(),
      answered({ answeredOn: '2023-04-26' }),
    );
    expect(appeal).toMatchObject({
      forwardedTo: null,
      closingDueOn: null,
      status: 'answered',
      closedOn: '2023-04-26',
    });
  });

  it.each([
    ['an open appeal', registered(written()), reopened(), 'not-closed'],
    [
      'before the answer',
      lived(written(), answered()),
      reopened('2023-04-19'),
      'dates-out-of-order',
    ],
    [
      'before it left control',
      lived(written(), answered(), released()),
      reopened('2023-04-20'),
      'dates-out-of-order',
    ],
  ] as const)('refuses %s', (_what, appeal, decide, code) => {
    expect(codeOf(decide, appeal)).toBe(code);
  });

  it('lets nothing happen before it', () => {
    const appeal = lived(written(), answered(), reopened());
    expect(codeOf(answered({ answeredOn: '2023-04-24' }), appeal)).toBe('dates-out-of-order');
  });
});

describe('a site visit (art. 22)', () => {
  const many = written({ signatories: 30 });

  it('comes before the answer to thirty applicants, or a reason for none', () => {
    expect(codeOf(answered(), registered(many))).toBe('visit-missing');
    expect(lived(many, visited('2023-04-12'), answered()).status).toBe('answered');
    expect(lived(many, visited(null, 'осматривать нечего'), answered()).status).toBe('answered');
  });

  it('is not asked of 29, nor for an interim answer', () => {
    expect(lived(written({ signatories: 29 }), answered()).status).toBe('answered');
    expect(lived(many, answered({ interim: true })).status).toBe('registered');
  });

  it.each([
    ['without a day or a reason', visited(null, ' '), 'reason-missing'],
    ['before registration', visited('2023-04-09'), 'dates-out-of-order'],
    ['tomorrow', visited('2023-05-01'), 'date-in-future'],
  ] as const)('is refused %s', (_what, decide, code) => {
    expect(codeOf(decide, registered(many))).toBe(code);
  });
});

describe('links', () => {
  const first = { ...registered(written()), id: asAppealId(11) };
  const again = {
    ...registered(written({ receivedOn: '2023-04-12', registeredOn: '2023-04-12' })),
    id: asAppealId(12),
  };
  const link = (
    relation: Parameters<typeof decideLink>[1]['relation'],
    to: Appeal,
    later = again,
  ) => decideLink(later, { relation, to }, rules);

  it('marks a duplicate before the answer (art. 13(1)), which keeps its count until it is joined', () => {
    expect(link('duplicate-of', first).ok).toBe(true);
    const joined = lived(written(), (appeal) =>
      decideJoining(appeal, { first, joinedOn: '2023-04-20' }, rules),
    );
    expect(joined).toMatchObject({ status: 'joined', outcome: 'joined', answeredOn: null });
  });

  it.each([
    ['answered', { ...lived(written(), answered()), id: first.id }, again],
    ['closed', first, { ...lived(written(), answered()), id: again.id }],
    ['duplicate', { ...first, duplicateOf: asAppealId(9) }, again],
    ['earlier', again, first],
    [
      'other-applicant',
      { ...first, applicant: { ...first.applicant, name: 'Петров Пётр' } },
      again,
    ],
    [
      'other-question',
      { ...registered(written({ questions: [{ topic: '05.1', text: null }] })), id: first.id },
      again,
    ],
  ] as const)('is no duplicate when %s', (because, to, later) => {
    expect(refusalOf(link('duplicate-of', to, later))).toMatchObject({
      code: 'not-a-duplicate',
      because,
    });
  });

  it('takes another name for the same applicant where a contact is the same', () => {
    const phone = '+375 29 111-22-33';
    const [one, other] = [first, again].map((appeal, index) => ({
      ...appeal,
      applicant: { ...appeal.applicant, name: `Анна ${index}`, phone },
    }));
    if (!one || !other) throw new Error('two were expected');
    expect(link('duplicate-of', one, other).ok).toBe(true);
  });

  it('says which condition of a repeat fails (art. 1)', () => {
    const closed = { ...lived(written(), answered()), id: first.id };
    const later = { ...again, receivedOn: '2023-04-21' };
    const other = { ...later, applicant: { ...again.applicant, name: 'Петров Пётр' } };
    expect(link('repeat-of', closed, later).ok).toBe(true);
    expect(refusalOf(link('repeat-of', closed))).toMatchObject({ because: 'before-answer' });
    expect(refusalOf(link('repeat-of', first))).toMatchObject({ because: 'unanswered' });
    expect(refusalOf(link('repeat-of', closed, other))).toMatchObject({
      because: 'other-applicant',
    });
  });

  it('turns an oral appeal into a written one: two records, the written term starts (art. 14(2))', () => {
    const oral = { ...registered(atReception()), id: first.id };
    expect(link('written-from', oral).ok).toBe(true);
    expect(refusalOf(link('written-from', first))).toMatchObject({ because: 'not-oral' });
    const spoken = { ...registered(direct()), id: again.id };
    expect(refusalOf(link('written-from', oral, spoken))).toMatchObject({ because: 'not-written' });
  });

  it('never links an appeal to itself, nor twice alike', () => {
    expect(refusalOf(link('duplicate-of', again)).code).toBe('linked-to-itself');
    const linked = { ...again, duplicateOf: first.id };
    expect(refusalOf(link('duplicate-of', first, linked)).code).toBe('nothing-to-change');
  });
});

describe('an interim answer', () => {
  it('is a letter, the first reply to a direct message, and never removes from control', () => {
    const appeal = lived(direct(), answered({ interim: true, outcome: null }));
    expect(appeal).toMatchObject({
      status: 'registered',
      firstReplyOn: '2023-04-20',
      control: 'on',
    });
    expect(appeal.letters).toMatchObject([{ about: 'interim', number: '3-1' }]);
    expect(refusalOf(released()(appeal))).toMatchObject({ code: 'not-answered' });
  });
});

describe('control', () => {
  const resolved = assigned({ resolution: 'Решить', resolutionBy: shevchuk, controller: novik });

  it('is kept additionally after the answer, until a date of its own', () => {
    const appeal = lived(
      written(),
      answered(),
      assigned({ assignedOn: '2023-04-21', additional: true, controlDueOn: '2023-06-01' }),
    );
    expect(appeal).toMatchObject({ control: 'additional', controlDueOn: '2023-06-01' });
    expect(
      codeOf(assigned({ additional: true, controlDueOn: '2023-06-01' }), registered(written())),
    ).toBe('not-answered');
  });

  it('is ended by who gave the resolution, or by somebody authorised', () => {
    expect(lived(written(), resolved, answered(), released()).release).toMatchObject({
      by: shevchuk,
      authorised: false,
    });
    const answeredOne = lived(written(), resolved, answered());
    expect(refusalOf(released({ by: novik })(answeredOne)).code).toBe('release-unauthorised');
    expect(
      lived(written(), resolved, answered(), released({ by: novik, authorised: true })).release,
    ).toMatchObject({ by: novik, authorised: true });
  });

  it('is not given to the official complained about without a reason (ours, not art. 10(6))', () => {
    const complaint = written({ against: 'Новик Павел Викторович' });
    expect(codeOf(assigned({ controller: novik }), registered(complaint))).toBe(
      'assigned-to-accused',
    );
    expect(lived(complaint, assigned({ controller: novik, despite: 'других нет' }))).toMatchObject({
      controller: novik,
      notes: [{ text: 'других нет' }],
    });
  });

  it('gives a question several executors, the first of them responsible', () => {
    const appeal = lived(written(), assigned({ question: 1, executors: [novik, shevchuk] }));
    expect(appeal.questions[0]).toMatchObject({ executor: novik, executors: [novik, shevchuk] });
  });
});

describe('what is possible now', () => {
  it.each([
    ['registered', registered(written()), 'answer'],
    ['answered and under control', lived(written(), answered()), 'release'],
    ['released', lived(written(), answered(), released()), 'reopen'],
    ['forwarded', lived(written(), forwarded()), 'reopen'],
    ['withdrawn', lived(written(), withdrawn), 'reopen'],
  ] as const)('of a %s appeal', (_what, appeal, move) => {
    expect(movesOf(appeal)).toContain(move);
  });

  it('is exactly what is not refused for the appeal’s state', () => {
    const states = [
      registered(written()),
      lived(written(), answered()),
      lived(written(), answered(), released()),
      lived(written(), forwarded()),
      lived(written(), answered(), reopened()),
    ];
    const day = '2023-04-26';
    const moves = {
      extend: extended({ extendedOn: day }),
      answer: answered({ answeredOn: day }),
      forward: forwarded({ on: day }),
      decline: declined({ on: day }),
      release: released({ releasedOn: day }),
      reopen: reopened(day),
      withdraw: (appeal: Appeal) => decideWithdrawal(appeal, day, rules),
      visit: visited(day),
    } as const;
    for (const appeal of states)
      for (const [move, decide] of Object.entries(moves))
        expect([appeal.status, move, decide(appeal).ok]).toEqual([
          appeal.status,
          move,
          (movesOf(appeal) as readonly string[]).includes(move),
        ]);
  });
});
