// Printed from src/graphql/ and src/server/operation/ by `npm run generate`; never edited.

/** What `extensions.code` of an error may be. The list only grows: have a default branch. */
export type ErrorCode =
  /** No session, one that is not 32 hex digits, or one that ZStack does not take. */
  | 'UNAUTHENTICATED'
  /** The account may not ask that, or may not see that job. */
  | 'FORBIDDEN'
  /** An argument or a variable cannot be right; nothing was sent. `extensions.faults` lists what the gateway itself finds. */
  | 'BAD_USER_INPUT'
  /** This cloud lacks, or is not to be asked by, what the field needs, and nothing was submitted: `extensions.needs` says what, an API such as `CalculateImageHash`, or `ZQL`, its second query engine. */
  | 'UNSUPPORTED_BY_CLOUD'
  /** The key has made another resource, `extensions.resourceUuid` (of an image `imageUuid` too), from another input; this request created nothing. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** A newer gateway gave this job id, as during a rolling update. */
  | 'UNKNOWN_JOB_VERSION'
  /** ZStack answered with an error that is no outcome of a mutation; `extensions.zstack` is its ErrorCode. */
  | 'UPSTREAM_FAILED'
  /** ZStack cannot be reached, or something before it answered in its place. */
  | 'UPSTREAM_UNAVAILABLE'
  /** ZStack did not answer in time. */
  | 'UPSTREAM_TIMEOUT'
  /** An answer that ZStack’s API does not promise. */
  | 'UPSTREAM_INVALID_RESPONSE'
  /** The gateway has too much to do, or is about to stop. Nothing was begun; it may be sent again soon. */
  | 'OVERLOADED'
  /** The document, its variables or its cost exceed a limit: `extensions.limit` is `{name, value, allowed, setting}`. */
  | 'QUERY_TOO_COMPLEX'
  /** The document is no GraphQL, or is nested too deeply. */
  | 'GRAPHQL_PARSE_FAILED'
  /** The document does not fit the schema. */
  | 'GRAPHQL_VALIDATION_FAILED'
  /** The document has no operation of that name, or several and none is named. */
  | 'OPERATION_RESOLUTION_FAILURE'
  /** A text without an id, where only trusted documents run. */
  | 'PERSISTED_QUERY_ID_REQUIRED'
  /** An unknown id, where only trusted documents run. */
  | 'PERSISTED_QUERY_NOT_IN_LIST'
  /** An unknown id, with `TRUSTED_DOCUMENTS_ONLY=false`. */
  | 'PERSISTED_QUERY_NOT_FOUND'
  /** An id, without a manifest. */
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  /** No HTTP or GraphQL request, or not one for this transport. 431 where the URL or the headers are too long. */
  | 'BAD_REQUEST'
  /** There is nothing at this path. */
  | 'NOT_FOUND'
  /** The path is not served by this method. */
  | 'METHOD_NOT_ALLOWED'
  /** The caller takes no media type in which GraphQL answers. */
  | 'NOT_ACCEPTABLE'
  /** The request did not arrive in time. */
  | 'REQUEST_TIMEOUT'
  /** The body is longer than `MAX_REQUEST_BYTES`. */
  | 'PAYLOAD_TOO_LARGE'
  /** The body is not JSON, or is encoded. */
  | 'UNSUPPORTED_MEDIA_TYPE'
  /** `ALLOWED_HOSTS` does not name the host that was asked. */
  | 'MISDIRECTED_REQUEST'
  /** Nobody foresaw it. The log tells the cause by `extensions.requestId`. */
  | 'INTERNAL_SERVER_ERROR';

/** What the gateway tells of an error, beside its message. */
export type ErrorExtensions = {
  /** For the operator of the gateway: its log has the same. */
  readonly requestId: string;
} & (
  | { readonly code: 'UNAUTHENTICATED' | 'FORBIDDEN'; readonly zstack?: ZStackErrorCode }
  | { readonly code: 'BAD_USER_INPUT'; readonly faults?: readonly InputFault[] }
  | { readonly code: 'UNSUPPORTED_BY_CLOUD'; readonly needs: string }
  | { readonly code: 'IDEMPOTENCY_KEY_REUSED'; readonly resourceUuid: string; readonly imageUuid?: string }
  | {
      readonly code:
        | 'UNKNOWN_JOB_VERSION'
        | 'UPSTREAM_UNAVAILABLE'
        | 'UPSTREAM_TIMEOUT'
        | 'UPSTREAM_INVALID_RESPONSE'
        | 'OVERLOADED'
        | 'GRAPHQL_PARSE_FAILED'
        | 'GRAPHQL_VALIDATION_FAILED'
        | 'OPERATION_RESOLUTION_FAILURE'
        | 'PERSISTED_QUERY_ID_REQUIRED'
        | 'PERSISTED_QUERY_NOT_IN_LIST'
        | 'PERSISTED_QUERY_NOT_FOUND'
        | 'PERSISTED_QUERY_NOT_SUPPORTED'
        | 'BAD_REQUEST'
        | 'NOT_FOUND'
        | 'METHOD_NOT_ALLOWED'
        | 'NOT_ACCEPTABLE'
        | 'REQUEST_TIMEOUT'
        | 'PAYLOAD_TOO_LARGE'
        | 'UNSUPPORTED_MEDIA_TYPE'
        | 'MISDIRECTED_REQUEST'
        | 'INTERNAL_SERVER_ERROR';
    }
  | { readonly code: 'UPSTREAM_FAILED'; readonly zstack: ZStackErrorCode }
  | { readonly code: 'QUERY_TOO_COMPLEX'; readonly limit: Limit; readonly cost?: Cost }
);

/** One thing that is wrong with an argument. */
export interface InputFault {
  /** Where, such as `input.backupStorageUuids[1]`. */
  readonly argument: string;
  readonly code: FaultCode;
  /** A predicate of the argument, in English, such as `must name at least one`. */
  readonly message: string;
}

/** What is wrong with an argument, for a client that words it itself. The list only grows. */
export type FaultCode =
  /** Not 32 hex digits, with or without dashes. */
  | 'NOT_A_UUID'
  /** A uuid that ZStack does not take for a new resource: no real version or variant. */
  | 'NOT_A_RESOURCE_UUID'
  /** A list that has to name at least one, or a text that has to say something. */
  | 'EMPTY'
  /** More characters, values or bytes than there may be. */
  | 'TOO_LONG'
  /** A number, a time or a length outside of its bounds. */
  | 'OUT_OF_RANGE'
  /** A text with a character that the cloud cannot store, or does not take there. */
  | 'UNSTORABLE_CHARACTER'
  /** A tag that the cloud takes for another one of the list. */
  | 'DUPLICATE_TAG'
  /** null where a value has to stand. */
  | 'NULL'
  /** UNKNOWN, which stands for values that the gateway does not know, or another word that is none of those that there are. */
  | 'UNKNOWN_VALUE'
  /** A text that ZStack's query syntax would read as another query. */
  | 'UNCARRIABLE_TEXT'
  /** An operator that cannot be asked of that field. */
  | 'UNSUPPORTED_OPERATOR'
  /** More conditions than go into one query to ZStack. */
  | 'TOO_MANY_CONDITIONS'
  /** No cursor of this list, with this filter and order. */
  | 'NOT_A_CURSOR'
  /** An argument that excludes another one that was given. */
  | 'NOT_TOGETHER'
  /** No id of a job, or one with a slip in it. */
  | 'NOT_A_JOB_ID'
  /** No id that the gateway gave, or one with a slip in it. */
  | 'NOT_AN_ID'
  /** No representation of an entity. */
  | 'NOT_AN_ENTITY'
  /** What an operation may do once only. */
  | 'REPEATED';

/** A limit of the gateway's that a document, or its variables, exceeds. */
export interface Limit {
  readonly name:
    | 'tokens'
    | 'fieldDepth'
    | 'fields'
    | 'rootFields'
    | 'mutations'
    | 'aliases'
    | 'directives'
    | 'rows'
    | 'requests'
    | 'lines'
    | 'depth'
    | 'keys'
    | 'variableDepth'
    | 'introspection'
    | 'repeatedFields';
  /** How much there is; where it is not counted to its end, at least. */
  readonly value: number;
  readonly allowed: number;
  /** The operator's setting of the limit, if it can be set. */
  readonly setting?: string;
}

/** What an operation could ask of ZStack, and what is allowed. */
export interface Cost {
  readonly rows: number;
  readonly requests: number;
  readonly allowed: { readonly rows: number; readonly requests: number };
}

/** ZStack's ErrorCode: the fields of the type ZStackError, as far as ZStack sent them. */
export interface ZStackErrorCode {
  readonly code: string;
  readonly globalErrorCode?: string;
  readonly description?: string;
  readonly details?: string;
  readonly elaboration?: string;
  readonly messages?: { readonly cn?: string; readonly en?: string };
  readonly location?: string;
  readonly cost?: string;
  readonly opaque?: Readonly<Record<string, unknown>>;
  readonly cause?: ZStackErrorCode;
  readonly causes?: readonly ZStackErrorCode[];
}
