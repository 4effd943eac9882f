/** The closed lists of the trade (DESIGN §3): every code that is stored, printed as JSON or typed as an option. */

export const CHANNELS = [
  'reception',
  'direct',
  'written',
  'electronic',
  'hotline',
  'stream',
  'remarks-book',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Where a direct message came from. */
export const NETWORKS = [
  'instagram',
  'telegram',
  'vk',
  'facebook',
  'whatsapp',
  'viber',
  'ok',
  'tiktok',
  'email',
  'other',
] as const;
export type Network = (typeof NETWORKS)[number];

/** Whether Law 300-З covers the appeal (art. 1, 10, 25): a direct message, a call and a stream are not in it. */
export const LEGAL_STATUSES = ['statutory', 'informal'] as const;
export type LegalStatus = (typeof LEGAL_STATUSES)[number];

/** Application, proposal, complaint: art. 1. */
export const KINDS = ['application', 'proposal', 'complaint'] as const;
export type Kind = (typeof KINDS)[number];

export const CONTROLS = ['none', 'on', 'additional', 'released'] as const;
export type Control = (typeof CONTROLS)[number];

export const STATUSES = [
  'registered',
  'in-progress',
  'answered',
  'forwarded',
  'left-unexamined',
  'withdrawn',
  'joined',
  'annulled',
] as const;
export type Status = (typeof STATUSES)[number];

export const OPEN_STATUSES = ['registered', 'in-progress'] as const satisfies readonly Status[];
export const CLOSED_STATUSES = [
  'answered',
  'forwarded',
  'left-unexamined',
  'withdrawn',
  'joined',
] as const satisfies readonly Status[];

export const OUTCOMES = [
  'satisfied',
  'partly',
  'refused',
  'explained',
  'forwarded',
  'left-unexamined',
  'noted',
  'withdrawn',
  'correspondence-ended',
  'answered-on-site',
  'joined',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The final status that an outcome of the whole appeal brings. */
export function statusOfOutcome(outcome: Outcome): Status {
  switch (outcome) {
    case 'forwarded':
    case 'left-unexamined':
    case 'withdrawn':
    case 'joined':
      return outcome;
    default:
      return 'answered';
  }
}

/** Whether a due date comes from the law or from the office's own rule. */
export const TERM_BASES = ['law', 'office'] as const;
export type TermBasis = (typeof TERM_BASES)[number];

/** One list for everything the office keeps a list of. */
export const OFFICE_LISTS = ['official', 'topic', 'territory', 'account'] as const;
export type OfficeList = (typeof OFFICE_LISTS)[number];

/** What the applicant was sent besides the answer in force; `answer` is one that a reopening set aside. */
export const LETTER_SUBJECTS = [
  'interim',
  'extension',
  'forwarded',
  'left-unexamined',
  'answer',
] as const;
export type LetterSubject = (typeof LETTER_SUBJECTS)[number];

export const LINK_RELATIONS = ['repeat-of', 'duplicate-of', 'written-from'] as const;
export type LinkRelation = (typeof LINK_RELATIONS)[number];
