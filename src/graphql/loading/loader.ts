import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { SessionCaller } from '../../zstack/wire/caller.ts';
import { UUIDS_PER_REQUEST } from '../../zstack/wire/conditions.ts';
import type { ReadScope } from '../../zstack/wire/read-scope.ts';
import { isUuid, type Uuid } from '../../zstack/wire/values/uuid.ts';
import type { Zstack } from '../../zstack/zstack.ts';
import { requireCaller } from '../authorization.ts';
import type { IncomingRequest } from '../request.ts';
import { type LookAhead, lookAhead } from '../selection/look-ahead.ts';
import type { BatchGate } from './batch-gate.ts';

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
 * their rows refer to is asked for together too.
 */
export class Loader<Row, Result> {
  readonly #columnsFor: Source<Row, Result>['columns'];
  readonly #loader: DataLoader<Uuid, Result>;
  #columns: readonly string[] | undefined;

  constructor({ request, gate }: Reading, { columns, read, pick }: Source<Row, Result>) {
    this.#columnsFor = columns;
    this.#loader = new DataLoader(
      async (uuids) => {
        const caller = requireCaller(request);
        const wellFormed = uuids.filter(isUuid);
        const columns = this.#columns ?? [];
        const rows = wellFormed.length === 0 ? [] : await gate.page(() => read(wellFormed, columns, caller));
        return uuids.map(pick(rows));
      },
      { maxBatchSize: UUIDS_PER_REQUEST, batchScheduleFn: gate.schedule },
    );
  }

  load(uuid: Uuid, info: GraphQLResolveInfo): Promise<Result> {
    this.#columns ??= this.#columnsFor(lookAhead(info));
    return this.#loader.load(uuid);
  }

  clear(): void {
    this.#loader.clearAll();
  }
}
