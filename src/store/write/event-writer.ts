import type { Statement } from 'better-sqlite3';
import type { SubjectType } from '../../domain/event.ts';
import { asStepId, type StepId } from '../../domain/ids.ts';
import { canonicalJson } from '../../domain/text/canonical-json.ts';
import type { EventRow, HeadRow, StepRow } from '../schema.ts';
import type { Connection } from '../sqlite/connection.ts';
import { eventHash, privateDigest, signatureOf } from './hash-chain.ts';

interface StepStart {
  readonly actor: string;
  readonly at: string;
  readonly reversible: boolean;
  readonly continues: StepId | undefined;
  readonly salt: () => string;
}

interface EventDraft {
  readonly type: string;
  readonly facts: unknown;
  readonly private: unknown;
}
/** Which version of which subject an event makes; a new subject's id is the event's own `seq`. */
interface Place {
  readonly type: SubjectType;
  readonly id: number | null;
  readonly version: number;
}

const INSERT_EVENT = `insert into events (seq, step, subject_type, subject_id, version, type, at, actor,
  facts, private_digest, salt, private, hash) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Appends the events of one step to the chain, inside a transaction. */
export class EventWriter {
  readonly step: StepId;
  readonly #connection: Connection;
  readonly #start: StepStart;
  readonly #insertion: Statement<unknown[]>;
  readonly #signature: string;
  #seq: number;
  #hash: string;

  constructor(connection: Connection, start: StepStart) {
    this.#connection = connection;
    this.#start = start;
    this.#signature = signatureOf(start);
    this.#insertion = connection.statement(INSERT_EVENT);
    const head = connection.get<HeadRow>('select seq, hash from head');
    this.#seq = head?.seq ?? 0;
    this.#hash = head?.hash ?? '';
    this.step = start.continues ?? asStepId(this.#seq + 1);
    if (start.continues === undefined) this.#insertStep();
  }

  /** The `seq` that the next event will have. */
  get nextSeq(): number {
    return this.#seq + 1;
  }

  add(draft: EventDraft, { type: subjectType, id, version }: Place): EventRow {
    const seq = this.#seq + 1;
    const text = draft.private === null ? null : canonicalJson(draft.private);
    const salt = text === null ? null : this.#start.salt();
    const event: EventRow = {
      seq,
      step: this.step,
      subject_type: subjectType,
      subject_id: id ?? seq,
      version,
      type: draft.type,
      at: this.#start.at,
      actor: this.#start.actor,
      facts: canonicalJson(draft.facts),
      private_digest: text === null || salt === null ? null : privateDigest(salt, text),
      salt,
      private: text,
      hash: '',
    };
    event.hash = eventHash(this.#hash, event, this.#signature);
    this.#insertion.run(...Object.values(event));
    this.#seq = seq;
    this.#hash = event.hash;
    return event;
  }

  finish(): void {
    this.#connection.run('update head set seq = ?, hash = ?', [this.#seq, this.#hash]);
    this.#connection.run('update steps set last_seq = ? where id = ?', [this.#seq, this.step]);
  }

  /** Before its events, which refer to it. */
  #insertStep(): void {
    const { actor, at, reversible } = this.#start;
    const row: StepRow = {
      id: this.step,
      actor,
      at,
      last_seq: this.step,
      reversible: Number(reversible),
      undone_by: null,
      reversals: 0,
    };
    this.#connection.run(
      `insert into steps (id, actor, at, last_seq, reversible, undone_by, reversals)
       values (?, ?, ?, ?, ?, ?, ?)`,
      Object.values(row),
    );
  }
}
