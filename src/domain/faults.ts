import type { SubjectType } from './event.ts';
import type { InvalidReason } from './validation.ts';

/** A command line that cannot be understood: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly fault: UsageFault;
  constructor(fault: UsageFault) {
    super(fault.code);
    this.fault = fault;
  }
}
export type UsageFault =
  | {
      code: 'unknown-command';
      /** The noun that the verb was looked up under; null for a command of the root. */
      noun: string | null;
      command: string;
      suggestion: string | null;
      allowed: readonly string[];
    }
  | { code: 'unknown-option'; option: string; suggestion: string | null }
  | { code: 'missing-argument'; argument: string }
  | { code: 'missing-value'; option: string }
  | { code: 'excess-arguments'; expected: number; found: number }
  | { code: 'missing-option'; option: string }
  | { code: 'missing-one-of'; options: readonly string[] }
  | {
      code: 'bad-choice';
      option: string;
      value: string;
      allowed: readonly string[];
      suggestion: string | null;
    }
  | { code: 'bad-date'; option: string; value: string }
  | { code: 'bad-period'; value: string }
  | { code: 'bad-range'; from: string; to: string }
  | { code: 'bad-hash'; option: string; value: string }
  | { code: 'bad-count'; option: string; value: string; least: number }
  | { code: 'too-many-values'; option: string; most: number; found: number }
  | { code: 'bad-year'; value: string; from: number; to: number }
  | { code: 'bad-term'; option: string; value: string }
  | { code: 'setting-missing'; key: string }
  | { code: 'bad-now'; value: string }
  | { code: 'unknown-help-topic'; topic: string; allowed: readonly string[] }
  | { code: 'options-exclude'; option: string; other: string }
  | { code: 'option-needs'; option: string; other: string }
  | { code: 'no-terminal'; option: string }
  | { code: 'unknown-setting'; key: string; allowed: readonly string[] }
  | { code: 'format-needs-output'; format: string }
  | { code: 'bad-wait'; option: string; value: string }
  | { code: 'bad-message-range'; option: string; value: string }
  | { code: 'bad-zone'; option: string; value: string }
  | { code: 'account-unknown'; option: string; candidates: readonly string[] }
  | { code: 'terminal-only'; command: string };

/** A file that people wrote cannot be read or is wrong: exit code 4. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly fault: InputFault;
  constructor(fault: InputFault) {
    super(fault.code);
    this.fault = fault;
  }
}
/** Formats of messages that are known by sight and that no reader reads. */
export type UnsupportedExport =
  | 'telegram-html'
  | 'messenger-html'
  | 'whatsapp-database'
  | 'outlook'
  | 'rar'
  | 'seven-zip'
  | 'gzip';
export type InputFault =
  /** `detail` is `line:column`. */
  | { code: 'not-json'; path: string; detail: string }
  | { code: 'invalid-file'; path: string; key: string; reason: InvalidReason }
  | { code: 'not-utf8'; path: string }
  | { code: 'text-not-utf8'; source: string }
  | { code: 'not-text'; path: string }
  | { code: 'secret-exposed'; path: string }
  | { code: 'not-an-export'; path: string }
  | { code: 'export-broken'; path: string; line: number }
  | { code: 'export-redacted'; path: string }
  | { code: 'export-cut-off'; path: string; found: number; expected: number }
  /** Day and month can be told apart in no date of an export. */
  | { code: 'date-order-unknown'; path: string; example: string }
  | { code: 'no-header'; path: string }
  | { code: 'workbook-broken'; path: string }
  /** `limit` in MB, unpacked. */
  | { code: 'workbook-too-large'; path: string; limit: number }
  | { code: 'archive-broken'; path: string }
  | { code: 'archive-encrypted'; path: string }
  | { code: 'archive-escapes'; path: string; entry: string }
  | { code: 'archive-bomb'; path: string; entry: string }
  /** `limit` in GB, unpacked. */
  | { code: 'archive-too-large'; path: string; limit: number }
  | { code: 'archive-crowded'; path: string; limit: number }
  | { code: 'messages-unknown'; path: string }
  | { code: 'messages-unsupported'; path: string; format: UnsupportedExport }
  | { code: 'sheet-missing'; path: string; sheet: string; sheets: readonly string[] }
  | { code: 'column-missing'; path: string; column: string; columns: readonly string[] };

/** A store that cannot do its work now: exit 74, or 75 where trying again may help. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;
  constructor(fault: StoreFault, options?: { cause?: unknown }) {
    super(fault.code, options);
    this.fault = fault;
  }
}
export type StoreFault =
  | { code: 'register-missing'; path: string }
  | { code: 'register-exists'; path: string }
  | { code: 'register-is-directory'; path: string }
  | { code: 'register-foreign'; path: string }
  | { code: 'register-damaged'; path: string }
  | { code: 'register-newer'; path: string; found: number; known: number }
  | { code: 'policy-outdated'; path: string }
  | { code: 'register-unreadable'; path: string }
  | { code: 'register-unwritable'; path: string }
  | { code: 'disk-full'; path: string }
  | { code: 'disk-error'; path: string; detail: string }
  | { code: 'register-busy'; path: string; seconds: number }
  | { code: 'mail-failed'; host: string; detail: string }
  | { code: 'file-missing'; path: string }
  | { code: 'file-unreadable'; path: string }
  | { code: 'file-exists'; path: string }
  | { code: 'output-over-register'; path: string }
  | { code: 'file-unwritable'; path: string; detail: string };

/** What `check` found. `subject` and `field` say where, for a person. */
export type Fault =
  | { readonly code: 'chain-broken'; readonly seq: number; readonly subject: string }
  | { readonly code: 'head-differs'; readonly expected: string; readonly found: string }
  | { readonly code: 'private-missing'; readonly seq: number; readonly subject: string }
  | { readonly code: 'private-altered'; readonly seq: number; readonly subject: string }
  | {
      readonly code: 'state-differs';
      readonly type: SubjectType;
      readonly subject: string;
      readonly field: string;
      readonly expected: string;
      readonly found: string;
    }
  | { readonly code: 'state-missing'; readonly type: SubjectType; readonly subject: string }
  | { readonly code: 'state-unexplained'; readonly type: SubjectType; readonly subject: string }
  | {
      readonly code: 'counter-differs';
      readonly series: string;
      readonly year: number;
      readonly expected: number;
      readonly found: number;
    }
  /** What is kept for reports of the appeals registered in a month. */
  | { readonly code: 'cells-differ'; readonly month: string }
  | {
      readonly code: 'number-gap';
      readonly series: string;
      readonly year: number;
      readonly ordinal: number;
    }
  | {
      readonly code: 'attachment-missing' | 'attachment-altered';
      readonly subject: string;
      readonly file: string;
      readonly sha256: string;
    }
  /** Of a message, by its place in the talk. */
  | {
      readonly code: 'media-missing' | 'media-altered';
      readonly thread: number;
      readonly message: number;
      readonly file: string;
      readonly sha256: string;
    }
  /** Rows of the inbox that are not what the import took in; a message by its place in the talk. */
  | { readonly code: 'thread-altered'; readonly thread: number }
  | { readonly code: 'message-altered'; readonly thread: number; readonly message: number }
  | {
      readonly code: 'batch-differs';
      readonly batch: number;
      readonly expected: number;
      readonly found: number;
    }
  | { readonly code: 'database'; readonly detail: string };
