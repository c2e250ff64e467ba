import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { sendAnswer } from './http-answer.ts';
import { takesGzip } from './media-type.ts';
import type { Handler } from './router.ts';

export interface StaticFile {
  /** Called once, at the first request. */
  readonly load: () => Promise<Buffer>;
  readonly contentType: string;
  readonly cacheControl: string;
}

/** Serves one file that does not change while the process runs: compressed where the browser takes it, 304 where it has it already. */
export function fileHandler({ load, contentType, cacheControl }: StaticFile): Handler {
  let prepared: Promise<PreparedFile> | undefined;
  return async (request, response) => {
    const { plain, gzipped, etag } = await (prepared ??= load().then(prepare));
    const compressed = takesGzip(request.headers['accept-encoding']);
    const headers = {
      etag,
      'cache-control': cacheControl,
      vary: 'accept-encoding',
      'content-security-policy': "default-src 'none'",
      'cross-origin-resource-policy': 'same-origin',
    };
    if (holds(request.headers['if-none-match'], etag)) {
      sendAnswer(response, { status: 304, headers, body: '' });
      return;
    }
    sendAnswer(response, {
      status: 200,
      headers: { ...headers, 'content-type': contentType, ...(compressed && { 'content-encoding': 'gzip' }) },
      body: compressed ? gzipped : plain,
    });
  };
}

interface PreparedFile {
  readonly plain: Buffer;
  readonly gzipped: Buffer;
  /** A weak one: it stands for both forms. */
  readonly etag: string;
}

async function prepare(plain: Buffer): Promise<PreparedFile> {
  const etag = `W/"${createHash('sha256').update(plain).digest('base64url')}"`;
  return { plain, gzipped: await promisify(gzip)(plain), etag };
}

const holds = (ifNoneMatch = '', etag: string): boolean =>
  ifNoneMatch.split(',').some((known) => known.trim() === etag || known.trim() === '*');
