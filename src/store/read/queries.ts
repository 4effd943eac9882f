/** The query layer, in one piece and only when it is needed: `add` and `show` read by literal SQL. */
export { flowRowOf, flowsOf } from './flow-appeals.ts';
export { countOf, idsOfList } from './list-appeals.ts';
export { idsOwed } from './owed-appeals.ts';
export { tallyOf, tallyRowOf } from './tally-appeals.ts';
