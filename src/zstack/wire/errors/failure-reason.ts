import type { ZstackFailure } from './failure.ts';
import type { Answer } from './own-words.ts';

/*
 * Why ZStack does not answer as it should, in a word for operators and their tools: the code of a system error
 * (`ECONNREFUSED`), of TLS (`CERT_HAS_EXPIRED`), the kind of an HTTP answer (`HTTP 404 HTML`), what it lacks
 * (`no inventories`), the API that the cloud lacks (`LACKS CalculateImageHash`), the status by which ZStack's own REST layer refuses a request (`REFUSED 400`). It holds no value of the answer, no address and no session.
 */

/** The causes of a cause that are looked at. */
const DEEPEST = 5;
/** Of the system, of undici, or of TLS, such as `ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE`. */
const CODE = /^[A-Z][A-Z0-9_/]{1,60}$/;
/** undici tells the status by which a proxy refuses a tunnel, or wants to be logged in to, in its error's text alone. */
const PROXY_REFUSAL = /\bProxy\b.*\((\d{3})\)/;

/** The status by which a proxy refused the way to the cloud; undefined where it did not. */
export const proxyRefusalIn = ({ message }: Error): string | undefined => PROXY_REFUSAL.exec(message)?.[1];

/** The reason of a failure, of which `answer` is what was answered, where that is known; undefined where nothing tells it. */
export function reasonOf({ kind, status, cause }: ZstackFailure, answer?: Answer): string | undefined {
  const reason = answer === undefined ? causeOf(cause) : reasonOfAnswer(answer);
  if (reason !== undefined) return reason;
  if (kind === 'timeout') return 'TIMEOUT';
  return status === undefined ? undefined : `HTTP ${status}`;
}

function reasonOfAnswer({ status, body }: Answer): string {
  if (/^\s*</.test(body)) return `HTTP ${status} HTML`;
  if (body === '') return `HTTP ${status} EMPTY`;
  return status === 200 || status === 202 ? `HTTP ${status} NO JSON` : `HTTP ${status}`;
}

/** The innermost code is nearest to what happened: those around it say only that a connection failed. */
function causeOf(cause: unknown): string | undefined {
  let reason: string | undefined;
  let error = cause;
  for (let depth = 0; depth < DEEPEST && error instanceof Error; depth += 1) {
    const refused = proxyRefusalIn(error);
    if (refused !== undefined) return `PROXY ${refused}`;
    if (error.name === 'HTTPParserError') return 'NOT HTTP';
    if ('code' in error && typeof error.code === 'string' && CODE.test(error.code)) reason = error.code;
    error = error.cause ?? (error instanceof AggregateError ? error.errors[0] : undefined);
  }
  return reason;
}

const ADVICE: readonly (readonly [reason: RegExp, advice: string])[] = [
  [/^(?:ENOTFOUND|EAI_AGAIN)$/, 'The host of ZSTACK_URL (or ZSTACK_PROXY) has no address: is its name right?'],
  [
    /^ECONNREFUSED$/,
    'Nothing listens there: are host and port of ZSTACK_URL (or ZSTACK_PROXY) right, and does it run?',
  ],
  [/^(?:EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/, 'No way leads there: is a firewall between?'],
  [/^ERR_TLS_CERT_ALTNAME_INVALID$/, 'The certificate is of another host than that of ZSTACK_URL.'],
  [/^(?:CERT_HAS_EXPIRED|CERT_NOT_YET_VALID)$/, 'The certificate of the cloud is not valid at present.'],
  [/CERT|^UNABLE_TO_/, 'The certificate comes from a CA that is not known here: set ZSTACK_CA_FILE.'],
  [/_ALERT_/, 'The cloud refuses the TLS handshake: what does it want of a client?'],
  [/SSL|^EPROTO$|^NOT HTTP$/, 'One side speaks TLS and the other does not: is ZSTACK_URL http or https?'],
  [/^PROXY 407$/, 'The proxy wants a user name and password in ZSTACK_PROXY.'],
  [/^HTTP 3\d\d/, 'Redirects are not followed: set ZSTACK_URL to where they lead.'],
  [/^HTTP 40[04]/, 'What answers is not ZStack: the path of ZSTACK_URL usually is /zstack. Or is it https?'],
  [/^HTTP 40[13]/, 'What stands before the cloud wants a log-in of its own, or lets nobody through.'],
  [/^FOREIGN JSON$/, 'What answers is not ZStack: is ZSTACK_URL right?'],
  [/^HTTP 200 HTML$/, 'What answers is not ZStack but a page: does ZSTACK_URL name the API and not the console?'],
  [/^HTTP 50[234]/, 'A proxy in front of the cloud does not reach it.'],
  [/^HTTP 500/, 'The management node broke down over it: does it reach its database?'],
  [/^TIMEOUT$/, 'The connection stands but no answer comes: does the management node reach its database?'],
];

/** What an operator should look at. */
export const adviceFor = (reason: string): string | undefined => ADVICE.find(([known]) => known.test(reason))?.[1];
