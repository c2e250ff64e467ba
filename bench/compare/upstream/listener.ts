import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Asked } from './prepared.ts';

/** Calls the bytes of an answer for each request. Reads no more of HTTP than clients with a `Content-Length` need. */
export async function listen(answer: (asked: Asked) => Buffer | Promise<Buffer>): Promise<number> {
  const server = createServer((socket) => serve(socket, answer));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

function serve(socket: Socket, answer: (asked: Asked) => Buffer | Promise<Buffer>): void {
  let received = '';
  socket.setNoDelay(true);
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: Buffer) => {
    received += chunk.toString('latin1');
    const headEnd = received.indexOf('\r\n\r\n');
    if (headEnd < 0) return;
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(received)?.[1] ?? 0);
    const end = headEnd + 4 + length;
    if (received.length < end) return;
    const asked = read(received.slice(0, headEnd), received.slice(headEnd + 4, end));
    received = received.slice(end);
    const bytes = answer(asked);
    if (bytes instanceof Promise) void bytes.then((later) => socket.write(later));
    else socket.write(bytes);
  });
}

/** Of the headers only those that a ZStack looks at. */
function read(head: string, body: string): Asked {
  const [method = '', target = ''] = head.slice(0, head.indexOf('\r\n')).split(' ');
  const authorization = /\r\nauthorization: *([^\r]+)/i.exec(head)?.[1];
  const job = /\r\nx-job-uuid: *([^\r]+)/i.exec(head)?.[1];
  const headers = {
    ...(authorization === undefined ? {} : { authorization }),
    ...(job === undefined ? {} : { 'x-job-uuid': job }),
    ...(body === '' ? {} : { 'content-type': 'application/json' }),
  };
  return { method, target, headers, body };
}
