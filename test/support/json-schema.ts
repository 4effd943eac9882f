import { readFileSync } from 'node:fs';

/** The part of JSON Schema 2020-12 that `data/schema/` uses; an unknown keyword is an error, never passed over. */
type Schema = Readonly<Record<string, unknown>>;

type Check = (expected: never, value: unknown, at: Place) => string[];
interface Place {
  readonly root: Schema;
  readonly schema: Schema;
  readonly path: string;
}

/** One of the published schemas, which may refer to each other: `{"$ref": "appeal.json"}`. */
export const schemaNamed = (name: string): Schema =>
  JSON.parse(readFileSync(new URL(`../../data/schema/${name}.json`, import.meta.url), 'utf8'));

/** Where a value does not fit, a line each: `/sections/0/title: type string`. */
export function schemaFaults(schema: Schema, value: unknown): string[] {
  return faults(value, { root: schema, schema, path: '' });
}

function faults(value: unknown, at: Place): string[] {
  return Object.entries(at.schema).flatMap(([keyword, expected]) => {
    if (SAID.has(keyword)) return [];
    const check = CHECKS[keyword];
    if (!check) throw new Error(`unknown keyword ${keyword}`);
    return check(expected as never, value, at);
  });
}

const SAID = new Set(['$schema', '$id', '$defs', 'title', 'description']);

const CHECKS: Readonly<Record<string, Check>> = {
  $ref: (ref: string, value, at) => faults(value, { ...at, ...resolved(ref, at.root) }),
  type: (type: string | string[], value, at) =>
    says(
      at,
      [type].flat().some((one) => one === typeOf(value) || isInteger(one, value)),
      `type ${type}`,
    ),
  minimum: (least: number, value, at) =>
    says(at, typeof value !== 'number' || value >= least, 'minimum'),
  minProperties: (least: number, value, at) =>
    says(at, !isObject(value) || Object.keys(value).length >= least, 'minProperties'),
  const: (expected: unknown, value, at) => says(at, value === expected, `const ${expected}`),
  enum: (allowed: unknown[], value, at) => says(at, allowed.includes(value), `enum ${value}`),
  pattern: (pattern: string, value, at) =>
    says(at, typeof value !== 'string' || new RegExp(pattern, 'u').test(value), 'pattern'),
  minLength: (least: number, value, at) =>
    says(at, typeof value !== 'string' || value.length >= least, 'minLength'),
  minItems: (least: number, value, at) =>
    says(at, !Array.isArray(value) || value.length >= least, 'minItems'),
  maxItems: (most: number, value, at) =>
    says(at, !Array.isArray(value) || value.length <= most, 'maxItems'),
  items: (schema: Schema, value, at) =>
    Array.isArray(value)
      ? value.flatMap((item, index) => faults(item, below(at, index, schema)))
      : [],
  required: (keys: string[], value, at) =>
    keys.flatMap((key) => says(at, !isObject(value) || key in value, `required ${key}`)),
  properties: (schemas: Record<string, Schema>, value, at) =>
    entriesOf(value).flatMap(([key, item]) => {
      const schema = schemas[key];
      return schema ? faults(item, below(at, key, schema)) : [];
    }),
  additionalProperties: (schema: Schema | false, value, at) => {
    const named = (at.schema.properties ?? {}) as Schema;
    const more = entriesOf(value).filter(([key]) => !(key in named));
    return more.flatMap(([key, item]) =>
      schema === false
        ? says(at, false, `additional ${key}`)
        : faults(item, below(at, key, schema)),
    );
  },
  propertyNames: (schema: Schema, value, at) =>
    entriesOf(value).flatMap(([key]) => faults(key, below(at, key, schema))),
};

const says = ({ path }: Place, holds: boolean, rule: string): string[] =>
  holds ? [] : [`${path}: ${rule}`];

const below = ({ root, path }: Place, key: string | number, schema: Schema): Place => ({
  root,
  schema,
  path: `${path}/${key}`,
});

function resolved(ref: string, root: Schema): Pick<Place, 'root' | 'schema'> {
  const [, file] = /^([a-z-]+)\.json$/.exec(ref) ?? [];
  if (file !== undefined) {
    const schema = schemaNamed(file);
    return { root: schema, schema };
  }
  const schema = (root.$defs as Record<string, Schema>)[ref.replace('#/$defs/', '')];
  if (!schema) throw new Error(`unknown ${ref}`);
  return { root, schema };
}

const isInteger = (type: string, value: unknown): boolean =>
  type === 'integer' && Number.isInteger(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const entriesOf = (value: unknown): [string, unknown][] =>
  isObject(value) ? Object.entries(value) : [];

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
