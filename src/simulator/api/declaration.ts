import type { JobRun } from '../jobs.ts';
import type { QueryParameters } from '../query/parameters.ts';
import { runQuery } from '../query/query.ts';
import type { Resource } from '../query/resource.ts';
import type { WireObject } from '../wire/inventory.ts';
import type { AccountRow } from '../world/rows.ts';
import type { Arguments, Parameter } from './arguments.ts';
import type { ManagementNode } from './node.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One call of an API whose parameters, session and permission have been checked. */
export interface Call {
  readonly node: ManagementNode;
  readonly caller: AccountRow;
  readonly given: Arguments;
  readonly systemTags: readonly string[];
  readonly userTags: readonly string[];
}

interface ApiShape {
  /** The Java class of its message, which error texts name. */
  readonly message: string;
  readonly method: Method;
  /** Under `/v1`; `{name}` is the parameter of that name. */
  readonly paths: readonly string[];
}

/** GET of a resource's list or of one row, `/{uuid}`. */
export interface QueryApi extends ApiShape {
  readonly mode: 'query';
  readonly answer: (parameters: QueryParameters, node: ManagementNode, caller: AccountRow) => WireObject;
}

interface CallableApi extends ApiShape {
  /** Key of the parameters in the body: `params`, or the action's name. Absent: they stand in the query string. */
  readonly bodyKey?: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly adminOnly?: boolean;
}

/** Answered at once. */
export type SyncApi = CallableApi &
  (
    | { readonly mode: 'sync'; readonly session: 'required'; readonly run: (call: Call) => WireObject }
    | {
        readonly mode: 'sync';
        readonly session: 'none';
        readonly run: (call: Pick<Call, 'node' | 'given'>) => WireObject;
      }
  );

/** Answered with 202 and a job. */
export interface AsyncApi extends CallableApi {
  readonly mode: 'async';
  readonly session: 'required';
  /** Default time limit (zstack-domain.md §1). */
  readonly timeoutMs: number;
  /** Parameters whose resource must be the caller's. */
  readonly ownedParameters?: readonly string[];
  /** The class of what it creates, for an API that takes `resourceUuid`, `tagUuids` and tags. */
  readonly creates?: 'ImageVO';
  /** The API's own rules, checked after session and ownership. */
  readonly check?: (call: Call) => void;
  readonly start: (call: Call, run: JobRun) => void;
}

export type Api = QueryApi | SyncApi | AsyncApi;

const uuid: Parameter = { type: 'text' };

/** An API that creates a resource: every one of them also takes these (zstack-domain.md, above §1). */
export const creation = (api: Omit<AsyncApi, 'mode' | 'session' | 'method' | 'bodyKey'>): AsyncApi => ({
  ...api,
  mode: 'async',
  session: 'required',
  method: 'POST',
  bodyKey: 'params',
  parameters: { ...api.parameters, resourceUuid: uuid, tagUuids: { type: 'texts', refersTo: 'TagPatternVO' } },
});

/** The query of a resource: `path` and `path/{uuid}`. */
export const query = <Row extends object>(message: string, path: string, resource: Resource<Row>): QueryApi => ({
  mode: 'query',
  method: 'GET',
  message: `org.zstack.header.${message}`,
  paths: [path, `${path}/{uuid}`],
  answer: (parameters, node, caller) => runQuery(resource, parameters, node, caller),
});
