import { XMLBuilder } from 'fast-xml-parser';
import { oneLine } from '../written.ts';

/** A topic, as GeoReport v2 calls it: https://wiki.open311.org/GeoReport_v2/#get-service-list */
export interface Open311Service {
  readonly service_code: string;
  readonly service_name: string;
  readonly description: string | null;
  /** Whether there are more fields than these. */
  readonly metadata: boolean;
  readonly type: 'realtime' | 'batch' | 'blackbox';
  readonly keywords: string | null;
  readonly group: string | null;
}

/** An appeal: https://wiki.open311.org/GeoReport_v2/#get-service-requests */
export interface Open311Request {
  readonly service_request_id: string;
  readonly status: 'open' | 'closed';
  readonly status_notes: string | null;
  readonly service_name: string | null;
  readonly service_code: string;
  readonly description: string | null;
  readonly agency_responsible: string | null;
  readonly service_notice: string | null;
  readonly requested_datetime: string;
  readonly updated_datetime: string | null;
  readonly expected_datetime: string | null;
  readonly address: string | null;
  readonly address_id: string | null;
  readonly zipcode: string | null;
  readonly lat: number | null;
  readonly long: number | null;
  readonly media_url: string | null;
}

type Item = Open311Service | Open311Request;
type Items = Iterable<Item> | AsyncIterable<Item>;

/** An array, an element a line: it is written while it is read. */
export async function* open311Json(items: Items): AsyncGenerator<string> {
  let before = '[\n';
  for await (const item of items) {
    yield before + JSON.stringify(cleaned(item));
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** `<services><service>…` or `<service_requests><request>…`, an element at a time. */
export async function* open311Xml(
  items: Items,
  { list, item: name }: { readonly list: string; readonly item: string },
): AsyncGenerator<string> {
  const builder = new XMLBuilder({ format: true, suppressEmptyNode: false });
  yield `<?xml version="1.0" encoding="utf-8"?>\n<${list}>\n`;
  for await (const item of items) yield builder.build({ [name]: withoutNulls(cleaned(item)) });
  yield `</${list}>\n`;
}

/** Nothing in a text that XML forbids or a terminal obeys. */
const cleaned = (item: Item): Item =>
  Object.fromEntries(
    Object.entries(item).map(([key, value]) => [
      key,
      typeof value === 'string' ? oneLine(value) : value,
    ]),
  ) as unknown as Item;

/** An element without text says the same. */
const withoutNulls = (item: Item): object =>
  Object.fromEntries(Object.entries(item).map(([key, value]) => [key, value ?? '']));
