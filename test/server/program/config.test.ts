import { rootCertificates } from 'node:tls';
import { describe, expect, test } from 'vitest';
import { ConfigError, type Environment, readConfig, settings, unknownSettings } from '../../../src/config.ts';
import { QUERY_LIMITS, queryLimitNames } from '../../../src/config/query-limits.ts';
import { file } from '../operation/manifest-fixture.ts';

function faultsOf(env: Environment): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
}

test('with nothing set it is the embedded simulator, on the loopback interface', () => {
  expect(readConfig({})).toEqual({
    production: false,
    cloud: { kind: 'simulator' },
    timeZone: undefined,
    zstackZql: true,
    zstackTimeoutMs: 30_000,
    zstackCa: undefined,
    zstackProxy: undefined,
    zstackWebhook: undefined,
    zstackConnections: 64,
    zstackConnectionsPerSession: 16,
    zstackMaxQueued: 1000,
    zstackMaxQueuedPerSession: 250,
    zstackMaxResponseBytes: 67_108_864,
    zstackFourByteText: false,
    port: 4000,
    host: '127.0.0.1',
    managementPort: undefined,
    introspection: true,
    explain: true,
    explorer: 'sandbox',
    federation: false,
    trustedDocuments: undefined,
    trustedDocumentsOnly: false,
    corsOrigins: ['https://studio.apollographql.com'],
    corsHeaders: [],
    allowedHosts: [],
    trustedProxies: [],
    logLevel: 'warn',
    logSample: 1,
    tracesEndpoint: undefined,
    traceZstack: false,
    shutdownGraceMs: 8000,
    maxRequestBytes: 1_048_576,
    maxRequestsPerConnection: 16,
    maxEventLoopDelayMs: 20,
    maxHoldMs: 2000,
    maxConnections: 30_000,
    maxSubscriptions: 20_000,
    maxWebsockets: 20_000,
    maxSubscriptionsPerWebsocket: 100,
    queryLimits: Object.fromEntries(queryLimitNames.map((name) => [name, QUERY_LIMITS[name].fallback])),
  });
});

test('a real cloud is served on all interfaces and logs its requests', () => {
  const config = readConfig({ ZSTACK_URL: 'http://10.0.0.2:8080/zstack/' });
  expect(config).toMatchObject({ cloud: { kind: 'zstack' }, host: undefined, logLevel: 'info' });
  expect(config.cloud.kind === 'zstack' && config.cloud.urls.join()).toBe('http://10.0.0.2:8080/zstack');
});

test('production closes introspection, explorer and CORS', () => {
  const config = readConfig({ NODE_ENV: 'production', ZSTACK_URL: 'https://cloud.example/zstack' });
  expect(config).toMatchObject({ production: true, introspection: false, explorer: 'none', corsOrigins: [] });
});

test('production opens what is set', () => {
  const env = { INTROSPECTION: 'true', EXPLORER: '1', CORS_ORIGINS: 'https://console.example' };
  const config = readConfig({ NODE_ENV: 'production', ZSTACK_URL: 'https://cloud.example/zstack', ...env });
  expect(config).toMatchObject({ introspection: true, explorer: 'offline', corsOrigins: ['https://console.example'] });
});

describe('EXPLORER', () => {
  const ZSTACK_URL = 'https://cloud.example/zstack';
  for (const [env, explorer] of [
    [{}, 'sandbox'],
    [{ ZSTACK_URL }, 'offline'],
    [{ ZSTACK_URL, NODE_ENV: 'production' }, 'none'],
    [{ EXPLORER: 'true' }, 'sandbox'],
    [{ EXPLORER: '1', ZSTACK_URL }, 'offline'],
    [{ EXPLORER: 'true', ZSTACK_URL, NODE_ENV: 'production' }, 'offline'],
    [{ EXPLORER: 'sandbox', ZSTACK_URL }, 'sandbox'],
    [{ EXPLORER: ' offline ' }, 'offline'],
    [{ EXPLORER: 'false' }, 'none'],
    [{ EXPLORER: '0', ZSTACK_URL }, 'none'],
  ] satisfies readonly (readonly [Environment, string])[]) {
    test(`${JSON.stringify(env)} is ${explorer}`, () => expect(readConfig(env).explorer).toBe(explorer));
  }
});

test('production never falls back to the simulator', () => {
  expect(faultsOf({ NODE_ENV: 'production' })).toEqual([
    'ZSTACK_URL must be set with NODE_ENV=production: the embedded simulator is for development only',
  ]);
});

test('an empty ZSTACK_URL is a forgotten value and not the simulator', () => {
  expect(faultsOf({ ZSTACK_URL: ' ' })).toEqual([expect.stringMatching(/^ZSTACK_URL is set but empty/)]);
});

test('an empty setting is an unset one, save the empty list of origins', () => {
  const others = settings.map(({ name }) => name).filter((name) => name !== 'ZSTACK_URL' && name !== 'CORS_ORIGINS');
  for (const empty of ['', ' ']) {
    expect(readConfig(Object.fromEntries(others.map((name) => [name, empty])))).toEqual(readConfig({}));
  }
  expect(readConfig({ CORS_ORIGINS: '' }).corsOrigins).toEqual([]);
});

test('all faults are told at once', () => {
  const env = { NODE_ENV: 'production', PORT: 'http', ZSTACK_TIMEOUT_MS: '0', LOG_LEVEL: 'loud', EXPLORER: 'yes' };
  const names = faultsOf(env).map((fault) => fault.split(' ')[0]);
  expect(names.sort()).toEqual(['EXPLORER', 'LOG_LEVEL', 'PORT', 'ZSTACK_TIMEOUT_MS', 'ZSTACK_URL']);
});

describe('a wrong setting is told by name, with what was given and what is expected', () => {
  for (const [name, given, fault] of [
    ['PORT', '65536', 'PORT must be an integer from 0 to 65535, but is "65536"'],
    ['PORT', '4000x', 'PORT must be an integer from 0 to 65535, but is "4000x"'],
    ['PORT', '1e3', 'PORT must be an integer from 0 to 65535, but is "1e3"'],
    ['PORT', '-1', 'PORT must be an integer from 0 to 65535, but is "-1"'],
    [
      'MAX_SUBSCRIPTIONS_PER_WEBSOCKET',
      '0',
      'MAX_SUBSCRIPTIONS_PER_WEBSOCKET must be an integer from 1 to 100000, but is "0"',
    ],
    ['ZSTACK_CONNECTIONS', '0', 'ZSTACK_CONNECTIONS must be an integer from 1 to 10000, but is "0"'],
    [
      'ZSTACK_TIME_ZONE',
      'Mars/Base',
      'ZSTACK_TIME_ZONE must be UTC, an Area/City such as Asia/Shanghai, or an offset such as +08:00, but is "Mars/Base"',
    ],
    ['INTROSPECTION', 'on', 'INTROSPECTION must be true or false, but is "on"'],
    ['EXPLORER', 'Sandbox', 'EXPLORER must be true, false, sandbox or offline, but is "Sandbox"'],
    ['INTROSPECTION', 'toString', 'INTROSPECTION must be true or false, but is "toString"'],
    ['NODE_ENV', 'prodution', 'NODE_ENV must be one of production, development, test, but is "prodution"'],
    ['HOST', 'http://x', 'HOST must be an address or host name to listen on, without port, but is "http://x"'],
    [
      'TRUSTED_PROXIES',
      '10.0.0.0/8, proxy',
      'TRUSTED_PROXIES must be IP addresses, CIDR ranges, loopback, linklocal or uniquelocal, separated by commas, but holds "proxy"',
    ],
    [
      'CORS_ORIGINS',
      'https://a.example/x',
      'CORS_ORIGINS must be origins such as https://console.example or *, separated by commas, but holds "https://a.example/x"',
    ],
    [
      'ZSTACK_PROXY',
      'socks5://p:1080',
      'ZSTACK_PROXY must be an http or https URL such as http://proxy.example:3128, but is "socks5://p:1080"',
    ],
    [
      'ZSTACK_PROXY',
      'http://u:50%off@p:3128',
      'ZSTACK_PROXY has a % in its user name or password that begins no escape: write %25 for it',
    ],
    ['ZSTACK_PROXY', 'http://p:3128/path', 'ZSTACK_PROXY must have no path: a proxy has a host and a port'],
    ['CORS_HEADERS', 'x-a, x b', 'CORS_HEADERS must be names of headers, separated by commas, but holds "x b"'],
    [
      'ALLOWED_HOSTS',
      'a.example, http://b.example',
      'ALLOWED_HOSTS must be host names or addresses such as console.example, *.corp.example or 10.0.0.5:4000, separated by commas, but holds "http://b.example"',
    ],
    [
      'ZSTACK_CA_FILE',
      '/no/such.pem',
      'ZSTACK_CA_FILE must name a readable file, but "/no/such.pem" cannot be read (ENOENT)',
    ],
  ] as const) {
    test(`${name}=${given}`, () => {
      expect(faultsOf({ [name]: given })).toEqual([fault]);
    });
  }
});

describe('CORS_ORIGINS', () => {
  for (const origin of [
    'https://a.example:8443',
    'https://*.corp.example',
    'http://*.localhost:3000',
    'tauri://localhost',
    'capacitor://localhost',
    'ionic://localhost',
    'app://obsidian.md',
    'chrome-extension://aapbdbdomjkkjkaonfhkkikfgjllcleb',
    'moz-extension://e2b7c1a0-4d3f-4a8e-9a51-0d6f0c3a7b11',
  ]) {
    test(`takes ${origin}`, () => expect(readConfig({ CORS_ORIGINS: origin }).corsOrigins).toEqual([origin]));
  }

  for (const origin of [
    'https://*',
    'https://*.example',
    'https://console-*.corp.example',
    'https://a.*.example',
    'https://*.*.example',
    '*.corp.example',
    'https://*.corp.example/',
    'https://*.Corp.example',
    'https://*.10.0.0.1',
    'tauri://*',
    'TAURI://localhost',
    'tauri://localhost/',
    'wss://a.example',
    'file://',
    'null',
    'https://A.example',
    'https://a.example:443',
    'localhost:3000',
  ]) {
    test(`refuses ${origin}, which no page ever sends`, () => {
      expect(faultsOf({ CORS_ORIGINS: `https://a.example, ${origin}` })).toEqual([
        expect.stringMatching(/^CORS_ORIGINS must be origins/),
      ]);
    });
  }
});

describe('a name that is no setting is told with the nearest one:', () => {
  for (const [name, nearest] of [
    ['ZSTACK_TIMEZONE', 'ZSTACK_TIME_ZONE'],
    ['ZSTACK_TIMEOUT', 'ZSTACK_TIMEOUT_MS'],
    ['ZSTACK_CA', 'ZSTACK_CA_FILE'],
    ['ZSTACK_PROXY_URL', 'ZSTACK_PROXY'],
    ['ZSTACK_HTTPS_PROXY', 'ZSTACK_PROXY'],
    ['ZSTACK_API_URL', 'ZSTACK_URL'],
    ['ZSTACK_MAX_CONNECTIONS', 'MAX_CONNECTIONS'],
    ['ZSTACK_LOG_LEVEL', 'LOG_LEVEL'],
    ['zstack_url', 'ZSTACK_URL'],
    ['CORS_ORIGIN', 'CORS_ORIGINS'],
    ['LOGLEVEL', 'LOG_LEVEL'],
    ['TRUSTED_PROXYS', 'TRUSTED_PROXIES'],
    ['MAX_SUBSCRIPTION', 'MAX_SUBSCRIPTIONS'],
  ] as const) {
    test(name, () => expect(unknownSettings({ [name]: 'x', PORT: '1' })).toEqual([{ name, nearest }]));
  }

  test('what others set is none of its business', () => {
    const names = [
      'PATH',
      'HOME',
      'HOSTNAME',
      'HTTP_PROXY',
      'NO_PROXY',
      'NODE_OPTIONS',
      'NODE_PATH',
      'PORTS',
      'LOGNAME',
    ];
    const links = ['SERVICE_HOST', 'SERVICE_PORT', 'SERVICE_PORT_HTTP', 'PORT', 'PORT_8080_TCP', 'PORT_8080_TCP_ADDR'];
    const others = [...names, ...links.flatMap((link) => [`ZSTACK_${link}`, `ZSTACK_GRAPHQL_${link}`])];
    expect(unknownSettings(Object.fromEntries(others.map((name) => [name, 'x'])))).toEqual([]);
    expect(unknownSettings(Object.fromEntries(settings.map(({ name }) => [name, 'x'])))).toEqual([]);
  });
});

describe('ZSTACK_URL', () => {
  for (const url of [
    '10.0.0.2:8080/zstack',
    'ftp://cloud/zstack',
    'http://cloud/zstack?a=b',
    'http://cloud/#x',
    'http://',
  ]) {
    test(`refuses ${url}`, () => {
      expect(faultsOf({ ZSTACK_URL: url })).toEqual([
        expect.stringMatching(/^ZSTACK_URL must be an http or https URL/),
      ]);
    });
  }

  for (const url of [
    'http://admin:s3cret@10.0.0.2/zstack',
    'admin:s3cret@10.0.0.2/zstack',
    'http://a:s3@cret@h/',
    'http://h/?token=s3cret',
  ]) {
    test(`refuses ${url}, and does not repeat the secret`, () => {
      const [fault] = faultsOf({ ZSTACK_URL: url });
      expect(fault).toContain('ZSTACK_URL');
      expect(fault).not.toContain('s3');
    });
  }
});

describe('ZSTACK_CA_FILE', () => {
  test('is read at the start', () => {
    const pem = `# the private CA\n${rootCertificates[0]}\n`;
    const env = { ZSTACK_URL: 'https://cloud.example/zstack', ZSTACK_CA_FILE: file(pem) };
    expect(readConfig(env).zstackCa).toBe(pem);
  });

  for (const [what, content] of [
    ['no certificate', 'hello'],
    ['a broken one', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
    ['a private key only', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'],
  ] as const) {
    test(`is refused with ${what}`, () => {
      expect(faultsOf({ ZSTACK_CA_FILE: file(content) })).toEqual([
        expect.stringContaining('must name a file of PEM certificates'),
      ]);
    });
  }
});

test('a private CA is of no use to a cloud without https', () => {
  const faults = faultsOf({ ZSTACK_URL: 'http://10.0.0.2:8080/zstack', ZSTACK_CA_FILE: '/no/such.pem' });
  expect(faults).toContain('ZSTACK_CA_FILE is for an https cloud, but ZSTACK_URL is no https URL');
});

describe('what belongs on the way to a cloud is of no use without its URL:', () => {
  const values = { ZSTACK_PROXY: 'http://proxy.example:3128', ZSTACK_CA_FILE: file(rootCertificates.join('\n')) };
  const fault = (name: string) => `${name} is for the way to a cloud, but ZSTACK_URL names none: set it too`;

  for (const [name, value] of Object.entries(values)) {
    test(name, () => {
      expect(faultsOf({ [name]: value })).toEqual([fault(name)]);
      expect(faultsOf({ [name]: value, NODE_ENV: 'production' })).toContain(fault(name));
      expect(faultsOf({ [name]: value, ZSTACK_URL: 'https://cloud.example/zstack' })).toEqual([]);
      expect(faultsOf({ [name]: ' ' })).toEqual([]);
    });
  }

  test('all of them at once', () => {
    expect(faultsOf(values)).toEqual(Object.keys(values).map(fault));
  });
});

test('the base URL of the cloud is not that of its API', () => {
  const [fault] = faultsOf({ ZSTACK_URL: 'http://10.0.0.2:8080/zstack/v1' });
  expect(fault).toContain('the gateway appends /v1 itself');
});

test('a URL that cannot be read is not repeated: it may hold a password', () => {
  expect(faultsOf({ ZSTACK_URL: 'http://admin:s3cret' }).join()).not.toContain('s3cret');
});

test('one port cannot serve both', () => {
  expect(faultsOf({ MANAGEMENT_PORT: '4000' })).toEqual(['MANAGEMENT_PORT must differ from PORT, but both are 4000']);
  expect(faultsOf({ PORT: '0', MANAGEMENT_PORT: '0' })).toEqual([]);
});
