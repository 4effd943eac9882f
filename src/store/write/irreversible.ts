/** Undo and redo cannot be undone, nor can the making of the register, nor a letter that went out. */
export const IRREVERSIBLE: ReadonlySet<string> = new Set(['register', 'step', 'reminder']);
