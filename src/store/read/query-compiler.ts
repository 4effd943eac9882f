import {
  type CompiledQuery,
  createQueryId,
  type Expression,
  expressionBuilder,
  type RootOperationNode,
  SqliteQueryCompiler,
} from 'kysely';
import type { Schema } from '../schema.ts';

/**
 * Kysely writes the SQL and its types here, and never runs it: its own SQLite driver would begin
 * deferred transactions. Its class would bring the schema builders along, for each list to load.
 */
export const queries = expressionBuilder<Schema>();

const compiler = new SqliteQueryCompiler();

export const compiled = <R>(query: Expression<R>): CompiledQuery<R> =>
  compiler.compileQuery(query.toOperationNode() as RootOperationNode, createQueryId());
