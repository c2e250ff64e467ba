import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';

interface Limit {
  readonly maxOutputLength: number;
}
type Decode = (body: Buffer, limit: Limit) => Promise<Buffer>;

const [zlibInflate, rawInflate] = [
  promisify<Buffer, Limit, Buffer>(inflate),
  promisify<Buffer, Limit, Buffer>(inflateRaw),
];
const ZLIB_METHOD = 8;

/** `deflate` is the zlib format (RFC 9110 §8.4.1.2), whose first byte ends in its method; some servers send the bare stream. */
const inflateEither: Decode = (body, limit) =>
  ((body[0] ?? 0) & 0x0f) === ZLIB_METHOD ? zlibInflate(body, limit) : rawInflate(body, limit);

const DECODERS: ReadonlyMap<string, Decode> = new Map([
  ['gzip', promisify<Buffer, Limit, Buffer>(gunzip)],
  ['x-gzip', promisify<Buffer, Limit, Buffer>(gunzip)],
  ['deflate', inflateEither],
  ['br', promisify<Buffer, Limit, Buffer>(brotliDecompress)],
  ['zstd', promisify<Buffer, Limit, Buffer>(zstdDecompress)],
]);

/** No honest server encodes a body more often. */
const MOST_CODINGS = 3;

/** The codings that a `Content-Encoding` names, in the order in which they were applied; none for `identity`. */
export function codingsOf(contentEncoding: string | readonly string[] | undefined): readonly string[] {
  if (contentEncoding === undefined) return [];
  return (typeof contentEncoding === 'string' ? [contentEncoding] : contentEncoding)
    .flatMap((value) => value.toLowerCase().split(','))
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'identity');
}

/** A body that decodes to more bytes than allowed. */
export class DecodedTooLong extends Error {}

/**
 * A body without its codings (RFC 9110 §8.4).
 * @param maxBytes the most that it may come to, also in between
 * @throws DecodedTooLong; Error where a coding is not known, or the body is not of it
 */
export async function decoded(body: Buffer, codings: readonly string[], maxBytes: number): Promise<Buffer> {
  if (codings.length > MOST_CODINGS) throw new Error('The body has too many codings.');
  let plain = body;
  for (const coding of codings.toReversed()) {
    const decode = DECODERS.get(coding);
    if (decode === undefined) throw new Error('The body has a coding that is not known.');
    try {
      plain = await decode(plain, { maxOutputLength: maxBytes });
    } catch (error) {
      throw isTooLarge(error) ? new DecodedTooLong('The body is too long.', { cause: error }) : error;
    }
  }
  return plain;
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
