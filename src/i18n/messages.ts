import type {
  Channel,
  Control,
  Kind,
  LegalStatus,
  Network,
  OfficeList,
  Outcome,
  Status,
  TermBasis,
} from '../domain/codes.ts';
import type { Fault, InputFault, StoreFault, UsageFault } from '../domain/faults.ts';
import type { Refusal } from '../domain/refusal.ts';
import type { AppealNames } from './shape-appeals.ts';
import type { CalendarTexts } from './shape-calendar.ts';
import type { DueTexts } from './shape-due.ts';
import type { FrozenTexts } from './shape-frozen.ts';
import type { HelpTexts } from './shape-help.ts';
import type { ImportTexts } from './shape-import.ts';
import type { InboxTexts } from './shape-inbox.ts';
import type { Locale, SentencePer } from './shape-locale.ts';
import type { PageTexts } from './shape-page.ts';
import type { PeopleTexts } from './shape-people.ts';
import type { PolicyTexts } from './shape-policy.ts';
import type { PromptTexts, Remarks } from './shape-remarks.ts';
import type { ReportTexts } from './shape-report.ts';
import type { StatsTexts } from './shape-stats.ts';
import type { TermTexts } from './shape-terms.ts';

export type { Locale, Noun, SentencePer } from './shape-locale.ts';

export const LANGUAGES = ['ru', 'be', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * Everything a person reads, in one language. A missing sentence does not compile.
 * Each part is one file a language: `src/i18n/ru/refusals.ts`.
 */
export interface Messages {
  readonly language: Language;
  readonly locale: Locale;
  readonly codes: CodeNames;
  readonly refusals: SentencePer<Refusal>;
  readonly usageFaults: SentencePer<UsageFault>;
  readonly inputFaults: SentencePer<InputFault>;
  readonly storeFaults: SentencePer<StoreFault>;
  readonly checkFaults: SentencePer<Fault>;
  readonly help: HelpTexts;
  readonly appeals: AppealNames;
  readonly remarks: Remarks;
  readonly prompts: PromptTexts;
  readonly report: ReportTexts;
  readonly frozen: FrozenTexts;
  readonly stats: StatsTexts;
  readonly due: DueTexts;
  readonly page: PageTexts;
  readonly imports: ImportTexts;
  readonly inbox: InboxTexts;
  readonly terms: TermTexts;
  readonly calendar: CalendarTexts;
  readonly policy: PolicyTexts;
  readonly people: PeopleTexts;
}

/** The office's words for the codes, as in a table. */
export interface CodeNames {
  readonly channel: Readonly<Record<Channel, string>>;
  readonly network: Readonly<Record<Network, string>>;
  readonly legalStatus: Readonly<Record<LegalStatus, string>>;
  readonly kind: Readonly<Record<Kind, string>>;
  readonly control: Readonly<Record<Control, string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly termBasis: Readonly<Record<TermBasis, string>>;
  readonly list: Readonly<Record<OfficeList, string>>;
}
