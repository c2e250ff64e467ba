import { contradictions } from './config/contradictions.ts';
import { QUERY_LIMITS, type QueryLimits } from './config/query-limits.ts';
import { environment, type Environment, type Explorer, type LogLevel } from './config/settings.ts';
import type { TrustedManifest } from './config/trusted-manifest.ts';
import { findUnknownSettings, type UnknownSetting } from './config/unknown-settings.ts';

export { type Environment, type Explorer, type LogLevel, settings } from './config/settings.ts';

/** What stands behind the gateway: a ZStack cloud, or without ZSTACK_URL the simulator inside this process. */
export type CloudConfig = { readonly kind: 'simulator' } | { readonly kind: 'zstack'; readonly urls: readonly URL[] };

/** Everything that can be set, checked once at the start. */
export interface Config {
  readonly production: boolean;
  readonly cloud: CloudConfig;
  /** Undefined where nobody set it: the cloud is asked then, and UTC assumed, with a warning, where it does not tell. */
  readonly timeZone: string | undefined;
  /** False: the cloud's second query engine is not used. */
  readonly zstackZql: boolean;
  readonly zstackTimeoutMs: number;
  /** PEM text, not a path. */
  readonly zstackCa: string | undefined;
  readonly zstackProxy: URL | undefined;
  /** This process as the cloud reaches it, without a slash at the end; undefined: the cloud is not told where to push. */
  readonly zstackWebhook: string | undefined;
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
  /** Whether a client that asks for it is told what ZStack was asked. */
  readonly explain: boolean;
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
  /** From 0 to 1. */
  readonly logSample: number;
  /** Undefined: no traces are sent. */
  readonly tracesEndpoint: URL | undefined;
  /** Whether ZStack is told of them. */
  readonly traceZstack: boolean;
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
  readonly queryLimits: QueryLimits;
}

/** The settings cannot be used. One complaint per wrong setting, each beginning with its name; none holds a secret. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

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
export const idleSettings = ({
  corsOrigins,
  corsHeaders,
  tracesEndpoint,
  traceZstack,
}: Config): readonly IdleSetting[] => [
  ...(corsHeaders.length > 0 && corsOrigins.length === 0 ? [{ name: 'CORS_HEADERS', needs: 'CORS_ORIGINS' }] : []),
  ...(traceZstack && tracesEndpoint === undefined
    ? [{ name: 'ZSTACK_TRACE_CONTEXT', needs: 'OTEL_EXPORTER_OTLP_ENDPOINT' }]
    : []),
];

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
    cloud: given.ZSTACK_URL === undefined ? { kind: 'simulator' } : { kind: 'zstack', urls: given.ZSTACK_URL },
    timeZone: given.ZSTACK_TIME_ZONE,
    zstackZql: (given.ZSTACK_ZQL ?? 'on') === 'on',
    zstackTimeoutMs: given.ZSTACK_TIMEOUT_MS ?? 30_000,
    zstackCa: given.ZSTACK_CA_FILE,
    zstackProxy: given.ZSTACK_PROXY,
    zstackWebhook: given.ZSTACK_WEBHOOK_URL,
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
    explain: given.EXPLAIN ?? !production,
    federation: given.FEDERATION ?? false,
    trustedDocuments: given.TRUSTED_DOCUMENTS_FILE,
    trustedDocumentsOnly,
    corsOrigins: given.CORS_ORIGINS ?? (production ? [] : ['https://studio.apollographql.com']),
    corsHeaders: given.CORS_HEADERS ?? [],
    allowedHosts: given.ALLOWED_HOSTS ?? [],
    trustedProxies: given.TRUSTED_PROXIES ?? [],
    logLevel: given.LOG_LEVEL ?? (simulated ? 'warn' : 'info'),
    logSample: given.LOG_SAMPLE ?? 1,
    tracesEndpoint: given.OTEL_SDK_DISABLED === true ? undefined : given.OTEL_EXPORTER_OTLP_ENDPOINT,
    traceZstack: given.ZSTACK_TRACE_CONTEXT ?? false,
    shutdownGraceMs: given.SHUTDOWN_GRACE_MS ?? 8000,
    maxRequestBytes: given.MAX_REQUEST_BYTES ?? 1_048_576,
    maxRequestsPerConnection: given.MAX_REQUESTS_PER_CONNECTION ?? 16,
    maxEventLoopDelayMs: given.MAX_EVENT_LOOP_DELAY_MS ?? 20,
    maxHoldMs: given.MAX_HOLD_MS ?? 2000,
    maxConnections: given.MAX_CONNECTIONS ?? 30_000,
    maxSubscriptions: given.MAX_SUBSCRIPTIONS ?? 20_000,
    maxWebsockets: given.MAX_WEBSOCKETS ?? 20_000,
    maxSubscriptionsPerWebsocket: given.MAX_SUBSCRIPTIONS_PER_WEBSOCKET ?? 100,
    queryLimits: {
      tokens: given.MAX_QUERY_TOKENS ?? QUERY_LIMITS.tokens.fallback,
      fieldDepth: given.MAX_QUERY_DEPTH ?? QUERY_LIMITS.fieldDepth.fallback,
      fields: given.MAX_QUERY_FIELDS ?? QUERY_LIMITS.fields.fallback,
      rootFields: given.MAX_QUERY_ROOT_FIELDS ?? QUERY_LIMITS.rootFields.fallback,
      mutations: given.MAX_QUERY_MUTATIONS ?? QUERY_LIMITS.mutations.fallback,
      aliases: given.MAX_QUERY_ALIASES ?? QUERY_LIMITS.aliases.fallback,
      directives: given.MAX_QUERY_DIRECTIVES ?? QUERY_LIMITS.directives.fallback,
      rows: given.MAX_QUERY_ROWS ?? QUERY_LIMITS.rows.fallback,
      requests: given.MAX_QUERY_REQUESTS ?? QUERY_LIMITS.requests.fallback,
      lines: given.MAX_QUERY_LINES ?? QUERY_LIMITS.lines.fallback,
      depth: given.MAX_QUERY_NESTING ?? QUERY_LIMITS.depth.fallback,
      keys: given.MAX_VARIABLE_KEYS ?? QUERY_LIMITS.keys.fallback,
      variableDepth: given.MAX_VARIABLE_DEPTH ?? QUERY_LIMITS.variableDepth.fallback,
      introspection: given.MAX_QUERY_INTROSPECTION ?? QUERY_LIMITS.introspection.fallback,
    },
  };
}

function chooseExplorer(given: boolean | Exclude<Explorer, 'none'>, simulated: boolean): Explorer {
  if (typeof given === 'string') return given;
  if (!given) return 'none';
  return simulated ? 'sandbox' : 'offline';
}
