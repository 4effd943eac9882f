/**
 * Which wording of `report --define` figures were counted under. One more whenever a definition
 * says something else than before: frozen reports name theirs.
 */
export const DEFINITIONS_VERSION = 1;
