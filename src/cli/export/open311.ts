import { type Appeal, isOpen } from '../../domain/appeal/appeal.ts';
import type { CalendarDate } from '../../domain/ids.ts';
import { instantAt } from '../../domain/time/zone.ts';
import type { Office } from '../../register/office.ts';
import type { Open311Request, Open311Service } from '../../render/interchange/open311.ts';
import type { TextResult } from '../../render/result.ts';
import { nameIn, type View } from '../appeal/view.ts';

/** Of appeals without a topic, which the standard does not know. */
const NO_TOPIC = 'none';
const LONGEST_DESCRIPTION = 4_000;

interface Open311Setting {
  readonly view: View;
  readonly office: Pick<Office, 'topics' | 'territories'>;
  /** The office's name; null where none is set. */
  readonly body: string | null;
  /** The summary of each appeal, which may name people: only where somebody asked for it. */
  readonly withText: boolean;
  readonly xml: boolean;
}

/** GeoReport v2 is made to be published: nobody's name, no contacts, no address but the territory. */
export const open311Requests = (
  appeals: AsyncIterable<Appeal>,
  setting: Open311Setting,
): TextResult => ({
  shape: 'text',
  pieces: pieces(requestsOf(appeals, setting), setting, {
    list: 'service_requests',
    item: 'request',
  }),
});

export const open311Services = (setting: Open311Setting): TextResult => ({
  shape: 'text',
  pieces: pieces(servicesOf(setting), setting, { list: 'services', item: 'service' }),
});

async function* pieces(
  items: AsyncIterable<Open311Request> | readonly Open311Service[],
  { xml }: Open311Setting,
  names: { readonly list: string; readonly item: string },
): AsyncGenerator<string> {
  const { open311Json, open311Xml } = await import('../../render/interchange/open311.ts');
  yield* xml ? open311Xml(items, names) : open311Json(items);
}

function servicesOf({ office, view }: Open311Setting): readonly Open311Service[] {
  const { language, report } = view.messages;
  const names = new Map(office.topics.map(({ code, name }) => [code, nameIn(name, language)]));
  const service = (code: string, name: string, group: string | null): Open311Service => ({
    service_code: code,
    service_name: name,
    description: null,
    metadata: false,
    type: 'batch',
    keywords: null,
    group,
  });
  const topics = office.topics
    .filter(({ activeTo }) => activeTo === null)
    .map(({ code }) => {
      const parent = code.split('.', 1)[0] ?? code;
      return service(
        code,
        names.get(code) ?? code,
        parent === code ? null : (names.get(parent) ?? null),
      );
    });
  return [...topics, service(NO_TOPIC, report.missing.topic, null)];
}

async function* requestsOf(
  appeals: AsyncIterable<Appeal>,
  setting: Open311Setting,
): AsyncIterable<Open311Request> {
  const { language, report } = setting.view.messages;
  const topics = new Map(
    setting.office.topics.map(({ code, name }) => [code, nameIn(name, language)]),
  );
  for await (const appeal of appeals) {
    const topic = appeal.questions[0]?.topic ?? null;
    const { service_request_id, status, status_notes, ...rest } = stateOf(appeal, setting);
    yield {
      ...{ service_request_id, status, status_notes },
      service_name: topic === null ? report.missing.topic : (topics.get(topic) ?? topic),
      service_code: topic ?? NO_TOPIC,
      ...rest,
    };
  }
}

function stateOf(
  appeal: Appeal,
  { view, body, withText }: Open311Setting,
): Omit<Open311Request, 'service_code' | 'service_name'> {
  const { codes } = view.messages;
  const { number, status, outcome, territory, registeredOn, dueOn, summary } = appeal;
  const open = isOpen(appeal);
  const begin = (day: CalendarDate): string => localInstant(day, '00:00:00', view);
  return {
    service_request_id: number,
    status: open ? 'open' : 'closed',
    status_notes: outcome === null ? codes.status[status] : codes.outcome[outcome],
    description: withText ? summary.slice(0, LONGEST_DESCRIPTION) : null,
    agency_responsible: body,
    service_notice: null,
    requested_datetime: begin(registeredOn),
    updated_datetime: begin(lastChange(appeal)),
    expected_datetime: dueOn === null ? null : localInstant(dueOn, '23:59:59', view),
    address: view.territory(territory),
    address_id: territory,
    zipcode: null,
    lat: null,
    long: null,
    media_url: null,
  };
}

/** Of a closed one, the day it was closed. */
const lastChange = ({ closedOn, registeredOn, extension, reopenedOn, letters }: Appeal): string =>
  closedOn ??
  [registeredOn, extension?.on, reopenedOn, ...letters.map(({ on }) => on)]
    .filter((day) => typeof day === 'string')
    .sort()
    .at(-1) ??
  registeredOn;

/** A day has no time of its own: its first or last moment, with the offset of the policy's zone. */
function localInstant(day: CalendarDate, time: string, { zone }: Pick<View, 'zone'>): string {
  const wall = Date.parse(`${day}T${time}Z`);
  const minutes = (wall - Date.parse(instantAt(day, time, zone))) / 60_000;
  const part = (value: number): string => String(Math.floor(Math.abs(value))).padStart(2, '0');
  const sign = minutes < 0 ? '-' : '+';
  return `${day}T${time}${sign}${part(minutes / 60)}:${part(Math.abs(minutes) % 60)}`;
}
