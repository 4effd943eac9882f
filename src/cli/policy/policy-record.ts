import { CHANNELS, type Channel } from '../../domain/codes.ts';
import {
  type DatedRule,
  GROUND_LISTS,
  type Ground,
  type Policy,
  type RuleSource,
  TERMS,
  type TermRule,
  type Texts,
  THRESHOLDS,
} from '../../domain/policy/policy.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Field, RecordResult } from '../../render/result.ts';

/** A policy in words: every rule with its article, its dates, and whether it is proven or the office's own. */
export function policyRecord(policy: Policy, messages: Messages): RecordResult {
  const { labels, nothing } = messages.policy;
  const rules = new RuleTexts(policy, messages);
  const fields = [
    field('code', labels.code, [policy.code]),
    field('source', labels.source, [policy.source]),
    field('numbering', labels.numbering, [policy.numbering.template]),
    field(
      'channels',
      labels.channels,
      CHANNELS.map((channel) => rules.channel(channel)),
    ),
    ...datedFields(policy, rules, messages),
    ...GROUND_LISTS.map((list) => {
      const lines = policy.grounds[list].map((ground) => rules.ground(ground));
      return field(`grounds.${list}`, messages.policy.grounds[list], lines);
    }),
    field('outcomes', labels.outcomes, rules.outcomes()),
  ];
  return {
    shape: 'record',
    title: policy.title,
    fields: fields.map((each) => (each.value === '' ? { ...each, value: nothing } : each)),
    json: policy,
  };
}

function datedFields(policy: Policy, rules: RuleTexts, { policy: words, terms, locale }: Messages) {
  return [
    ...TERMS.map((term) => {
      const rows = policy.terms.filter((row) => row.term === term);
      const lines = rules.dated(rows, (row) => rules.term(row));
      return field(`term.${term}`, terms.names[term], lines);
    }),
    ...THRESHOLDS.map((threshold) => {
      const rows = policy.thresholds.filter((row) => row.threshold === threshold);
      const lines = rules.dated(rows, ({ least }) => words.least(least));
      return field(`threshold.${threshold}`, words.thresholds[threshold], lines);
    }),
    field(
      'repeat',
      words.labels.repeat,
      rules.dated(policy.repeat, (row) => words.within(row, locale)),
    ),
  ];
}

const field = (id: string, title: string, lines: readonly string[]): Field => ({
  id,
  title,
  kind: 'text',
  value: lines.join('\n'),
});

/** Each rule as a line. */
class RuleTexts {
  readonly #policy: Policy;
  readonly #messages: Messages;

  constructor(policy: Policy, messages: Messages) {
    this.#policy = policy;
    this.#messages = messages;
  }

  channel(channel: Channel): string {
    const { codes } = this.#messages;
    const { series, alias, legalStatus } = this.#policy.channels[channel];
    return `${series} (${alias}): ${codes.channel[channel]}, ${codes.legalStatus[legalStatus]}`;
  }

  term(row: TermRule): string {
    const { policy, terms, codes, locale } = this.#messages;
    const parts = [
      terms.length(row, locale),
      policy.starts[row.start],
      ...(row.firstDayCounts ? [policy.firstDay] : []),
      ...(row.unit === 'working' ? [] : [policy.dayOff[row.ifDayOff]]),
      ...(row.kinds === null ? [] : [row.kinds.map((kind) => codes.kind[kind]).join(', ')]),
    ];
    return parts.join(', ');
  }

  /** A row a line; what held before in the same words is said in the line of the later row. */
  dated<R extends DatedRow>(rows: readonly R[], rule: (row: R) => string): string[] {
    const { policy, locale, language } = this.#messages;
    const alike = (row: R, other: R) => row !== other && wordsOf(row) === wordsOf(other);
    return rows.flatMap((row) => {
      const { holdsFrom, channels, note = null } = row;
      if (holdsFrom === null && rows.some((other) => alike(row, other))) return [];
      const series = channels.map((channel) => this.#policy.channels[channel].series).join(', ');
      const since = holdsFrom === null ? '' : `, ${policy.since(locale.date(holdsFrom))}`;
      const earlier = rows.find((other) => other.holdsFrom === null && alike(row, other));
      const before = earlier ? `; ${policy.earlierAlike}${this.#marks(earlier)}` : '';
      const remark = note === null ? '' : ` — ${note[language]}`;
      return [`${series}: ${rule(row)}${this.#source(row)}${since}${before}${remark}`];
    });
  }

  ground(ground: Ground): string {
    const { policy, language } = this.#messages;
    const notice = ground.notice ? '' : `, ${policy.silent}`;
    return `${ground.code}: ${ground.title[language]}${notice}${this.#source(ground)}`;
  }

  outcomes(): string[] {
    const { outcome: names } = this.#messages.codes;
    return this.#policy.outcomes.map((rule) => `${names[rule.outcome]}${this.#source(rule)}`);
  }

  #source(rule: RuleSource): string {
    return `${this.#place(rule)}${this.#marks(rule)}`;
  }

  #place({ article }: RuleSource): string {
    return article === null ? '' : ` (${this.#messages.terms.article(article)})`;
  }

  #marks({ basis, confirmed }: RuleSource): string {
    const { ours, unconfirmed } = this.#messages.policy;
    return `${basis === 'office' ? ` ${ours}` : ''}${confirmed ? '' : ` ${unconfirmed}`}`;
  }
}

type DatedRow = DatedRule & {
  readonly channels: readonly Channel[];
  readonly note?: Texts | null;
};

/** All of a row but since when it holds and how sure it is. */
const wordsOf = (row: DatedRow): string =>
  JSON.stringify({ ...row, holdsFrom: null, confirmed: true });
