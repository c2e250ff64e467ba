import { z } from 'zod';
import { QUERY_LIMITS, type QueryLimit, queryLimitType } from './query-limits.ts';
import {
  cloudUrls,
  collectorUrl,
  flag,
  flagOr,
  headerNames,
  host,
  hostNames,
  integer,
  manifestFile,
} from './values.ts';
import { oneOf, origins, pemFile, port, proxyAddresses, proxyUrl, share, timeZone, webHookUrl } from './values.ts';

/** The variables of a process. */
export type Environment = Readonly<Record<string, string | undefined>>;

const explorers = ['sandbox', 'offline'] as const;
/** What `/` shows: Apollo Sandbox, which needs the internet, the gateway's own explorer, which needs nothing, or no explorer. */
export type Explorer = (typeof explorers)[number] | 'none';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const documentation = z.registry<{ readonly fallback: string; readonly meaning: string }>();

function setting<T extends z.ZodType>(type: T, fallback: string, meaning: string) {
  const optional = type.optional();
  documentation.add(optional, { fallback, meaning });
  return optional;
}

/** The setting of a limit of a query. */
const queryLimit = (name: QueryLimit) => {
  const { fallback, meaning } = QUERY_LIMITS[name];
  return setting(queryLimitType(name), String(fallback), `${meaning} One more is refused as QUERY_TOO_COMPLEX.`);
};

/** Each setting, and how it is read. */
export const environment = z.object({
  ZSTACK_URL: setting(
    cloudUrls,
    'the embedded simulator',
    'Base URL of the cloud, such as http://10.0.0.2:8080/zstack; of several management nodes the URL of each, separated by commas.',
  ),
  ZSTACK_TIME_ZONE: setting(
    timeZone,
    'what the cloud tells, else UTC with a warning',
    "IANA zone or offset of the management node's clock, such as Asia/Shanghai or +08:00.",
  ),
  ZSTACK_ZQL: setting(
    oneOf(['on', 'off']),
    'on',
    "off: the cloud's second query engine is not used, and what needs it is UNSUPPORTED_BY_CLOUD.",
  ),
  ZSTACK_TIMEOUT_MS: setting(integer(1, 600_000), '30000', 'The longest that one request to ZStack may take.'),
  ZSTACK_CA_FILE: setting(
    pemFile,
    'none',
    'PEM file with the private CA of an https cloud. There is no insecure switch.',
  ),
  ZSTACK_PROXY: setting(
    proxyUrl,
    'none',
    "URL of an HTTP proxy on the way to the cloud. The environment's own proxy variables are ignored.",
  ),
  ZSTACK_WEBHOOK_URL: setting(
    webHookUrl,
    'none: nothing is pushed',
    'URL of this replica as each management node of the cloud reaches it, such as http://10.0.0.7:4000: ZStack pushes the ends of jobs to /webhook below it, so that they are told at once and polled for less.',
  ),
  ZSTACK_CONNECTIONS: setting(integer(1, 10_000), '64', 'Connections to the cloud at once.'),
  ZSTACK_CONNECTIONS_PER_SESSION: setting(
    integer(1, 10_000),
    '16',
    'Connections to the cloud at once for one session, so that the others have theirs.',
  ),
  ZSTACK_MAX_QUEUED: setting(
    integer(0, 1_000_000),
    '1000',
    'Requests that may wait for a connection to the cloud; of more than that, the newest of the session with most is refused as OVERLOADED.',
  ),
  ZSTACK_MAX_QUEUED_PER_SESSION: setting(
    integer(0, 1_000_000),
    '250',
    'Requests of one session that may wait for a connection to the cloud; one more is refused as OVERLOADED.',
  ),
  ZSTACK_MAX_RESPONSE_BYTES: setting(
    integer(1024, 500_000_000),
    '67108864',
    'A longer answer of the cloud is refused.',
  ),
  ZSTACK_FOUR_BYTE_TEXT: setting(
    flag,
    'false',
    "Whether the cloud's database (utf8mb4) stores characters above U+FFFF, such as emoji; else they are refused as BAD_USER_INPUT.",
  ),
  PORT: setting(port, '4000', 'Port of the GraphQL endpoint; 0 takes a free one.'),
  HOST: setting(host, '127.0.0.1 on the embedded simulator, all interfaces on a real cloud', 'Address to listen on.'),
  MANAGEMENT_PORT: setting(port, 'PORT', 'A port of their own for /livez, /readyz and /metrics; 0 takes a free one.'),
  NODE_ENV: setting(
    oneOf(['production', 'development', 'test']),
    'development',
    'production demands ZSTACK_URL and closes introspection, explorer and CORS unless they are set.',
  ),
  INTROSPECTION: setting(flag, 'true, in production false', 'Whether clients may ask for the schema.'),
  EXPLORER: setting(
    flagOr(explorers),
    'true, in production and with trusted documents only false',
    'What / shows: sandbox is Apollo Sandbox, which needs the internet, offline the explorer that the gateway brings itself, true is sandbox on the embedded simulator and offline on a real cloud, false is none.',
  ),
  EXPLAIN: setting(
    flag,
    'true, in production false',
    'Whether a client that sends X-Explain is told in extensions.zstack which requests to ZStack were made for its operation.',
  ),
  FEDERATION: setting(
    flag,
    'false',
    'true answers _service to a router even while introspection is off, and traces (ftv1) to one that asks.',
  ),
  TRUSTED_DOCUMENTS_FILE: setting(
    manifestFile,
    'none',
    "Manifest of the front ends' documents, which may then be asked for by their ids.",
  ),
  TRUSTED_DOCUMENTS_ONLY: setting(
    flag,
    'true where TRUSTED_DOCUMENTS_FILE is set',
    'Whether every other document is refused.',
  ),
  CORS_ORIGINS: setting(
    origins,
    'https://studio.apollographql.com, in production none',
    'Origins whose pages may read answers and open WebSockets, separated by commas: https://*.corp.example is all of its subdomains, * is every origin, empty is none.',
  ),
  CORS_HEADERS: setting(
    headerNames,
    'none',
    'Request headers that those pages may send beside those of GraphQL clients and tracing, separated by commas.',
  ),
  ALLOWED_HOSTS: setting(
    hostNames,
    'every host',
    'Names or addresses, perhaps with a port, that a Host header has to name, separated by commas; any other is refused with 421, except for health and metrics.',
  ),
  TRUSTED_PROXIES: setting(
    proxyAddresses,
    'none',
    "Addresses or CIDR ranges of proxies whose X-Forwarded-For is believed, separated by commas. The caller's address goes to ZStack as X-Request-Ip.",
  ),
  LOG_LEVEL: setting(
    oneOf(logLevels),
    'warn on the embedded simulator, info on a real cloud',
    `One of ${logLevels.join(', ')}.`,
  ),
  LOG_SAMPLE: setting(
    share,
    '1',
    'Share of the successful requests and subscriptions that the log tells, from 0 to 1; what failed is always told.',
  ),
  OTEL_EXPORTER_OTLP_ENDPOINT: setting(
    collectorUrl,
    'none: no traces are sent',
    "Base URL of a collector that takes OpenTelemetry's traces by OTLP over HTTP. OpenTelemetry's other variables (OTEL_TRACES_SAMPLER, OTEL_SERVICE_NAME, OTEL_EXPORTER_OTLP_HEADERS, ...) are read too.",
  ),
  OTEL_SDK_DISABLED: setting(flag, 'false', 'true: no traces are sent, whatever else is set.'),
  ZSTACK_TRACE_CONTEXT: setting(
    flag,
    'false',
    'Whether the traceparent of a trace that is sent goes on to ZStack, for what stands before it.',
  ),
  SHUTDOWN_GRACE_MS: setting(
    integer(0, 600_000),
    '8000',
    'How long open requests may go on after SIGTERM before they are cut.',
  ),
  MAX_REQUEST_BYTES: setting(
    integer(1, 100_000_000),
    '1048576',
    'A longer request body is refused with 413, a longer WebSocket message closes its connection.',
  ),
  MAX_REQUESTS_PER_CONNECTION: setting(
    integer(1, 10_000),
    '16',
    'Requests of one connection that are served at once; the next of a client that pipelines are read later.',
  ),
  MAX_EVENT_LOOP_DELAY_MS: setting(
    integer(1, 60_000),
    '20',
    'While the event loop takes longer for a turn, requests other than for health are held at the door, unread.',
  ),
  MAX_HOLD_MS: setting(
    integer(0, 60_000),
    '2000',
    'A request that is held for so long is refused with 503 as OVERLOADED.',
  ),
  MAX_CONNECTIONS: setting(
    integer(1, 1_000_000),
    '30000',
    'Connections at once, WebSockets among them; for one more the one that is idle for longest is closed, or itself.',
  ),
  MAX_SUBSCRIPTIONS: setting(
    integer(0, 1_000_000),
    '20000',
    'Subscriptions at once over WebSocket and server-sent events; one more is refused as OVERLOADED.',
  ),
  MAX_WEBSOCKETS: setting(
    integer(0, 1_000_000),
    '20000',
    'WebSocket connections at once; one more is refused with 503.',
  ),
  MAX_SUBSCRIPTIONS_PER_WEBSOCKET: setting(
    integer(1, 100_000),
    '100',
    'Subscriptions at once in one WebSocket connection; one more is refused as OVERLOADED.',
  ),
  MAX_QUERY_TOKENS: queryLimit('tokens'),
  MAX_QUERY_DEPTH: queryLimit('fieldDepth'),
  MAX_QUERY_FIELDS: queryLimit('fields'),
  MAX_QUERY_ROOT_FIELDS: queryLimit('rootFields'),
  MAX_QUERY_MUTATIONS: queryLimit('mutations'),
  MAX_QUERY_ALIASES: queryLimit('aliases'),
  MAX_QUERY_DIRECTIVES: queryLimit('directives'),
  MAX_QUERY_ROWS: queryLimit('rows'),
  MAX_QUERY_REQUESTS: queryLimit('requests'),
  MAX_QUERY_LINES: queryLimit('lines'),
  MAX_QUERY_NESTING: queryLimit('depth'),
  MAX_VARIABLE_KEYS: queryLimit('keys'),
  MAX_VARIABLE_DEPTH: queryLimit('variableDepth'),
  MAX_QUERY_INTROSPECTION: queryLimit('introspection'),
});

/** Every setting by name, for `--help` and docs/settings.md. */
export const settings: readonly { readonly name: string; readonly fallback: string; readonly meaning: string }[] =
  Object.entries(environment.shape).map(([name, type]) => ({
    name,
    fallback: documentation.get(type)?.fallback ?? '',
    meaning: documentation.get(type)?.meaning ?? '',
  }));
