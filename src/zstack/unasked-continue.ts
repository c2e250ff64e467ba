import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';

/** An interim answer that says nothing but that the request's body may come (RFC 9110 §15.2.1). */
const CONTINUE = /^HTTP\/1\.[01] 100[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n/;
const BEGIN = Buffer.from('HTTP/1.x 100');
const VERSION_AT = BEGIN.indexOf('x');
/** No honest server says so more at length. */
const LONGEST = 8_192;

/**
 * Connects as before, but leaves the `100 Continue` out that some servers send without being asked for one: undici takes it
 * for a broken connection, although a client has to expect it (RFC 9110 §15.2). It stands before an answer only, and an answer begins with
 * what is read first after something was written, since no request is sent before the last one is answered.
 */
export function withoutContinue(connect: buildConnector.connector): buildConnector.connector {
  return (options, callback) =>
    connect(options, (...connected) => {
      if (connected[0] === null) filterReads(connected[1]);
      callback(...connected);
    });
}

function filterReads(socket: Socket): void {
  const read: (size?: number) => unknown = socket.read.bind(socket);
  let written = -1;
  let isBegin = false;
  let held: Buffer | undefined;

  socket.read = (size?: number): unknown => {
    if (socket.bytesWritten !== written) {
      written = socket.bytesWritten;
      isBegin = true;
    }
    for (;;) {
      const chunk = read(size);
      if (!isBegin || !Buffer.isBuffer(chunk)) return chunk;
      const bytes: Buffer = held === undefined ? chunk : Buffer.concat([held, chunk]);
      const rest = afterContinue(bytes);
      held = rest === undefined ? bytes : undefined;
      if (rest === undefined) continue;
      isBegin = rest.length === 0;
      if (!isBegin) return rest;
    }
  };
}

/** What is left behind all interim answers at the beginning; undefined while more has to be read to tell. */
function afterContinue(bytes: Buffer): Buffer | undefined {
  let rest = bytes;
  while (rest.length > 0 && mayBeContinue(rest)) {
    const found = CONTINUE.exec(rest.toString('latin1', 0, LONGEST));
    if (found === null) return rest.length < LONGEST ? undefined : rest;
    rest = rest.subarray(found[0].length);
  }
  return rest;
}

/** Does it begin as such an answer does, as far as it goes? */
function mayBeContinue(bytes: Buffer): boolean {
  const length = Math.min(bytes.length, BEGIN.length);
  for (let at = 0; at < length; at += 1) if (at !== VERSION_AT && bytes[at] !== BEGIN[at]) return false;
  return true;
}
