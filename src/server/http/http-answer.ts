import type { ServerResponse } from 'node:http';
import { LARGE } from '../../zstack/wire/values/together.ts';
import type { RequestScope } from '../operations/request-scope.ts';

/** Headers by their names in lower case. */
type AnswerHeaders = Readonly<Record<string, string | number>>;

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Whether a line end follows the text: put there when it is sent, since to make a long text longer is to copy it. Default: false. */
  readonly isLine?: boolean;
}

const BESIDE = Symbol('headers beside its own');
type Noted = ServerResponse & { [BESIDE]?: AnswerHeaders };

/** Notes what every answer carries: the request's id, and that nobody may keep it or guess what it is. */
export function noteCommonHeaders(response: Noted, { requestId }: Pick<RequestScope, 'requestId'>): void {
  response[BESIDE] = { 'x-request-id': requestId, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
}

/** Notes a header of the answer, whoever writes it. */
export function noteHeader(response: Noted, name: Lowercase<string>, value: string): void {
  response[BESIDE] = { ...response[BESIDE], [name]: value };
}

/**
 * Writes the head of an answer: its own headers, and those that were noted, of which its own take the place. Where all come at once
 * Node looks at each of them once, and twice at what was set before.
 */
export function writeHead(response: Noted, status: number, headers?: AnswerHeaders): ServerResponse {
  return response.writeHead(status, { ...response[BESIDE], ...headers });
}

/** Sends a whole answer with its length, in this turn of the event loop. One for a caller who has left goes nowhere. */
export function sendAnswer(response: ServerResponse, { status, headers, body, isLine = false }: HttpAnswer): void {
  const length = Buffer.byteLength(body);
  writeHead(response, status, { ...headers, 'content-length': isLine ? length + 1 : length });
  // of ASCII each character is a byte, and need not be looked at again
  const encoding = length === body.length ? 'latin1' : 'utf8';
  endTogether({ response, body: isLine ? `${body.toString()}\n` : body, encoding });
}

export function sendJson(response: ServerResponse, status: number, value: object): void {
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  sendAnswer(response, { status, headers, body: JSON.stringify(value), isLine: true });
}

interface Ready {
  readonly response: ServerResponse;
  readonly body: string | Buffer;
  readonly encoding: BufferEncoding;
}

/** No answer waits for longer, but for what runs in one piece. */
const LONGEST_TURN_MS = 1;

let ready: Ready[] = [];
let readySince = 0;

/**
 * The answers that are ready in one turn of the event loop are written one after another, which takes the system a tenth less than
 * to be called, and to wake who reads, between other work: short ones when all that was handed on together has run, others at the
 * turn's end.
 */
function endTogether(answer: Ready): void {
  ready.push(answer);
  if (ready.length === 1) {
    readySince = performance.now();
    if (answer.body.length > LARGE) setImmediate(sendWhatIsReady);
    else process.nextTick(sendWhatIsReady);
  } else if (performance.now() - readySince > LONGEST_TURN_MS) sendWhatIsReady();
}

/** Sends before the end of the turn what else would be lost: the connection is about to be closed. */
export function sendWhatIsReady(): void {
  const all = ready;
  ready = [];
  for (const { response, body, encoding } of all) response.end(body, encoding);
}
