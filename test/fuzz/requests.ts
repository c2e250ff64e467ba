import { damaged, type Draw, oneIn, oneOf, several } from './drawing.ts';
import { hostileText, PROTOTYPE_KEYS } from './hostile.ts';

const METHODS = [
  'GET',
  'POST',
  'POST',
  'POST',
  'HEAD',
  'OPTIONS',
  'PUT',
  'DELETE',
  'TRACE',
  'CONNECT',
  'PRI',
  'get',
  'A',
];
const VERSIONS = [
  'HTTP/1.1',
  'HTTP/1.1',
  'HTTP/1.1',
  'HTTP/1.1',
  'HTTP/1.0',
  'HTTP/2.0',
  'HTTP/0.9',
  'HTTP/1.1 ',
  'RTSP/1.0',
  '',
];
const TARGETS = [
  ...[
    '/graphql',
    '/graphql',
    '/graphql',
    '/',
    '/livez',
    '/readyz',
    '/metrics',
    '/explorer',
    '*',
    '//graphql',
    '/graphql/',
    `/webhook/${'0'.repeat(64)}`,
  ],
  ...['/graphql?query={__typename}', '/graphql?query=%7B__typename%7D&variables=%ff', '/graphql?query=a&query=b'],
  ...['/graphql?__proto__[a]=1&constructor=x', '/%67raphql', '/graphql#a', '/../graphql', '/graphql;a=b', '\\graphql'],
  ...[
    'http://trap.invalid/graphql',
    'https://trap.invalid:443/',
    'trap.invalid:80',
    '/graphql?extensions={"a":',
    '?',
    '',
  ],
  ...PROTOTYPE_KEYS.map((key) => `/${key}`),
  `/graphql?query=${'a'.repeat(9_000)}`,
  `/${'a'.repeat(20_000)}`,
];

const HEADERS = [
  ...['Content-Type: application/json', 'Content-Type: application/json', 'Content-Type: text/plain', 'Content-Type:'],
  ...['Content-Type: multipart/form-data; boundary=a', 'Content-Type: application/json; charset=utf-16'],
  ...[
    'Accept: */*',
    'Accept: text/event-stream',
    'Accept: application/graphql-response+json',
    'Accept: ;q=9',
    'Accept: text/html',
  ],
  ...[
    'Authorization: OAuth __proto__',
    `Authorization: OAuth ${'e'.repeat(33)}`,
    'Authorization: Basic YTpi',
    'Authorization:',
  ],
  ...[
    'Authorization: OAuth\r\n folded',
    'Authorization: OAuth \u00e9',
    'Cookie: a=b',
    'Origin: null',
    'Origin: http://trap.invalid',
  ],
  ...[
    'X-Request-Id: a\tb',
    'X-Request-Id: a\rX-Injected: 1',
    'X-Request-Id: a\nX-Injected: 1',
    'X-Request-Id: \u00e9',
    'X-Request-Id: a b',
    `X-Job-UUID: ${'0'.repeat(32)}`,
  ],
  ...[
    'traceparent: 00-0-0-01\rX-Injected: 1',
    'tracestate: =',
    'X-Forwarded-For: 1.2.3.4, ::1, a\u00e9',
    'Forwarded: for=_x',
  ],
  ...['X-Forwarded-Host: trap.invalid', 'Host: trap.invalid', 'Host:', 'Host: a b', 'Host: [::1', 'X-Query-Cost: 1'],
  ...[
    'Connection: close',
    'Connection: Upgrade',
    'Connection: keep-alive, Host',
    'Upgrade: websocket',
    'Upgrade: h2c',
    'TE: trailers',
  ],
  ...[
    'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Version: 99',
    'Sec-WebSocket-Protocol: ,',
  ],
  ...['Sec-WebSocket-Protocol: graphql-transport-ws', 'Sec-WebSocket-Extensions: permessage-deflate; x=('],
  ...[
    'Expect: 100-continue',
    'Expect: a miracle',
    'Content-Encoding: gzip',
    'Transfer-Encoding: identity',
    'Range: bytes=0-',
  ],
  ...[
    'Apollo-Require-Preflight: 1',
    'apollo-federation-include-trace: ftv1',
    'If-None-Match: "a',
    ': no name',
    'no colon',
    '\0: a',
  ],
  ...[
    'X-HTTP-Method-Override: DELETE',
    '__proto__: a',
    'constructor: a',
    'Content-Length : 1',
    `X-Long: ${'a'.repeat(20_000)}`,
  ],
];

const hex = (text: string): string => Buffer.byteLength(text).toString(16);

/** A body with what tells its length, rightly or not. */
function framed(draw: Draw, body: string): string {
  const half = Math.ceil(body.length / 2);
  const chunks = `${hex(body.slice(0, half))}\r\n${body.slice(0, half)}\r\n${hex(body.slice(half))};a="b"\r\n${body.slice(half)}\r\n`;
  const length = Buffer.byteLength(body);
  const right = `Content-Length: ${length}\r\n\r\n${body}`;
  if (oneIn(draw, 2)) return right;
  return oneOf(draw, [
    right,
    `Content-Length: ${length + 5}\r\n\r\n${body}`,
    `Content-Length: ${Math.max(0, length - 5)}\r\n\r\n${body}`,
    `Content-Length: -1\r\n\r\n${body}`,
    `Content-Length: 0x${length.toString(16)}\r\n\r\n${body}`,
    `Content-Length: ${'9'.repeat(40)}\r\n\r\n${body}`,
    `Content-Length: ${length}\r\nContent-Length: ${length + 1}\r\n\r\n${body}`,
    `Content-Length: ${length}, ${length}\r\n\r\n${body}`,
    `Transfer-Encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`,
    `Transfer-Encoding: chunked\r\n\r\n${chunks}0\r\nX-Trailer: a\r\n__proto__: b\r\n\r\n`,
    `Transfer-Encoding: chunked\r\n\r\n${chunks}`,
    `Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n${body}\r\n0\r\n\r\n`,
    `Transfer-Encoding: chunked\r\n\r\n-1\r\n${body}\r\n0\r\n\r\n`,
    `Transfer-Encoding: chunked\r\n\r\n${hex(body)}${';a'.repeat(20_000)}\r\n${body}\r\n0\r\n\r\n`,
    `Transfer-Encoding: chunked\r\n\r\n${hex(body)}\n${body}\n0\n\n`,
    `Transfer-Encoding: chunked\r\nContent-Length: ${length}\r\n\r\n${chunks}0\r\n\r\n`,
    `Transfer-Encoding: chunked, identity\r\n\r\n${chunks}0\r\n\r\n`,
    `Transfer-Encoding:\tchunked\r\n\r\n${chunks}0\r\n\r\n`,
    `Transfer-Encoding: xchunked\r\n\r\n${chunks}0\r\n\r\n`,
  ]);
}

const INSERTIONS = [
  '\r\n',
  '\n',
  '\r',
  '\0',
  ' ',
  '\t',
  ':',
  '\u00ff',
  '\r\n\r\n',
  'GET / HTTP/1.1\r\n\r\n',
  '0\r\n\r\n',
];

function request(draw: Draw, bodies: readonly string[]): string {
  const line = `${oneOf(draw, METHODS)} ${oneOf(draw, TARGETS)} ${oneOf(draw, VERSIONS)}`;
  const headers = several(draw, 6, () => oneOf(draw, HEADERS));
  const host = oneIn(draw, 12) ? [] : ['Host: localhost'];
  const body = oneIn(draw, 3) ? hostileText(draw) : oneOf(draw, bodies);
  return [line, ...host, 'Content-Type: application/json', ...headers, framed(draw, body)].join('\r\n');
}

/** What is sent on one connection: some requests in a row, most of them not as HTTP has them. */
export function rawRequests(draw: Draw, bodies: readonly string[]): Buffer {
  const text = [request(draw, bodies), ...several(draw, 2, () => request(draw, bodies))].join('');
  return Buffer.from(oneIn(draw, 3) ? damaged(draw, text, INSERTIONS) : text, 'latin1');
}
