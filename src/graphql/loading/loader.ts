import type { SessionCaller } from '../../zstack/wire/caller.ts';
import { UUIDS_PER_REQUEST } from '../../zstack/wire/conditions.ts';
import type { ReadScope } from '../../zstack/wire/read-scope.ts';
import { isUuid, type Uuid } from '../../zstack/wire/values/uuid.ts';
import type { Zstack } from '../../zstack/zstack.ts';
import { requireCaller } from '../authorization.ts';
import type { IncomingRequest } from '../request.ts';
import { type LookAhead, lookAhead, type RunningOperation } from '../selection/look-ahead.ts';
import type { BatchGate } from './batch-gate.ts';
import { Batch } from './batch.ts';

/** How a request asks ZStack: on whose behalf, until when, and together with what. */
export interface Reading {
  readonly zstack: Zstack;
  readonly request: IncomingRequest;
  readonly scope: ReadScope;
  readonly gate: BatchGate;
}

/** What a loader reads, and how. */
export interface Source<Row, Result> {
  /** The columns that all of an operation needs of the rows. */
  readonly columns: (ahead: LookAhead) => readonly string[];
  /** The rows of well-formed uuids; ZStack omits what the caller may not see and promises no order. */
  readonly read: (uuids: readonly Uuid[], columns: readonly string[], caller: SessionCaller) => Promise<readonly Row[]>;
  /** What of the rows belongs to a uuid. */
  readonly pick: (rows: readonly Row[]) => (uuid: Uuid) => Result;
}

/**
 * Reads by uuid. All that a request loads at about the same time is one request to ZStack for each 150 uuids, and asks for
 * the fields that the whole operation selects of the rows. What is loaded meanwhile waits for all of these requests, so that what
 * their rows refer to is asked for together too. What was read is read once.
 */
export class Loader<Row, Result> {
  readonly #reading: Reading;
  readonly #source: Source<Row, Result>;
  readonly #batches = new Map<Uuid, Batch<Result>>();
  #open: Batch<Result> | undefined;
  #columns: readonly string[] | undefined;

  constructor(reading: Reading, source: Source<Row, Result>) {
    this.#reading = reading;
    this.#source = source;
  }

  /** The batch that the uuid is, or was, read with: what wants many rows waits for few batches. */
  batchOf(uuid: Uuid, operation: RunningOperation): Batch<Result> {
    const known = this.#batches.get(uuid);
    if (known !== undefined) return known;
    this.#columns ??= this.#source.columns(lookAhead(operation));
    const open = this.#open;
    const batch = open === undefined || open.uuids.length === UUIDS_PER_REQUEST ? this.#begin() : open;
    batch.uuids.push(uuid);
    this.#batches.set(uuid, batch);
    return batch;
  }

  async load(uuid: Uuid, operation: RunningOperation): Promise<Result> {
    const batch = this.batchOf(uuid, operation);
    await batch.done;
    return batch.resultOf(uuid);
  }

  clear(): void {
    this.#batches.clear();
  }

  #begin(): Batch<Result> {
    const batch = new Batch<Result>();
    this.#open = batch;
    this.#reading.gate.schedule(() => {
      if (this.#open === batch) this.#open = undefined;
      void batch.fill((uuids) => this.#read(uuids));
    });
    return batch;
  }

  async #read(uuids: readonly Uuid[]): Promise<(uuid: Uuid) => Result> {
    const { zstack, request, gate } = this.#reading;
    const { read, pick } = this.#source;
    const caller = requireCaller(request);
    const wellFormed = uuids.filter(isUuid);
    const columns = this.#columns ?? [];
    if (wellFormed.length > 0) zstack.observer.onBatch(wellFormed.length);
    return pick(wellFormed.length === 0 ? [] : await gate.page(() => read(wellFormed, columns, caller)));
  }
}
