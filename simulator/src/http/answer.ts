import type { OutgoingHttpHeaders } from 'node:http';
import type { WireObject } from '../wire/inventory.ts';
import type { DateStyle } from '../wire/timestamps.ts';

/** What goes back for one request. */
export interface Answer {
  readonly status: number;
  /** Text goes as it is; an object as the node's JSON. */
  readonly content: string | WireObject;
  readonly headers?: OutgoingHttpHeaders;
  /** How dates are written in this answer; another text stands in the place of every date. */
  readonly dates?: DateStyle | { readonly text: string };
}

export const plainText = (status: number, content: string): Answer => ({ status, content });

/** A page of the web server itself, which stands before the node. */
export const serverPage = (status: number, reason: string): Answer => ({
  status,
  content: `<h1>Bad Message ${status}</h1><pre>reason: ${reason}</pre>`,
  headers: { 'content-type': 'text/html;charset=iso-8859-1' },
});

/** A request as it arrived, its path decoded and without `/zstack/v1`. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** By lower-case name; of a header that was sent more than once the first value counts. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  readonly remoteAddress: string;
}
