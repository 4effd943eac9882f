import type { OfficeList } from '../../domain/codes.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import type { Official, Territory, Topic } from '../../domain/office/office.ts';
import { nameKey, shortName } from '../../domain/party/short-name.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { labelOfEntry } from '../keep-list.ts';

/** Entries of the office's lists by what a journal calls them: the code or the whole name, an official also by initials, never a part. */
export class ImportLists {
  private readonly topics: ReadonlyMap<string, readonly Topic[]>;
  private readonly territories: ReadonlyMap<string, readonly Territory[]>;
  private readonly officials: ReadonlyMap<string, readonly Official[]>;
  private readonly initials: ReadonlyMap<string, readonly Official[]>;
  /** A journal names the same few entries over and over. */
  private readonly folded = new Map<string, string>();

  constructor(lists: {
    readonly topics: readonly Topic[];
    readonly territories: readonly Territory[];
    readonly officials: Iterable<Official>;
  }) {
    this.topics = byName(lists.topics, namesOfCoded);
    this.territories = byName(lists.territories, namesOfCoded);
    const officials = [...lists.officials];
    this.officials = byName(officials, ({ name }) => [name]);
    this.initials = byName(officials, ({ name }) => [shortName(name)]);
  }

  topic(text: string): Result<Topic> {
    return onlyOne('topic', text, this.topics.get(this.fold(text)) ?? []);
  }

  territory(text: string): Result<Territory> {
    return onlyOne('territory', text, this.territories.get(this.fold(text)) ?? []);
  }

  /** Of two bearers of a name, the one in office on the day. */
  official(text: string, on: CalendarDate): Result<Official> {
    const key = this.fold(text);
    const all = this.officials.get(key) ?? this.initials.get(key) ?? [];
    const inOffice = all.filter(
      ({ activeFrom, activeTo }) => (activeFrom ?? on) <= on && (activeTo ?? on) >= on,
    );
    return onlyOne('official', text, inOffice.length > 0 ? inOffice : all);
  }

  private fold(text: string): string {
    let folded = this.folded.get(text);
    if (folded === undefined) {
      folded = nameKey(text);
      this.folded.set(text, folded);
    }
    return folded;
  }
}

const namesOfCoded = ({ code, name }: Topic | Territory): string[] =>
  [code, name.ru, name.be, name.en].filter((text) => text !== undefined);

function byName<T>(entries: Iterable<T>, names: (entry: T) => string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const entry of entries)
    for (const name of new Set(names(entry).map(nameKey)))
      index.set(name, [...(index.get(name) ?? []), entry]);
  return index;
}

function onlyOne<T extends Topic | Territory | Official>(
  list: OfficeList,
  entry: string,
  found: readonly T[],
): Result<T> {
  const [first, second] = found;
  if (first === undefined) return refuse({ code: 'entry-unknown', list, entry, candidates: [] });
  if (second === undefined) return ok(first);
  return refuse({ code: 'entry-ambiguous', list, entry, candidates: found.map(labelOfEntry) });
}
