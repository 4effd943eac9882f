import type { FrozenTexts } from '../shape-frozen.ts';

export const frozen: FrozenTexts = {
  columns: {
    period: 'Period',
    edition: 'Edition',
    frozenAt: 'Frozen',
    actor: 'By',
    asOf: 'As of',
    total: 'Appeals',
    definitions: 'Definitions, version',
    head: 'Register head',
    section: 'Table',
    row: 'Row',
    column: 'Figure',
    frozen: 'Frozen',
    now: 'Now',
    delta: '±',
    effect: 'What happened',
    recordedAt: 'Recorded',
  },
  title: (period) => `The report is frozen: ${period}`,
  handedIn: (when, actor, edition) =>
    `FROZEN on ${when} by ${actor}, edition ${edition}: the figures as they were handed in.`,
  isFrozen: (when, actor) => `The report of this period was frozen on ${when} by ${actor}.`,
  changed: (figures, period) =>
    `Figures that have changed since: ${figures}. Which: appeals report frozen ${period} --compare. Because of what: appeals report ${period} --corrections.`,
  changedHere: (figures, period) =>
    `Of the figures shown here have changed since: ${figures}. Which: appeals report frozen ${period} --compare. Because of what: appeals report ${period} --corrections.`,
  unchangedHere: 'None of the figures shown here has changed since.',
  unchanged: 'No figure has changed since.',
  definitions: (version) => `Definitions of the figures: version ${version}.`,
  effects: { entered: 'came in late', left: 'left the figures', corrected: 'corrected' },
  noneFrozen: 'No report has been frozen.',
  noCorrections: 'No late registrations and no corrections.',
  sinceFrozen: (when) => `Recorded after the report was frozen on ${when}.`,
  sinceEnd: (date) => `Recorded after ${date}, the end of the period.`,
  imported: (appeals) => `Taken over from journals since, not listed: ${appeals}.`,
};
