import { GLOBAL_OPTIONS } from './global-options.ts';

/** What must be known before the command tree is built, and still when it cannot be. */
export interface Scanned {
  readonly lang: string | null;
  /** Errors are JSON where it is `json`. */
  readonly format: string | null;
  /** The first word that is neither an option nor its value. */
  readonly command: string | null;
  /** What can be answered without the command tree, where no command stands. */
  readonly asks: 'help' | 'version' | null;
}

const FLAGS_WITH_VALUE: ReadonlySet<string> = new Set(
  GLOBAL_OPTIONS.filter(({ flags }) => flags.includes('<')).flatMap(
    ({ flags }) => flags.match(/--?[a-z-]+/g) ?? [],
  ),
);

export function scanArguments(argv: readonly string[]): Scanned {
  let lang: string | null = null;
  let format: string | null = null;
  let command: string | null = null;
  const flags = new Set<string>();
  for (let index = 0; index < argv.length; index++) {
    const argument = argv[index] ?? '';
    if (argument === '--') break;
    if (!argument.startsWith('-') || argument === '-') {
      command ??= argument;
      continue;
    }
    const [flag = '', inline] = splitOnce(argument);
    const value = FLAGS_WITH_VALUE.has(flag) ? (inline ?? argv[++index] ?? null) : null;
    if (flag === '--lang') lang = value;
    flags.add(flag);
    if (flag === '--format') format = value;
    if (flag === '--json') format = 'json';
  }
  const asks = command === null ? question(flags) : null;
  return { lang, format, command, asks };
}

function question(flags: ReadonlySet<string>): Scanned['asks'] {
  if (flags.has('--version') || flags.has('-V')) return 'version';
  return flags.size === 0 || flags.has('--help') || flags.has('-h') ? 'help' : null;
}

function splitOnce(argument: string): [flag: string, value?: string] {
  const at = argument.indexOf('=');
  return at < 0 ? [argument] : [argument.slice(0, at), argument.slice(at + 1)];
}
