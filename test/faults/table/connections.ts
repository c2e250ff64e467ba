import type { Faults } from './fault.ts';

const BROKEN = ['ECONNRESET', 'UND_ERR_SOCKET'];
const lost = { failure: 'unavailable', request: 'lost', reasons: BROKEN } as const;
const taken = { failure: 'unavailable', request: 'taken', reasons: BROKEN } as const;
const late = { failure: 'timeout', reasons: ['TIMEOUT'] } as const;
const tooLong = {
  failure: 'invalid-response',
  request: 'taken',
  reasons: ['HTTP 200', 'HTTP 202', 'HTTP 404'],
} as const;

/** The connection, or the time, or the room is over before the answer is whole. */
export const CONNECTIONS = {
  'before-request': { ...lost, what: 'The connection is reset before the request is passed on' },
  'during-request': { ...lost, what: 'The connection is reset in the middle of the request' },
  'after-request': { ...taken, what: 'The connection is reset after the request' },
  'in-headers': { ...taken, what: 'The connection ends in the headers of the answer' },
  'after-headers': { ...taken, what: 'The connection ends behind the headers of the answer' },
  'in-body': { ...taken, what: 'The body is truncated: shorter than its `Content-Length`' },
  slowHeaders: { ...late, request: 'lost', what: 'No answer comes in time' },
  slowBody: { ...late, request: 'taken', what: 'The answer stops half-way' },
  dripping: { ...late, request: 'taken', what: 'The body has no end: it drips' },
  tooLarge: { ...tooLong, what: 'The body is of 100 MB' },
  endlessBody: { ...tooLong, what: 'The body has no end: it floods' },
  endlessHeaders: {
    what: 'The headers have no end',
    failure: 'invalid-response',
    request: 'taken',
    reasons: ['UND_ERR_HEADERS_OVERFLOW', 'NOT HTTP'],
  },
} as const satisfies Faults;
