import type { ServerResponse } from 'node:http';
import { LARGE } from '../../zstack/wire/values/together.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  /** Whether a line end follows the text: put there when it is sent, since to make a long text longer is to copy it. Default: false. */
  readonly isLine?: boolean;
}

/** Sends a whole answer with its length, in this turn of the event loop. One for a caller who has left goes nowhere. */
export function sendAnswer(response: ServerResponse, { status, headers, body, isLine = false }: HttpAnswer): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { ...headers, 'content-length': isLine ? length + 1 : length });
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
