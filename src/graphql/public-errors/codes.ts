/** What a code of `extensions.code` tells. */
interface Meaning {
  /** What has happened. Markdown. */
  readonly meaning: string;
  readonly raisedBy: string;
  /** What stands beside the code in `extensions`: fields of artifacts/extensions.ts. */
  readonly tells?: string;
  /** The HTTP status of a request that is refused with it before GraphQL sees it. */
  readonly status?: number;
}

const GRAPHQL = 'the checks of a document and its variables';
const TRUST = 'the look-up of trusted documents';
const DOOR = 'the HTTP server';
const CLIENT = 'the calls to ZStack';

/** Every code that a caller is ever shown. Clients switch on them: the list only grows. */
const codes = {
  UNAUTHENTICATED: {
    meaning: 'No session, one that is not 32 hex digits, or one that ZStack does not take.',
    raisedBy: `whatever asks ZStack for the caller, ${CLIENT}; 401: a GET without \`Authorization\` that asks for more than introspection`,
    tells: 'readonly zstack?: ZStackErrorCode',
    status: 401,
  },
  FORBIDDEN: {
    meaning: 'The account may not ask that, or may not see that job.',
    raisedBy: `${CLIENT}, jobs; 403: a WebSocket of an origin that \`CORS_ORIGINS\` does not name`,
    tells: 'readonly zstack?: ZStackErrorCode',
    status: 403,
  },
  BAD_USER_INPUT: {
    meaning:
      'An argument or a variable cannot be right; nothing was sent. `extensions.faults` lists what the gateway itself finds.',
    raisedBy: `the reading of arguments, ${GRAPHQL}`,
    tells: 'readonly faults?: readonly InputFault[]',
  },
  UNSUPPORTED_BY_CLOUD: {
    meaning:
      'This cloud lacks, or is not to be asked by, what the field needs, and nothing was submitted: `extensions.needs` says what, an API such as `CalculateImageHash`, or `ZQL`, its second query engine.',
    raisedBy: `lists, ${CLIENT}`,
    tells: 'readonly needs: string',
  },
  IDEMPOTENCY_KEY_REUSED: {
    meaning:
      'The key has made another resource, `extensions.resourceUuid` (of an image `imageUuid` too), from another input; this request created nothing.',
    raisedBy: 'mutations that create',
    tells: 'readonly resourceUuid: string; readonly imageUuid?: string',
  },
  UNKNOWN_JOB_VERSION: {
    meaning: 'A newer gateway gave this job id, as during a rolling update.',
    raisedBy: 'the reading of job ids',
  },
  UPSTREAM_FAILED: {
    meaning: 'ZStack answered with an error that is no outcome of a mutation; `extensions.zstack` is its ErrorCode.',
    raisedBy: CLIENT,
    tells: 'readonly zstack: ZStackErrorCode',
  },
  UPSTREAM_UNAVAILABLE: {
    meaning: 'ZStack cannot be reached, or something before it answered in its place.',
    raisedBy: CLIENT,
  },
  UPSTREAM_TIMEOUT: { meaning: 'ZStack did not answer in time.', raisedBy: CLIENT },
  UPSTREAM_INVALID_RESPONSE: { meaning: 'An answer that ZStack’s API does not promise.', raisedBy: CLIENT },
  OVERLOADED: {
    meaning: 'The gateway has too much to do, or is about to stop. Nothing was begun; it may be sent again soon.',
    raisedBy: `${CLIENT}, mutations, subscriptions; 503: ${DOOR}`,
    status: 503,
  },
  QUERY_TOO_COMPLEX: {
    meaning:
      'The document, its variables or its cost exceed a limit: `extensions.limit` is `{name, value, allowed, setting}`.',
    raisedBy: GRAPHQL,
    tells: 'readonly limit: Limit; readonly cost?: Cost',
  },
  GRAPHQL_PARSE_FAILED: { meaning: 'The document is no GraphQL, or is nested too deeply.', raisedBy: GRAPHQL },
  GRAPHQL_VALIDATION_FAILED: { meaning: 'The document does not fit the schema.', raisedBy: GRAPHQL },
  OPERATION_RESOLUTION_FAILURE: {
    meaning: 'The document has no operation of that name, or several and none is named.',
    raisedBy: GRAPHQL,
  },
  PERSISTED_QUERY_ID_REQUIRED: { meaning: 'A text without an id, where only trusted documents run.', raisedBy: TRUST },
  PERSISTED_QUERY_NOT_IN_LIST: { meaning: 'An unknown id, where only trusted documents run.', raisedBy: TRUST },
  PERSISTED_QUERY_NOT_FOUND: { meaning: 'An unknown id, with `TRUSTED_DOCUMENTS_ONLY=false`.', raisedBy: TRUST },
  PERSISTED_QUERY_NOT_SUPPORTED: { meaning: 'An id, without a manifest.', raisedBy: TRUST },
  BAD_REQUEST: {
    meaning:
      'No HTTP or GraphQL request, or not one for this transport. 431 where the URL or the headers are too long.',
    raisedBy: `${DOOR}, the reading of the operation, all transports`,
    status: 400,
  },
  NOT_FOUND: { meaning: 'There is nothing at this path.', raisedBy: DOOR, status: 404 },
  METHOD_NOT_ALLOWED: { meaning: 'The path is not served by this method.', raisedBy: DOOR, status: 405 },
  NOT_ACCEPTABLE: { meaning: 'The caller takes no media type in which GraphQL answers.', raisedBy: DOOR, status: 406 },
  REQUEST_TIMEOUT: { meaning: 'The request did not arrive in time.', raisedBy: DOOR, status: 408 },
  PAYLOAD_TOO_LARGE: { meaning: 'The body is longer than `MAX_REQUEST_BYTES`.', raisedBy: DOOR, status: 413 },
  UNSUPPORTED_MEDIA_TYPE: { meaning: 'The body is not JSON, or is encoded.', raisedBy: DOOR, status: 415 },
  MISDIRECTED_REQUEST: {
    meaning: '`ALLOWED_HOSTS` does not name the host that was asked.',
    raisedBy: DOOR,
    status: 421,
  },
  INTERNAL_SERVER_ERROR: {
    meaning: 'Nobody foresaw it. The log tells the cause by `extensions.requestId`.',
    raisedBy: 'anything',
    status: 500,
  },
} as const satisfies Readonly<Record<string, Meaning>>;

/** What `extensions.code` of an error may be. */
export type PublicErrorCode = keyof typeof codes;

/** A code with which HTTP requests are refused. */
export type RefusalCode = {
  [Code in PublicErrorCode]: (typeof codes)[Code] extends { readonly status: number } ? Code : never;
}[PublicErrorCode];

export const statusOf = (code: RefusalCode): number => codes[code].status;

/** The table, for people. */
export const publicErrors: Readonly<Record<PublicErrorCode, Meaning>> = codes;
