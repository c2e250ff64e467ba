import type { ApiFacts } from '../facts/facts.ts';
import { factsOf, type AsyncApiName, type SessionlessApiName, type SyncApiName } from '../facts/lookup.ts';
import type { JobRun, Place } from '../job-run.ts';
import type { QueryParameters } from '../query/parameters.ts';
import { runQuery } from '../query/query.ts';
import type { Resource } from '../query/resource.ts';
import type { WireObject } from '../wire/inventory.ts';
import type { AccountRow } from '../world/rows.ts';
import type { Arguments } from './arguments.ts';
import type { ManagementNode } from './node.ts';

/** What an API that needs no session is called with. */
export interface SessionlessCall {
  readonly node: ManagementNode;
  readonly given: Arguments;
}

/** One call of an API whose parameters, session and permission have been checked. */
export interface SyncCall extends SessionlessCall {
  readonly caller: AccountRow;
}

/** The same of an API that is answered with a job. */
export interface Call extends SyncCall {
  readonly sessionUuid: string;
  readonly jobUuid: string;
  readonly place: Place;
  readonly systemTags: readonly string[];
  readonly userTags: readonly string[];
}

interface ApiShape {
  /** Its method, paths and parameters, what is checked of them, who may call it. */
  readonly facts: ApiFacts;
}

/** GET of a resource's list or of one row, `/{uuid}`. */
export interface QueryApi extends ApiShape {
  readonly mode: 'query';
  readonly answer: (parameters: QueryParameters, node: ManagementNode, caller: AccountRow) => WireObject;
}

/** Answered at once. */
export type SyncApi = ApiShape &
  (
    | { readonly mode: 'sync'; readonly session: 'required'; readonly run: (call: SyncCall) => WireObject }
    | {
        readonly mode: 'sync';
        /** `'header'`: an `Authorization` has to be there, whatever session it names. */
        readonly session: 'none' | 'header';
        readonly run: (call: SessionlessCall) => WireObject;
      }
  );

/** Answered with 202 and a job. */
export interface AsyncApi extends ApiShape {
  readonly mode: 'async';
  readonly session: 'required';
  /** The API's own rules, checked after session and ownership. */
  readonly check?: (call: Call) => void;
  readonly start: (call: Call, run: JobRun) => void;
}

export type Api = QueryApi | SyncApi | AsyncApi;

/** The query of a resource: a list, and where the API has such a path, one row. */
export const query = <Row extends object>(name: SyncApiName, resource: Resource<Row>): QueryApi => ({
  mode: 'query',
  facts: factsOf(name),
  answer: (parameters, node, caller) => runQuery(resource, parameters, node, caller),
});

export const sync = (name: SyncApiName, run: (call: SyncCall) => WireObject): SyncApi => ({
  mode: 'sync',
  session: 'required',
  facts: factsOf(name),
  run,
});

export const sessionless = (name: SessionlessApiName, run: (call: SessionlessCall) => WireObject): SyncApi => ({
  mode: 'sync',
  session: 'none',
  facts: factsOf(name),
  run,
});

export const asynchronous = (name: AsyncApiName, work: Pick<AsyncApi, 'check' | 'start'>): AsyncApi => ({
  mode: 'async',
  session: 'required',
  facts: factsOf(name),
  ...work,
});
