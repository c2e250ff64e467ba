import type { Socket } from 'node:net';
import type { buildConnector } from 'undici';

/** How an interim answer begins: any 1xx but 101, which hands the connection over to another protocol. */
const BEGIN = /^HTTP\/1\.[01] 1(?!01)\d\d$/;
const AN_INTERIM_BEGIN = 'HTTP/1.1 100';
/** All of it: it has no body. */
const HEAD = /^[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n/;
/** No honest server has more to say in one. */
const LONGEST = 8_192;

/**
 * Connects as before, but leaves interim answers out, of which a client has to expect any number before each answer
 * (RFC 9110 §15.2): undici takes a `100 Continue` that it has not asked for to be a broken connection. An answer begins with
 * what is read first after something was written, since no request is sent before the last one is answered.
 */
export function withoutInterimAnswers(connect: buildConnector.connector): buildConnector.connector {
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
      const rest = afterInterim(held === undefined ? chunk : Buffer.concat([held, chunk]));
      held = rest.isWhole ? undefined : rest.bytes;
      if (rest.isWhole && rest.bytes.length > 0) {
        isBegin = false;
        return rest.bytes;
      }
    }
  };
}

/** What is left behind the interim answers at the beginning; not whole where it may be a part of one more. */
function afterInterim(from: Buffer): { readonly bytes: Buffer; readonly isWhole: boolean } {
  for (let bytes = from; ;) {
    if (bytes.length === 0 || !mayBeInterim(bytes)) return { bytes, isWhole: true };
    const [head] = HEAD.exec(bytes.toString('latin1', 0, LONGEST)) ?? [];
    if (head === undefined) return { bytes, isWhole: bytes.length >= LONGEST };
    bytes = bytes.subarray(head.length);
  }
}

const ONE = 0x31;
const STATUS_AT = 'HTTP/1.1 '.length;

/** Does it begin as an interim answer does, as far as it goes? */
function mayBeInterim(bytes: Buffer): boolean {
  if (bytes.length > STATUS_AT && bytes[STATUS_AT] !== ONE) return false;
  const begin = bytes.toString('latin1', 0, AN_INTERIM_BEGIN.length);
  return BEGIN.test(`${begin}${AN_INTERIM_BEGIN.slice(begin.length)}`);
}
