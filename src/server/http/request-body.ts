import type { IncomingMessage } from 'node:http';
import { together } from '../../zstack/wire/values/together.ts';
import { isJson } from './media-type.ts';
import { RequestError } from './request-error.ts';

const handOn = together(({ resolve, body }: { resolve: (body: Buffer) => void; body: Buffer }) => resolve(body));

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The parsed JSON body. @throws RequestError 415 for another type or a compressed body, 413 beyond `maxBytes`, 400 for what is no JSON. */
export async function readJson(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity') {
    const message = 'Compressed request bodies are not taken: send the body without Content-Encoding.';
    throw new RequestError('UNSUPPORTED_MEDIA_TYPE', message, { 'accept-encoding': 'identity' });
  }
  if (!isJson(request.headers['content-type'])) {
    const message = 'A GraphQL request is sent as JSON: set Content-Type: application/json.';
    throw new RequestError('UNSUPPORTED_MEDIA_TYPE', message, { accept: 'application/json' });
  }
  const body = await readBytes(request, maxBytes);
  try {
    return JSON.parse(utf8.decode(body));
  } catch {
    throw new RequestError('BAD_REQUEST', 'The request body is not valid JSON in UTF-8.');
  }
}

/** Reads on after a refusal, without keeping anything, so that the client gets to see the answer. */
function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const refuse = (error: RequestError) => {
      request.removeListener('data', keep);
      request.resume();
      reject(error);
    };
    const tooLong = () =>
      refuse(new RequestError('PAYLOAD_TOO_LARGE', `The request body is longer than ${maxBytes} bytes.`));

    const chunks: Buffer[] = [];
    let size = 0;
    const keep = (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > maxBytes) tooLong();
    };
    if (Number(request.headers['content-length'] ?? 0) > maxBytes) {
      tooLong();
      return;
    }
    const brokeOff = () => {
      if (!request.readableEnded) refuse(new RequestError('BAD_REQUEST', 'The request body broke off.'));
    };
    const done = () => {
      // the request stays as long as its answer, which may be a stream
      request.off('data', keep).off('end', done).off('close', brokeOff);
      const body = chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
      handOn({ resolve, body }, size);
    };
    request.on('data', keep).on('end', done).on('close', brokeOff);
  });
}
