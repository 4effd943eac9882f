import type { MoveRefusal } from '../../domain/appeal/move-refusal.ts';
import type { Move } from '../../domain/appeal/moves.ts';
import type { SentencePer } from '../messages.ts';
import { codes } from './codes.ts';

const listed = (items: readonly string[]): string => items.join(', ');

const now = (possible: readonly Move[]): string =>
  possible.length === 0 ? '' : ` Possible now: ${listed(possible)}.`;

/** Why a move is impossible now, and what is possible. */
export const moveRefusals: SentencePer<MoveRefusal> = {
  'already-closed': ({ number, status, closedOn, possible }, { date }) =>
    `${number} is closed already: «${codes.status[status]}», ${date(closedOn)}.${now(possible)} «appeals undo» takes your last step back.`,
  'not-answered': ({ number, possible }) =>
    `${number} has no final answer yet, so it stays under control. Record the answer first: appeals answer ${number} --outcome …${now(possible)}`,
  'not-closed': ({ number, possible }) =>
    `${number} is not closed, so there is nothing to reopen.${now(possible)}`,
  'already-released': ({ number, releasedOn, possible }, { date }) =>
    `${number} was removed from control on ${date(releasedOn)} already.${now(possible)}`,
  'not-on-control': ({ number, possible }) =>
    `${number} is not under control, so there is nothing to remove.${now(possible)}`,
  'partly-answered': ({ number, question, answeredOn, possible }, { date }) =>
    `Question ${question} of ${number} was answered on ${date(answeredOn)}, so the whole cannot end like this. For the others: appeals answer ${number} --question N --outcome …${now(possible)}`,
  'outcome-by-move': ({ number, outcome, move }) =>
    `«${codes.outcome[outcome]}» has its own verb: appeals ${move} ${number} (see: appeals ${move} --help).`,
  'no-term': ({ number, possible }) =>
    `${number} has no term, so there is nothing to extend.${now(possible)}`,
  'reason-missing': ({ number }) => `${number}: give the reason.`,
  'new-term-missing': ({ number }) =>
    `${number}: this channel has no longest term; give the new date: --to DATE.`,
  'not-later': ({ number, dueOn, to }, { date }) =>
    `${number}: the new term ${date(to)} is not later than ${date(dueOn)}. A term is extended to a later date only.`,
  'term-run-out': ({ number, dueOn, on }, { date }) =>
    `${number}: the term ran out on ${date(dueOn)} and cannot be extended on ${date(on)}. If that was decided earlier, give its date: --on DATE.`,
  'over-cap': ({ number, cap, to, grounds }, { date }) =>
    `${number}: ${date(to)} is past the longest term ${date(cap)} (a month from registration, art. 17). ${grounds.length === 0 ? 'Give a date up to it.' : `Longer only on a ground: --ground ${grounds.join('|')}, and with a notice to the applicant (--notice DATE).`}`,
  'ground-unknown': ({ number, ground, grounds }) =>
    `${number}: there is no ground «${ground}» for this appeal${grounds.length === 0 ? '' : `; there are: ${listed(grounds)}`}. See: appeals policy show.`,
  'notice-missing': ({ number, by }, { date }) =>
    `${number}: for more than a month the applicant is sent a notice of the reasons and the new term by ${date(by)} (art. 17). Say when it was sent: --notice DATE.`,
  'notice-late': ({ number, on, by }, { date }) =>
    `${number}: the notice was sent on ${date(on)}, and had to be by ${date(by)} (a month from the day after receipt, art. 17). The term is not extended by it.`,
  'nothing-to-notify': ({ number }) =>
    `${number} was neither forwarded nor left unexamined, so there is nothing to notify of.`,
  'body-missing': ({ number }) => `${number}: say which body it goes to: --to BODY.`,
  'forwarded-to-accused': ({ number, to }) =>
    `${number} complains about «${to}» and may not be sent there (art. 10), save its exclusive competence. If so, give the reason: --despite TEXT.`,
  'assigned-to-accused': ({ number, name }) =>
    `${name} is whom the complaint${number && ` ${number}`} is about. Assign it to somebody else; if it cannot be helped, give the reason: --despite TEXT.`,
  'release-unauthorised': ({ number, name, author }) =>
    `${number} is removed from control by the author of the resolution (${author}). If ${name} is authorised to: --authorised.`,
  'visit-missing': ({ number, signatories, least }, { count }) =>
    `${number} has ${count(signatories)} applicants: from ${count(least)} on the site is visited before the answer (art. 22). Record it: appeals visit ${number} --on DATE, or --no-visit-reason TEXT.`,
  'not-mass': ({ number, channel }) =>
    `${number}: one answer on the site is for written and electronic appeals alone (art. 25¹), and its channel is “${codes.channel[channel]}”. Give another outcome.`,
  'linked-to-itself': ({ number }) => `${number} cannot be linked to itself.`,
  'not-a-duplicate': ({ number, because }) =>
    `Not a duplicate of ${number} (art. 13): ${
      {
        annulled: 'the registration of the first one was undone',
        answered:
          'the first one is answered; if this came in after the answer, it is a repeat: --repeat-of',
        closed: 'it is closed itself',
        earlier: 'it came in before the first one',
        duplicate: 'the first one is a duplicate itself; link to the one before it',
        'other-applicant': 'the two have different applicants',
        'other-question': 'the two are about different questions',
      }[because]
    }.`,
  'not-written-from': ({ number, because }) =>
    `Not written from ${number} (art. 14): ${
      {
        annulled: 'the registration of the oral one was undone',
        'not-oral': 'that one is not oral',
        'not-written': 'this one is not written',
        earlier: 'it came in before the oral one',
      }[because]
    }.`,
};
