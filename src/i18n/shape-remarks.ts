/** Remarks on stderr, titles and labels of the commands that keep the register itself. */
export interface Remarks {
  readonly dryRun: string;
  readonly replaceFile: (path: string) => string;
  readonly interrupted: string;
  readonly bug: (detail: string) => string;
  readonly labels: Readonly<
    Record<
      | 'register'
      | 'calendar'
      | 'topics'
      | 'backup'
      | 'events'
      | 'head'
      | 'appeals'
      | 'attachments'
      | 'setting'
      | 'inFile'
      | 'inForce'
      | 'fault'
      | 'what',
      string
    >
  >;
  readonly titles: Readonly<
    Record<
      | 'created'
      | 'updated'
      | 'upToDate'
      | 'wouldCreate'
      | 'wouldUpdate'
      | 'backedUp'
      | 'restored'
      | 'sound',
      string
    >
  >;
  /** An attachment that could not be copied. */
  readonly attachmentLost: (number: string, name: string) => string;
  readonly mediaLost: (thread: number, message: string, name: string) => string;
  readonly unsound: (faults: string) => string;
  readonly settingSaved: (key: string, value: string) => string;
  readonly settingRemoved: (key: string) => string;
}

/** What the terminal's questions are made of. */
export interface PromptTexts {
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly required: string;
  readonly typeToSearch: string;
  readonly nothingFound: string;
}
