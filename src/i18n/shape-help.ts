/** How the commands stand together in `appeals --help`. */
export const COMMAND_GROUPS = ['daily', 'control', 'lists', 'figures', 'register'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

type ListVerb = 'add' | 'list' | 'edit' | 'retire' | 'restore';
export type CommandName =
  | 'add'
  | 'inbox'
  | `inbox ${'import' | 'list' | 'show' | 'work' | 'accept' | 'dismiss' | 'reopen'}`
  | 'list'
  | 'show'
  | 'edit'
  | 'note'
  | 'attach'
  | 'history'
  | 'undo'
  | 'assign'
  | 'reassign'
  | 'answer'
  | 'extend'
  | 'forward'
  | 'decline'
  | 'withdraw'
  | 'reopen'
  | 'link'
  | 'visit'
  | 'release'
  | 'due'
  | `due ${'calc' | 'explain' | 'recompute'}`
  | 'official'
  | 'topic'
  | 'territory'
  | 'account'
  | `${'official' | 'topic' | 'territory' | 'account'} ${ListVerb}`
  | 'account followers'
  | `${'official' | 'topic' | 'territory'} ${ListVerb}`
  | 'person'
  | `person ${'list' | 'show' | 'merge'}`
  | 'policy'
  | `policy ${'show' | 'check' | 'use'}`
  | 'calendar'
  | `calendar ${'show' | 'import' | 'move' | 'unmove'}`
  | 'report'
  | 'report frozen'
  | 'stats'
  | 'init'
  | 'import'
  | 'demo'
  | 'backup'
  | 'export'
  | 'remind'
  | 'restore'
  | 'check'
  | 'config'
  | `config ${'list' | 'get' | 'set' | 'unset' | 'path'}`
  | 'help';

/** What stands in angle or square brackets after a command. */
type ArgumentName =
  | 'person'
  | 'other'
  | 'number'
  | 'numbers'
  | 'summary'
  | 'text'
  | 'old'
  | 'new'
  | 'name'
  | 'code'
  | 'official'
  | 'file'
  | 'period'
  | 'key'
  | 'value'
  | 'subject'
  | 'date'
  | 'year'
  | 'off'
  | 'saturday'
  | 'policy'
  | 'handle'
  | 'account'
  | 'count'
  | 'thread'
  | 'path';

type GlobalOptionKey =
  | 'db'
  | 'lang'
  | 'format'
  | 'json'
  | 'csv'
  | 'output'
  | 'actor'
  | 'now'
  | 'redact'
  | 'quiet'
  | 'yes'
  | 'dryRun'
  | 'noColor'
  | 'help'
  | 'version';

/** Fields of an appeal, in `add` and `edit`. */
type FieldOptionKey =
  | 'channel'
  | 'network'
  | 'handle'
  | 'kind'
  | 'received'
  | 'registered'
  | 'applicant'
  | 'organisation'
  | 'signatories'
  | 'anonymous'
  | 'notAnonymous'
  | 'address'
  | 'phone'
  | 'email'
  | 'topic'
  | 'territory'
  | 'controller'
  | 'executor'
  | 'resolution'
  | 'question'
  | 'text'
  | 'outcome'
  | 'answered'
  | 'key'
  | 'legalStatus'
  | 'summary'
  | 'repeatOf';

type FilterOptionKey =
  | 'filterChannel'
  | 'filterNetwork'
  | 'filterLegalStatus'
  | 'filterStatus'
  | 'filterControl'
  | 'filterKind'
  | 'filterTopic'
  | 'filterTerritory'
  | 'filterController'
  | 'filterExecutor'
  | 'filterOutcome'
  | 'filterPeriod'
  | 'filterFrom'
  | 'filterTo'
  | 'filterOverdue'
  | 'filterCollective'
  | 'filterRepeated';

export type OptionKey =
  | GlobalOptionKey
  | FieldOptionKey
  | FilterOptionKey
  | 'movedOn'
  | 'extendTo'
  | 'ground'
  | 'reason'
  | 'noticeOn'
  | 'noticeNumber'
  | 'forwardTo'
  | 'forwardNumber'
  | 'notifiedOn'
  | 'despite'
  | 'duplicateOf'
  | 'writtenFrom'
  | 'noVisitReason'
  | 'common'
  | 'authorised'
  | 'additional'
  | 'until'
  | 'back'
  | 'against'
  | 'limit'
  | 'within'
  | 'dueBy'
  | 'exitCode'
  | 'send'
  | 'sort'
  | 'expectVersion'
  | 'controlDue'
  | 'resolutionBy'
  | 'assignedOn'
  | 'answerOutcome'
  | 'answerOn'
  | 'replyNumber'
  | 'interim'
  | 'questionOrdinal'
  | 'releasedOn'
  | 'releasedBy'
  | 'redo'
  | 'post'
  | 'login'
  | 'activeFrom'
  | 'retiredOn'
  | 'listAll'
  | 'name'
  | 'nameBe'
  | 'nameEn'
  | 'profile'
  | 'reportCheck'
  | 'reportDefine'
  | 'reportSections'
  | 'reportTitle'
  | 'reportBody'
  | 'reportTop'
  | 'reportYearToDate'
  | 'exportServices'
  | 'exportWithText'
  | 'reportFreeze'
  | 'reportAgain'
  | 'reportCorrections'
  | 'frozenCompare'
  | 'frozenEdition'
  | 'statsBy'
  | 'statsMeasure'
  | 'statsTop'
  | 'initUpdate'
  | 'checkHead'
  | 'accountNetwork'
  | 'accountOfficial'
  | 'accountSince'
  | 'countedOn'
  | 'mergeReason'
  | 'suggestProfile'
  | 'inboxAccount'
  | 'inboxOwner'
  | 'inboxWaiting'
  | 'inboxDecided'
  | 'inboxMessages'
  | 'inboxAppeal'
  | 'inboxReason'
  | 'inboxNote'
  | 'inboxNetwork'
  | 'inboxZone'
  | 'inboxDateOrder'
  | 'inboxSince'
  | 'inboxNoMedia'
  | 'policy';

export type ExitName =
  | 'done'
  | 'no'
  | 'usage'
  | 'refused'
  | 'input'
  | 'unknown'
  | 'bug'
  | 'store'
  | 'temporary'
  | 'interrupted';

/** Everything that `--help` says. Names of commands and options are always English. */
export interface HelpTexts {
  /** What the program is, in a line. */
  readonly tagline: string;
  readonly headings: Readonly<
    Record<
      'usage' | 'arguments' | 'options' | 'globalOptions' | 'verbs' | 'examples' | 'exitCodes',
      string
    >
  >;
  /** In the usage line. */
  readonly placeholders: Readonly<Record<'command' | 'verb' | 'options', string>>;
  readonly groups: Readonly<Record<CommandGroup, string>>;
  readonly commands: Readonly<Record<CommandName, string>>;
  /** What one line cannot say. */
  readonly notes: Readonly<Partial<Record<CommandName, string>>>;
  readonly arguments: Readonly<Record<ArgumentName, string>>;
  readonly options: Readonly<Record<OptionKey, string>>;
  readonly exits: Readonly<Record<ExitName, string>>;
  /** `one of:` before the codes that an option takes. */
  readonly choices: string;
  readonly repeatable: string;
  /** Closing lines of the root help, of a command's help, of the exit codes. */
  readonly more: Readonly<Record<'root' | 'command' | 'exitCodes', string>>;
}
