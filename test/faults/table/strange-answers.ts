import type { StrangeAnswer } from '../../proxy/misdeeds.ts';
import type { Faults } from './fault.ts';

const page = (title: string) => `<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`;
const json = (value: unknown) => JSON.stringify(value);
const of = (status: number, ...bodies: readonly (string | undefined)[]): readonly StrangeAnswer[] =>
  bodies.map((body) => (body === undefined ? { status } : { status, body }));
const to = (status: number, location: string, body = ''): StrangeAnswer => ({ status, headers: { location }, body });

const setting = { failure: 'misconfigured', request: 'lost' } as const;
const passing = { failure: 'unavailable', request: 'lost' } as const;
const foreign = { failure: 'invalid-response', request: 'lost' } as const;

/** Something that stands before the cloud answers in its place: proxies, portals, meshes, content delivery networks. */
export const STRANGE_ANSWERS = {
  redirect: {
    ...setting,
    what: 'A redirect: 301, 302, 303, 307, 308',
    reasons: ['HTTP 301', 'HTTP 302', 'HTTP 303', 'HTTP 307', 'HTTP 308'],
    answers: [
      to(302, 'https://sso.example/login?next=zstack'),
      to(301, 'https://cloud.example/zstack/v1/images', page('301 Moved Permanently')),
      to(303, '/login'),
      to(307, 'https://cloud.example/'),
      to(308, 'https://cloud.example/', page('308 Permanent Redirect')),
    ],
  },
  status407: {
    ...setting,
    what: '407: a proxy wants a password',
    reasons: ['HTTP 407'],
    answers: [
      { status: 407, headers: { 'proxy-authenticate': 'Basic realm="squid"' }, body: page('Cache Access Denied') },
      { status: 407 },
    ],
  },
  status401: {
    ...passing,
    what: '401 of a proxy',
    reasons: ['HTTP 401'],
    answers: [
      { status: 401, headers: { 'www-authenticate': 'Basic realm="staff"' }, body: page('401 Authorization Required') },
      ...of(401, json({ message: 'No API key found in request' }), undefined),
    ],
  },
  status408: {
    ...passing,
    what: '408 of a proxy',
    reasons: ['HTTP 408'],
    answers: of(408, page('408 Request Time-out')),
  },
  status429: {
    ...passing,
    what: '429 of a proxy',
    reasons: ['HTTP 429'],
    answers: [
      { status: 429, headers: { 'retry-after': '1' }, body: 'local_rate_limited' },
      ...of(429, json({ message: 'API rate limit exceeded' }), undefined),
    ],
  },
  status500: {
    ...passing,
    what: '500 of a proxy, or of a node whose database is away',
    reasons: ['HTTP 500'],
    answers: of(
      500,
      page('500 Internal Server Error'),
      'Internal Server Error',
      json({ message: 'An unexpected error occurred' }),
      undefined,
      'Could not open JPA EntityManager for transaction; Unable to acquire JDBC Connection',
    ),
  },
  status502: {
    ...passing,
    what: '502 of a proxy',
    reasons: ['HTTP 502'],
    answers: of(502, page('502 Bad Gateway'), 'Bad Gateway'),
  },
  status503: {
    ...passing,
    what: '503 that is not ZStack’s own',
    reasons: ['HTTP 503'],
    answers: of(
      503,
      json({ error: { code: 503, message: 'Service Unavailable' } }),
      json({ error: { code: 503, message: 'x', details: 'no healthy upstream' } }),
      json({ error: { code: 'unavailable', message: 'x', details: 'no upstream' } }),
      json({ error: { code: '503', details: 'upstream connect error' } }),
      json({ error: { message: 'maintenance' } }),
      json({ error: {} }),
      json({ error: 'Service Unavailable' }),
      json({ code: 'SYS.1006', details: 'not under error' }),
      'upstream connect error or disconnect/reset before headers',
      page('503 Service Temporarily Unavailable'),
    ),
  },
  status504: {
    ...passing,
    what: '504 of a proxy',
    reasons: ['HTTP 504'],
    answers: of(504, json({ message: 'The upstream server is timing out' }), page('504 Gateway Time-out')),
  },
  status520: {
    ...passing,
    what: '520 to 599 of a content delivery network',
    reasons: ['HTTP 5'],
    answers: [
      ...[520, 521, 522, 523, 524, 525, 526, 527, 530].map((status) => ({ status, body: `error code: ${status}` })),
      { status: 599 },
    ],
  },
  status200: {
    ...foreign,
    what: '200 with a page: a log-in portal',
    reasons: ['HTTP 200 HTML'],
    answers: of(200, page('Sign in')),
  },
  foreignJson: {
    ...foreign,
    what: '200 with JSON that is not ZStack’s',
    reasons: [],
    answers: of(
      200,
      json({ status: 'ok' }),
      json({ message: 'Welcome', data: null }),
      json({ success: false, errors: [{ code: 1000, message: 'unknown zone' }] }),
      json([]),
    ),
  },
  noJson: {
    ...foreign,
    what: '200, 202 or 204 with text or nothing',
    reasons: ['HTTP 200', 'HTTP 202', 'HTTP 204'],
    answers: [...of(200, 'OK', undefined), ...of(202, page('Accepted')), { status: 204 }],
  },
  status400: {
    ...foreign,
    what: '400 of a proxy',
    reasons: ['HTTP 400'],
    answers: of(400, page('400 The plain HTTP request was sent to HTTPS port'), json({ message: 'Bad Request' })),
  },
  status403: {
    ...foreign,
    what: '403 of a proxy',
    reasons: ['HTTP 403'],
    answers: of(
      403,
      page('403 Forbidden'),
      json({ message: 'You cannot consume this service' }),
      'RBAC: access denied',
    ),
  },
  status404: {
    ...foreign,
    what: '404 that is not ZStack’s own',
    reasons: ['HTTP 404'],
    answers: of(
      404,
      page('404 Not Found'),
      '404 page not found\n',
      'default backend - 404',
      json({ message: 'no Route matched with those values' }),
      json({ message: 'the job has been expired' }),
      'Sorry, the job has been expired and the page is gone',
      undefined,
    ),
  },
  status413: {
    ...foreign,
    what: '405, 410, 413, 418, 421 or 451 of a proxy',
    reasons: ['HTTP 4'],
    answers: [
      ...of(413, page('413 Request Entity Too Large')),
      ...of(405, page('405 Not Allowed')),
      ...of(410, 'Gone'),
      ...of(418, 'I am a teapot'),
      ...of(421, 'Misdirected Request'),
      ...of(451, page('Unavailable For Legal Reasons')),
    ],
  },
} as const satisfies Faults;
