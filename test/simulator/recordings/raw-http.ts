import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

const encodePair = (pair: string): string => {
  const at = pair.indexOf('=');
  return at < 0 ? encodeURIComponent(pair) : `${pair.slice(0, at)}=${encodeURIComponent(pair.slice(at + 1))}`;
};

export interface RawRequest {
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Sends one request on a connection of its own, without a header that is not asked for. */
export function send(url: string, { method, path, query, headers, body }: RawRequest): Promise<RawAnswer> {
  const search = query.length === 0 ? '' : `?${query.map(encodePair).join('&')}`;
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
  const agent = new Agent({ keepAlive: false });
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${encodeURI(path)}${search}`, { method, agent, headers: { ...headers, ...length } });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const chunks: Uint8Array[] = [];
      response.on('error', reject);
      response.on('data', (chunk: Uint8Array) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    sent.end(body);
  });
}
