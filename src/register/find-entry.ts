import type { OfficeList } from '../domain/codes.ts';
import type { CalendarDate } from '../domain/ids.ts';
import { type Account, accountName, plainHandle } from '../domain/office/account.ts';
import { isActiveOn, type Official, type Territory, type Topic } from '../domain/office/office.ts';
import { nameKey, shortName } from '../domain/party/short-name.ts';
import type { Refusal } from '../domain/refusal.ts';
import { ok, type Result, refuse } from '../domain/result.ts';
import { foldCase } from '../domain/text/fold-case.ts';

const MOST_CANDIDATES = 8;

/** By full name, or by a part of it or initials where only one official has them; one in office is preferred. */
export function findOfficial(
  officials: Iterable<Official>,
  text: string,
  on: CalendarDate,
): Result<Official> {
  const all = [...officials];
  const inOffice = all.filter((official) => official.activeTo === null || official.activeTo >= on);
  const found = match(inOffice, text, namesOfOfficial, partsOfOfficial);
  const matches = found.length > 0 ? found : match(all, text, namesOfOfficial, partsOfOfficial);
  return onlyOne('official', text, matches, ({ name }) => name, all);
}

/** By code, or by a part of the name where only one entry has it. */
export function findTopic(topics: readonly Topic[], text: string): Result<Topic> {
  return findCoded('topic', topics, text);
}

export function findTerritory(territories: readonly Territory[], text: string): Result<Territory> {
  return findCoded('territory', territories, text);
}

/** By nickname or a part of it; `instagram:head.polotsk` where several networks have it. */
export function findAccount(accounts: readonly Account[], text: string): Result<Account> {
  const names = (account: Account) => [accountName(account), account.handle];
  const found = match(accounts, plainHandle(text), names);
  return onlyOne('account', text, found, accountName, accounts);
}

function findCoded<T extends Topic | Territory>(
  list: OfficeList,
  entries: readonly T[],
  text: string,
): Result<T> {
  const code = entries.find((entry) => foldCase(entry.code) === foldCase(text));
  if (code) return ok(code);
  const label = (entry: T) => `${entry.code} ${entry.name.ru}`;
  const names = ({ name }: T) => [name.ru, name.be, name.en].filter((one) => one !== undefined);
  return onlyOne(list, text, match(entries, text, names), label, entries);
}

const namesOfOfficial = ({ name, login }: Official): string[] =>
  login === null ? [name] : [name, login];
const partsOfOfficial = (official: Official): string[] => [
  ...namesOfOfficial(official),
  shortName(official.name),
];

/** An exact name beats a part of one. */
function match<T>(
  entries: readonly T[],
  text: string,
  names: (entry: T) => string[],
  parts = names,
): T[] {
  const wanted = nameKey(text);
  if (wanted === '') return [];
  const exact = entries.filter((entry) => names(entry).some((name) => nameKey(name) === wanted));
  if (exact.length > 0) return exact;
  return entries.filter((entry) => parts(entry).some((name) => nameKey(name).includes(wanted)));
}

function onlyOne<T>(
  list: OfficeList,
  entry: string,
  matches: readonly T[],
  label: (entry: T) => string,
  all: readonly T[],
): Result<T> {
  const [first, second] = matches;
  if (first === undefined) {
    // A long list says nothing: «see the list» does.
    const candidates = all.length <= MOST_CANDIDATES ? all.map(label) : [];
    return refuse({ code: 'entry-unknown', list, entry, candidates });
  }
  if (second === undefined) return ok(first);
  const candidates = matches.slice(0, MOST_CANDIDATES).map(label);
  return refuse({ code: 'entry-ambiguous', list, entry, candidates });
}

/** A retired entry stays in past figures, but takes nothing new. */
export function refusalIfRetired(
  list: OfficeList,
  entry: Topic | Territory | undefined,
  on: CalendarDate,
): Refusal | null {
  if (!entry) return null;
  return isActiveOn(entry, on) ? null : { code: 'entry-retired', list, entry: entry.code, on };
}
