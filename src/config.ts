import { z } from 'zod';
import { findUnknownSettings, type UnknownSetting } from './config-names.ts';
import { cloudUrl, flag, flagOr, headerNames, host, hostNames, integer, manifestFile } from './config-values.ts';
import { oneOf, origins, pemFile, port, proxyAddresses, proxyUrl, timeZone } from './config-values.ts';
import { contradictionsOfTrust } from './config-trust.ts';
import type { TrustedManifest } from './trusted-manifest.ts';

/** What stands behind the gateway: a ZStack cloud, or without ZSTACK_URL the simulator inside this process. */
export type CloudConfig = { readonly kind: 'simulator' } | { readonly kind: 'zstack'; readonly url: URL };

/** What `/` shows: Apollo Sandbox, which needs the internet, the gateway's own explorer, which needs nothing, or no explorer. */
export type Explorer = (typeof explorers)[number] | 'none';
const explorers = ['sandbox', 'offline'] as const;

/** Everything that can be set, checked once at the start. */
export interface Config {
  readonly production: boolean;
  readonly cloud: CloudConfig;
  /** Undefined where nobody set it: the cloud is asked then, and UTC assumed, with a warning, where it does not tell. */
  readonly timeZone: string | undefined;
  readonly zstackTimeoutMs: number;
  /** PEM text, not a path. */
  readonly zstackCa: string | undefined;
  readonly zstackProxy: URL | undefined;
  readonly zstackConnections: number;
  readonly zstackConnectionsPerSession: number;
  readonly zstackMaxQueued: number;
  readonly zstackMaxQueuedPerSession: number;
  readonly zstackMaxResponseBytes: number;
  /** Whether the cloud's database stores characters above U+FFFF, which take four bytes. */
  readonly zstackFourByteText: boolean;
  /** 0 takes a free port. */
  readonly port: number;
  /** Undefined listens on all interfaces. */
  readonly host: string | undefined;
  /** Undefined leaves health and metrics on `port`; 0 takes a free port. */
  readonly managementPort: number | undefined;
  /** False refuses `__schema` and `__type`, and `_service` unless `federation`. */
  readonly introspection: boolean;
  readonly explorer: Explorer;
  readonly federation: boolean;
  /** Undefined: there are none, and every document is accepted. */
  readonly trustedDocuments: TrustedManifest | undefined;
  /** True refuses every document that is not among `trustedDocuments` and asked for by its id. */
  readonly trustedDocumentsOnly: boolean;
  /** Empty: no other origin may read an answer. `*`: every origin may. */
  readonly corsOrigins: readonly string[];
  /** Beside those that GraphQL clients and tracing send. */
  readonly corsHeaders: readonly string[];
  /** Empty: every `Host` is served. */
  readonly allowedHosts: readonly string[];
  /** Empty: `X-Forwarded-For` is never believed. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: LogLevel;
  readonly shutdownGraceMs: number;
  readonly maxRequestBytes: number;
  readonly maxRequestsPerConnection: number;
  readonly maxEventLoopDelayMs: number;
  readonly maxHoldMs: number;
  /** WebSockets among them. */
  readonly maxConnections: number;
  readonly maxSubscriptions: number;
  readonly maxWebsockets: number;
  readonly maxSubscriptionsPerWebsocket: number;
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const documentation = z.registry<{ readonly fallback: string; readonly meaning: string }>();

function setting<T extends z.ZodType>(type: T, fallback: string, meaning: string) {
  const optional = type.optional();
  documentation.add(optional, { fallback, meaning });
  return optional;
}

const environment = z.object({
  ZSTACK_URL: setting(
    cloudUrl,
    'the embedded simulator',
    'Base URL of the cloud, such as http://10.0.0.2:8080/zstack.',
  ),
  ZSTACK_TIME_ZONE: setting(
    timeZone,
    'what the cloud tells, else UTC with a warning',
    "IANA zone or offset of the management node's clock, such as Asia/Shanghai or +08:00.",
  ),
  ZSTACK_TIMEOUT_MS: setting(integer(1, 600_000), '30000', 'The longest that one request to ZStack may take.'),
  ZSTACK_CA_FILE: setting(pemFile, 'none', 'PEM file with the private CA of an https cloud.'),
  ZSTACK_PROXY: setting(proxyUrl, 'none', 'URL of an HTTP proxy on the way to the cloud.'),
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
    'Addresses or CIDR ranges of proxies whose X-Forwarded-For is believed, separated by commas.',
  ),
  LOG_LEVEL: setting(
    oneOf(logLevels),
    'warn on the embedded simulator, info on a real cloud',
    `One of ${logLevels.join(', ')}.`,
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
});

/** Every setting by name, for `--help` and the README. */
export const settings: readonly { readonly name: string; readonly fallback: string; readonly meaning: string }[] =
  Object.entries(environment.shape).map(([name, type]) => ({
    name,
    fallback: documentation.get(type)?.fallback ?? '',
    meaning: documentation.get(type)?.meaning ?? '',
  }));

/** The settings cannot be used. One complaint per wrong setting, each beginning with its name; none holds a secret. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The variables that were perhaps meant for a setting, but are none. */
export const unknownSettings = (env: Environment): readonly UnknownSetting[] =>
  findUnknownSettings(Object.keys(env), Object.keys(environment.shape));

/** A setting that is right and does nothing. */
export interface IdleSetting {
  readonly name: string;
  /** The setting without which it does nothing. */
  readonly needs: string;
}

/** What is set in vain, but harms nobody. */
export const idleSettings = ({ corsOrigins, corsHeaders }: Config): readonly IdleSetting[] =>
  corsHeaders.length > 0 && corsOrigins.length === 0 ? [{ name: 'CORS_HEADERS', needs: 'CORS_ORIGINS' }] : [];

/** Empty, the one is a forgotten value, since without it an invented cloud is served; the other is the empty list. */
const meantEmpty: ReadonlySet<string> = new Set(['ZSTACK_URL', 'CORS_ORIGINS']);

/** An empty variable is what deployment tools make of an unset one. */
const withoutUnset = (env: Environment): Environment =>
  Object.fromEntries(Object.entries(env).filter(([name, value]) => value?.trim() !== '' || meantEmpty.has(name)));

/** The checked configuration. An unset or empty variable has its default, a set one has to be right. @throws ConfigError with every fault at once. */
export function readConfig(environmentVariables: Environment): Config {
  const env = withoutUnset(environmentVariables);
  const parsed = environment.safeParse(env);
  const faults = [
    ...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}`),
    ...contradictions(env),
  ];
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);

  const given = parsed.data;
  const production = given.NODE_ENV === 'production';
  const simulated = given.ZSTACK_URL === undefined;
  const trustedDocumentsOnly = given.TRUSTED_DOCUMENTS_ONLY ?? given.TRUSTED_DOCUMENTS_FILE !== undefined;
  return {
    production,
    cloud: given.ZSTACK_URL === undefined ? { kind: 'simulator' } : { kind: 'zstack', url: given.ZSTACK_URL },
    timeZone: given.ZSTACK_TIME_ZONE,
    zstackTimeoutMs: given.ZSTACK_TIMEOUT_MS ?? 30_000,
    zstackCa: given.ZSTACK_CA_FILE,
    zstackProxy: given.ZSTACK_PROXY,
    zstackConnections: given.ZSTACK_CONNECTIONS ?? 64,
    zstackConnectionsPerSession: given.ZSTACK_CONNECTIONS_PER_SESSION ?? 16,
    zstackMaxQueued: given.ZSTACK_MAX_QUEUED ?? 1000,
    zstackMaxQueuedPerSession: given.ZSTACK_MAX_QUEUED_PER_SESSION ?? 250,
    zstackMaxResponseBytes: given.ZSTACK_MAX_RESPONSE_BYTES ?? 67_108_864,
    zstackFourByteText: given.ZSTACK_FOUR_BYTE_TEXT ?? false,
    port: given.PORT ?? 4000,
    host: given.HOST ?? (simulated ? '127.0.0.1' : undefined),
    managementPort: given.MANAGEMENT_PORT,
    introspection: given.INTROSPECTION ?? !production,
    explorer: chooseExplorer(given.EXPLORER ?? (!production && !trustedDocumentsOnly), simulated),
    federation: given.FEDERATION ?? false,
    trustedDocuments: given.TRUSTED_DOCUMENTS_FILE,
    trustedDocumentsOnly,
    corsOrigins: given.CORS_ORIGINS ?? (production ? [] : ['https://studio.apollographql.com']),
    corsHeaders: given.CORS_HEADERS ?? [],
    allowedHosts: given.ALLOWED_HOSTS ?? [],
    trustedProxies: given.TRUSTED_PROXIES ?? [],
    logLevel: given.LOG_LEVEL ?? (simulated ? 'warn' : 'info'),
    shutdownGraceMs: given.SHUTDOWN_GRACE_MS ?? 8000,
    maxRequestBytes: given.MAX_REQUEST_BYTES ?? 1_048_576,
    maxRequestsPerConnection: given.MAX_REQUESTS_PER_CONNECTION ?? 16,
    maxEventLoopDelayMs: given.MAX_EVENT_LOOP_DELAY_MS ?? 20,
    maxHoldMs: given.MAX_HOLD_MS ?? 2000,
    maxConnections: given.MAX_CONNECTIONS ?? 30_000,
    maxSubscriptions: given.MAX_SUBSCRIPTIONS ?? 20_000,
    maxWebsockets: given.MAX_WEBSOCKETS ?? 20_000,
    maxSubscriptionsPerWebsocket: given.MAX_SUBSCRIPTIONS_PER_WEBSOCKET ?? 100,
  };
}

function chooseExplorer(given: boolean | Exclude<Explorer, 'none'>, simulated: boolean): Explorer {
  if (typeof given === 'string') return given;
  if (!given) return 'none';
  return simulated ? 'sandbox' : 'offline';
}

/** Whoever sets one of them has a cloud: without its URL an invented one would be served. */
const onTheWayToCloud = ['ZSTACK_PROXY', 'ZSTACK_CA_FILE'] as const;

/** Settings that are right alone and wrong together. */
function contradictions(env: Environment): readonly string[] {
  const faults: string[] = [];
  if (env['NODE_ENV']?.trim() === 'production' && env['ZSTACK_URL'] === undefined) {
    faults.push('ZSTACK_URL must be set with NODE_ENV=production: the embedded simulator is for development only');
  }
  const url = env['ZSTACK_URL']?.trim();
  if (url !== undefined && /\/v1\/?$/.test(url)) {
    faults.push('ZSTACK_URL must be the base URL, such as http://10.0.0.2:8080/zstack: the gateway appends /v1 itself');
  }
  if (url === undefined) {
    for (const name of onTheWayToCloud) {
      if (environment.shape[name].safeParse(env[name]).data === undefined) continue;
      faults.push(`${name} is for the way to a cloud, but ZSTACK_URL names none: set it too`);
    }
  }
  if (env['ZSTACK_CA_FILE'] !== undefined && url?.toLowerCase().startsWith('http://') === true) {
    faults.push('ZSTACK_CA_FILE is for an https cloud, but ZSTACK_URL is no https URL');
  }
  const managementPort = Number(env['MANAGEMENT_PORT'] ?? Number.NaN);
  if (managementPort > 0 && managementPort === Number(env['PORT'] ?? 4000)) {
    faults.push(`MANAGEMENT_PORT must differ from PORT, but both are ${managementPort}`);
  }
  return [...faults, ...contradictionsOfTrust(env, explorers)];
}
