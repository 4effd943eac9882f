import { describe, expect, it } from 'vitest';
import { CHANNELS } from '../../../src/domain/codes.ts';
import { TERMS } from '../../../src/domain/policy/policy.ts';
import {
  groundsFor,
  repeatRuleOn,
  termRuleFor,
  thresholdFor,
} from '../../../src/domain/policy/rules.ts';
import { bundledPolicy as policy } from '../bundled.ts';

const written = { channel: 'written', kind: 'application', registeredOn: '2023-03-01' } as const;

describe('the rule for an appeal', () => {
  it('is the newest that holds on the day of registration', () => {
    const on = (registeredOn: string) =>
      termRuleFor(policy, 'answer', { ...written, registeredOn });
    expect(on('2023-01-02')).toMatchObject({ holdsFrom: '2023-01-02', confirmed: true });
    expect(on('2023-01-01')).toMatchObject({ holdsFrom: null, length: 15, confirmed: false });
  });

  it('does not depend on the order in which the rules stand', () => {
    const terms = policy.terms.toReversed();
    for (const term of TERMS)
      for (const channel of CHANNELS)
        for (const registeredOn of ['2022-12-31', '2023-01-02']) {
          const appeal = { ...written, channel, registeredOn };
          expect(termRuleFor({ terms }, term, appeal)).toEqual(termRuleFor(policy, term, appeal));
        }
  });

  it('is 15 days by law for what is statutory in writing, by the office’s own rule for the rest', () => {
    const bases = CHANNELS.map((channel) => [
      channel,
      termRuleFor(policy, 'answer', { ...written, channel })?.basis,
    ]);
    expect(Object.fromEntries(bases)).toEqual({
      written: 'law',
      electronic: 'law',
      'remarks-book': 'law',
      reception: 'office',
      direct: 'office',
      hotline: 'office',
      stream: 'office',
    });
  });

  it('is none where the policy has no rule, none that holds yet, or none for the kind', () => {
    expect(termRuleFor({ terms: [] }, 'answer', written)).toBeNull();
    const [rule] = policy.terms;
    if (!rule) throw new Error('no rule');
    const later = { terms: [{ ...rule, holdsFrom: '2023-03-02' }] };
    expect(termRuleFor(later, 'answer', written)).toBeNull();
    expect(termRuleFor(later, 'answer', { ...written, channel: 'direct' })).toBeNull();
    const complaints = { terms: [{ ...rule, kinds: ['complaint'] as const }] };
    expect(termRuleFor(complaints, 'answer', written)).toBeNull();
    expect(termRuleFor(complaints, 'answer', { ...written, kind: 'complaint' })).not.toBeNull();
  });
});

describe('the thresholds of Law 300-З', () => {
  it('are 2 applicants for a collective appeal (art. 1), 30 for a visit (art. 22), more than 10 alike for one answer (art. 25¹)', () => {
    expect(thresholdFor(policy, 'collective', written)).toBe(2);
    expect(thresholdFor(policy, 'site-visit', written)).toBe(30);
    expect(thresholdFor(policy, 'mass', written)).toBe(11);
  });

  it('know mass appeals only in writing and through the state system', () => {
    const mass = CHANNELS.filter((channel) =>
      thresholdFor(policy, 'mass', { ...written, channel }),
    );
    expect(mass.toSorted()).toEqual(['electronic', 'written']);
  });
});

describe('the other rules of Law 300-З', () => {
  it('take a repeat within three years, never an oral one (art. 1)', () => {
    expect(repeatRuleOn(policy, '2023-03-01')).toMatchObject({
      withinMonths: 36,
      channels: ['written', 'electronic', 'remarks-book'],
      article: 'art. 1',
    });
  });

  it('leave written appeals unexamined on other grounds than oral ones (art. 15(1), 15(2))', () => {
    const codes = (channel: (typeof CHANNELS)[number]) =>
      groundsFor(policy, 'leaveUnexamined', channel).map(({ code }) => code);
    expect(codes('written')).toEqual([
      'form',
      'other-law',
      'not-competent',
      'complaint-term-missed',
      'repeat-nothing-new',
      'correspondence-ended',
      'abuse',
      'court-ruling',
      'anonymous',
    ]);
    expect(codes('reception')).toHaveLength(6);
    expect(codes('direct')).toEqual([]);
  });

  it('tell nobody whose correspondence is ended, who is anonymous or wrote in the wrong book (art. 15(4))', () => {
    const silent = policy.grounds.leaveUnexamined.filter(({ notice }) => !notice);
    expect(silent.map(({ code }) => code)).toEqual([
      'correspondence-ended',
      'anonymous',
      'off-topic-entry',
    ]);
  });
});
