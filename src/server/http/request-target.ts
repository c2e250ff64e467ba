import type { IncomingMessage } from 'node:http';

interface Target {
  /** Undefined in the origin form, which names none. */
  readonly host: string | undefined;
  readonly path: string;
  /** What follows the `?`. */
  readonly query: string;
}

/**
 * Reads where a request goes: `/graphql?query=…`, or `http://gateway.example/graphql?query=…`, which some send who believe
 * that a proxy is in front, and which every server has to accept (RFC 9112 §3.2.2). Nothing of it is decoded.
 */
function targetOf({ url = '' }: IncomingMessage): Target {
  const [before = '', host] = url.startsWith('/') ? [] : (/^https?:\/\/([^/?]+)/i.exec(url) ?? []);
  const rest = url.slice(before.length);
  const end = rest.indexOf('?');
  const path = end === -1 ? rest : rest.slice(0, end);
  return {
    host,
    path: path === '' && host !== undefined ? '/' : path,
    query: end === -1 ? '' : rest.slice(end + 1),
  };
}

export const pathOf = (request: IncomingMessage): string => targetOf(request).path;

/** What follows the `?` of the URL. */
export const queryString = (request: IncomingMessage): string => targetOf(request).query;

/** The host that is asked, perhaps with a port: a target that names one counts, and the `Host` header does not then. */
export const hostOf = (request: IncomingMessage): string | undefined => targetOf(request).host ?? request.headers.host;
