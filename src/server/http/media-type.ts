import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';
import { MIMEType } from 'node:util';

/** Without a preference the first. */
const answerTypes = ['application/json', 'application/graphql-response+json'] as const;
export type AnswerType = (typeof answerTypes)[number];

/** A range with a parameter takes only what has the same one. */
const offered = answerTypes.flatMap((type) => [type, `${type}; charset=utf-8`]);

/** Most clients send the same header as the one before: what was read of so many texts is kept. */
const REMEMBERED = 100;
const LONGEST_REMEMBERED = 200;

/** Reads each text of a header once. */
function once<Result>(read: (text: string | undefined) => Result): (text: string | undefined) => Result {
  const known = new LRUCache<string, { readonly result: Result }>({ max: REMEMBERED });
  let ofNone: { readonly result: Result } | undefined;
  return (text) => {
    if (text === undefined) return (ofNone ??= { result: read(text) }).result;
    const before = known.get(text);
    if (before !== undefined) return before.result;
    const result = read(text);
    if (text.length <= LONGEST_REMEMBERED) known.set(text, { result });
    return result;
  };
}

/**
 * The form in which GraphQL answers, decided before anything runs, so that no outcome is lost to a 406: of two that are as
 * welcome the one that is named first. Undefined when `accept` takes neither.
 */
export const chooseAnswerType = once((accept): AnswerType | undefined => {
  const preferred = new Negotiator({ headers: { accept } }).mediaType(offered);
  return answerTypes.find((type) => preferred?.split(';')[0] === type);
});

/** True where `accept` names server-sent events, whatever else it takes. */
export const namesEventStream = once((accept) =>
  new Negotiator({ headers: { accept } }).mediaTypes().some((type) => type.toLowerCase() === 'text/event-stream'),
);

/** True where `accept-encoding` takes gzip. */
export const takesGzip = (acceptEncoding: string | undefined): boolean =>
  new Negotiator({ headers: { 'accept-encoding': acceptEncoding } }).encoding(['gzip']) === 'gzip';

/** True for a browser that navigates: it takes HTML rather than JSON, or names it first. */
export const prefersHtml = (accept: string | undefined): boolean =>
  new Negotiator({ headers: { accept } }).mediaType(['application/json', 'text/html']) === 'text/html';

/** True for `application/json`, in UTF-8 where a charset is named. */
export const isJson = once((contentType = '') => {
  try {
    const { essence, params } = new MIMEType(contentType);
    return essence === 'application/json' && /^utf-?8$/i.test(params.get('charset') ?? 'utf-8');
  } catch {
    return false;
  }
});
