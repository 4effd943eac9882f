import type { Recorded } from '../../domain/event.ts';
import { asOfficialId } from '../../domain/ids.ts';
import { foldEntry } from '../../domain/office/fold-entry.ts';
import type { LocalName, Official, Topic } from '../../domain/office/office.ts';
import { canonicalJson } from '../../domain/text/canonical-json.ts';
import { foldCase } from '../../domain/text/fold-case.ts';
import type { FrozenRow } from '../schema/frozen-row.ts';
import type { CodedRow, OfficialRow } from '../schema/list-rows.ts';
import type { PersonRow } from '../schema/person-row.ts';
import type { ImportRow, RegisterRow } from '../schema/register-rows.ts';
import type { CalendarRow, PolicyRow, ReminderRow } from '../schema.ts';

/** Every row here is the fold of its subject's events; null once the first of them is undone. */

export function officialRow(
  events: readonly Recorded<'official'>[],
  version: number,
): OfficialRow | null {
  const entry = foldEntry(events);
  if (!entry) return null;
  const { id, name, post, login, email = null, activeFrom, activeTo } = entry;
  return {
    id,
    name,
    name_key: foldCase(name),
    post,
    login,
    active_from: activeFrom,
    active_to: activeTo,
    version,
    email,
  };
}

export function codedRow(
  events: readonly Recorded<'topic' | 'territory'>[],
  version: number,
): CodedRow | null {
  const entry = foldEntry(events);
  if (!entry) return null;
  const { id, code, name, activeFrom, activeTo } = entry;
  return {
    id,
    code,
    name_ru: name.ru,
    name_be: name.be ?? null,
    name_en: name.en ?? null,
    active_from: activeFrom,
    active_to: activeTo,
    version,
  };
}

export function policyRow(
  events: readonly Recorded<'policy'>[],
  version: number,
): PolicyRow | null {
  const last = events.findLast(({ undone }) => !undone);
  if (!last) return null;
  const policy = canonicalJson(last.facts);
  return { id: last.subject.id, adopted: last.seq, policy, version };
}

export function calendarRow(
  events: readonly Recorded<'calendar'>[],
  version: number,
): CalendarRow | null {
  const last = events.findLast(({ undone }) => !undone);
  if (!last) return null;
  const { year } = last.facts;
  const calendar = canonicalJson(last.facts);
  return { id: last.subject.id, adopted: last.seq, year, calendar, version };
}

export function registerRow(
  events: readonly Recorded<'register'>[],
  version: number,
): RegisterRow | null {
  const [first] = events;
  if (!first) return null;
  const { subject, facts, at } = first;
  return { id: subject.id, demo: Number(facts.demo), created_at: at, version };
}

export function importRow(
  events: readonly Recorded<'import'>[],
  version: number,
): ImportRow | null {
  const [first] = events;
  if (first?.type !== 'started' || first.undone) return null;
  const { source, digest } = first.facts;
  const finished = events.some(({ type, undone }) => type === 'finished' && !undone);
  return {
    id: first.subject.id,
    step: first.step,
    source,
    digest,
    finished: Number(finished),
    version,
  };
}

export function reminderRow(
  events: readonly Recorded<'reminder'>[],
  version: number,
): ReminderRow | null {
  const [first] = events;
  if (!first) return null;
  const { official, day, items } = first.facts;
  return {
    id: first.subject.id,
    official_id: official,
    day,
    items: canonicalJson(items),
    version,
  };
}

export function personRow(
  events: readonly Recorded<'person'>[],
  version: number,
): PersonRow | null {
  const [first] = events;
  if (!first || first.undone) return null;
  const { one, other } = first.facts;
  return {
    id: first.subject.id,
    one_appeal: one,
    other_appeal: other,
    reason: first.private?.reason ?? null,
    version,
  };
}

export function frozenRow(
  events: readonly Recorded<'freeze'>[],
  version: number,
): FrozenRow | null {
  const [first] = events;
  if (!first || first.undone) return null;
  const { subject, facts, at, actor } = first;
  const { label, from, to, edition } = facts;
  return {
    id: subject.id,
    label,
    from_on: from,
    to_on: to,
    edition,
    at,
    actor,
    facts: canonicalJson(facts),
    version,
  };
}

export const officialOf = (row: OfficialRow): Official => ({
  id: asOfficialId(row.id),
  name: row.name,
  post: row.post,
  login: row.login,
  email: row.email,
  activeFrom: row.active_from,
  activeTo: row.active_to,
  version: row.version,
});

/** A topic and a territory have the same shape. */
export const codedOf = (row: CodedRow): Topic => ({
  id: row.id,
  code: row.code,
  name: localName(row),
  activeFrom: row.active_from,
  activeTo: row.active_to,
  version: row.version,
});

const localName = ({ name_ru, name_be, name_en }: CodedRow): LocalName => ({
  ru: name_ru,
  ...(name_be !== null && { be: name_be }),
  ...(name_en !== null && { en: name_en }),
});
