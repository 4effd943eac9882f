import type { LinkRelation } from '../../codes.ts';
import type { CalendarDate } from '../../ids.ts';
import type { Refusal } from '../../refusal.ts';
import { ok, type Result, refuse } from '../../result.ts';
import { type Appeal, isOpen } from '../appeal.ts';
import type { AppealJoined } from '../events/endings.ts';
import type { AppealLinked } from '../events/marks.ts';
import { refusalIfAnnulled, refusalIfClosed, refusalOfDay } from '../guards.ts';
import type { Rules } from '../input.ts';
import { areOthers, askOther, refusalOfRepeat } from '../repeat.ts';
import type { NoDuplicateReason, NotWrittenFromReason } from './link-reasons.ts';

/** Marks a later appeal by an earlier one; each keeps its own number and place in the figures. */
export function decideLink(
  later: Appeal,
  { relation, to }: { readonly relation: LinkRelation; readonly to: Appeal },
  rules: Pick<Rules, 'policy'>,
): Result<AppealLinked> {
  const { number } = later;
  const annulled = refusalIfAnnulled(later);
  if (annulled) return refuse(annulled);
  if (later.id === to.id) return refuse({ code: 'linked-to-itself', number });
  if (linkOf(later, relation) === to.id) return refuse({ code: 'nothing-to-change', number });
  const refusal = CONDITIONS[relation](later, to, rules);
  if (refusal) return refuse(refusal);
  return ok({ type: 'linked', facts: { relation, to: to.id }, private: null });
}

type Condition = (later: Appeal, first: Appeal, rules: Pick<Rules, 'policy'>) => Refusal | null;

const CONDITIONS: Readonly<Record<LinkRelation, Condition>> = {
  'repeat-of': refusalOfRepeat,
  'duplicate-of': refusalOfDuplicate,
  'written-from': refusalOfWriting,
};

function linkOf(appeal: Appeal, relation: LinkRelation): number | null {
  switch (relation) {
    case 'repeat-of':
      return appeal.repeatOf;
    case 'duplicate-of':
      return appeal.duplicateOf;
    case 'written-from':
      return appeal.writtenFrom;
  }
}

/** Art. 13(1): of the same applicant on the same question, before the answer to the first; later it is a repeat. */
function refusalOfDuplicate(later: Appeal, first: Appeal): Refusal | null {
  const no = (because: NoDuplicateReason): Refusal => ({
    code: 'not-a-duplicate',
    number: first.number,
    because,
  });
  if (first.status === 'annulled') return no('annulled');
  if (!isOpen(first)) return no('answered');
  if (!isOpen(later)) return no('closed');
  if (first.duplicateOf !== null) return no('duplicate');
  if (later.receivedOn < first.receivedOn) return no('earlier');
  if (areOthers(later.applicant, first.applicant)) return no('other-applicant');
  if (askOther(later.questions, first.questions)) return no('other-question');
  return null;
}

/** Art. 10(4), 14(2): what needs study is written down; the reception stays counted as one. */
function refusalOfWriting(later: Appeal, oral: Appeal): Refusal | null {
  const no = (because: NotWrittenFromReason): Refusal => ({
    code: 'not-written-from',
    number: oral.number,
    because,
  });
  if (oral.status === 'annulled') return no('annulled');
  if (oral.channel !== 'reception') return no('not-oral');
  if (later.channel !== 'written' && later.channel !== 'remarks-book') return no('not-written');
  return later.receivedOn < oral.receivedOn ? no('earlier') : null;
}

/** The common answer to the first one settles its duplicate: from now on the two count as one matter. */
export function decideJoining(
  duplicate: Appeal,
  { first, joinedOn }: { readonly first: Appeal; readonly joinedOn: CalendarDate },
  rules: Pick<Rules, 'today'>,
): Result<AppealJoined> {
  const refusal =
    refusalIfAnnulled(duplicate) ??
    refusalIfClosed(duplicate) ??
    refusalOfDay(duplicate, ['answered', joinedOn], rules);
  if (refusal) return refuse(refusal);
  return ok({ type: 'joined', facts: { joinedOn, to: first.id }, private: null });
}
