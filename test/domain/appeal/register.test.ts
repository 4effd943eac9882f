import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideRegistration } from '../../../src/domain/appeal/register.ts';
import { NO_APPLICANT } from '../../../src/domain/party/applicant.ts';
import { dates } from '../arbitraries.ts';
import {
  atReception,
  direct,
  former,
  novik,
  refusalOf,
  registered,
  rules,
  written,
} from './given.ts';

const refusal = (input: Parameters<typeof decideRegistration>[0]) =>
  refusalOf(decideRegistration(input, rules));

describe('registering an appeal', () => {
  it('gives a written one 15 days, moved from a day off to the next working day (art. 17(3))', () => {
    // The 25th is Radunitsa.
    expect(registered(written())).toMatchObject({
      dueOn: '2023-04-26',
      originalDueOn: '2023-04-26',
      dueBasis: 'law',
      dueProvisional: false,
    });
  });

  it('gives a direct message the office’s own term, marked as such', () => {
    expect(registered(direct())).toMatchObject({ legalStatus: 'informal', dueBasis: 'office' });
  });

  it('marks a due date in a year without a confirmed calendar as provisional', () => {
    const input = written({ receivedOn: '2026-12-28', registeredOn: '2026-12-28' });
    const decision = decideRegistration(input, { ...rules, today: '2026-12-28' });
    expect(decision).toMatchObject({ ok: true, value: [{ facts: { dueProvisional: true } }] });
  });

  it('takes it under control, open and without an outcome', () => {
    expect(registered(written())).toMatchObject({
      status: 'registered',
      control: 'on',
      outcome: null,
      closedOn: null,
    });
  });

  it('lets anyone in without any contact (art. 13(1): refusal to register is forbidden)', () => {
    expect(registered(atReception({ applicant: NO_APPLICANT })).applicant).toEqual(NO_APPLICANT);
  });

  it('never takes under control what was settled at the desk the same day', () => {
    const answer = {
      answeredOn: '2023-04-10',
      outcome: 'explained',
      interim: false,
      replyNumber: null,
    } as const;
    expect(registered(atReception({ answer }))).toMatchObject({
      status: 'answered',
      control: 'none',
      closedOn: '2023-04-10',
    });
  });

  it('brings a whole past life in: assigned, answered and released on past days', () => {
    const appeal = registered(
      written({
        assignment: { assignedOn: '2023-04-10', controller: novik },
        answer: {
          answeredOn: '2023-04-20',
          outcome: 'satisfied',
          interim: false,
          replyNumber: '3/7',
        },
        release: { releasedOn: '2023-04-21', by: novik },
      }),
    );
    expect(appeal).toMatchObject({
      controller: novik,
      status: 'answered',
      answeredOn: '2023-04-20',
      control: 'released',
      releasedOn: '2023-04-21',
      version: 4,
    });
  });

  it('keeps the text as it was written, but for control characters and outer blanks', () => {
    const { summary } = registered(
      written({ summary: '  Яма\u0000 \u001b[31mна\u001b дороге\r\n ' }),
    );
    expect(summary).toBe('Яма [31mна дороге');
  });

  it.each([
    ['no text', written({ summary: ' \n ' }), 'summary-empty'],
    ['a text of a megabyte', written({ summary: 'я'.repeat(1_000_000) }), 'text-too-long'],
    ['a registration tomorrow', written({ registeredOn: '2023-05-01' }), 'date-in-future'],
    ['registered before received', written({ receivedOn: '2023-04-11' }), 'dates-out-of-order'],
    ['a network of a letter', written({ network: 'vk' }), 'network-without-direct'],
    ['an anonymous direct message (art. 23)', direct({ anonymous: true }), 'anonymous-informal'],
    [
      'one signatory of a collective appeal (art. 1)',
      written({ signatories: 1 }),
      'signatories-too-few',
    ],
    [
      'a controller who has left',
      written({ assignment: { assignedOn: '2023-04-10', controller: former } }),
      'official-inactive',
    ],
    [
      'an answer before the registration',
      written({
        answer: { answeredOn: '2023-04-09', outcome: 'refused', interim: false, replyNumber: null },
      }),
      'dates-out-of-order',
    ],
    [
      'a release without an answer',
      written({ release: { releasedOn: '2023-04-20', by: null } }),
      'not-answered',
    ],
  ] as const)('refuses %s', (_what, input, code) => {
    expect(refusal(input).code).toBe(code);
  });

  it('never sets a statutory due date on a day off, whatever the day of registration', () => {
    fc.assert(
      fc.property(dates(2020, 2026), (registeredOn) => {
        const input = written({ receivedOn: registeredOn, registeredOn });
        const decision = decideRegistration(input, { ...rules, today: '2026-12-31' });
        const [event] = decision.ok ? decision.value : [];
        const dueOn = event?.type === 'registered' ? event.facts.dueOn : null;
        return dueOn !== null && rules.days.isWorking(dueOn) && dueOn > registeredOn;
      }),
    );
  });
});
