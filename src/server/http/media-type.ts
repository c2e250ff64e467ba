export type AnswerType = 'application/json' | 'application/graphql-response+json';

interface MediaRange {
  readonly type: string;
  readonly quality: number;
}

function parseAccept(accept: string): readonly MediaRange[] {
  return accept.split(',').map((part) => {
    const [type = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    return { type, quality: Number.isNaN(quality) ? 0 : quality };
  });
}

function qualityOf(ranges: readonly MediaRange[], type: string): number {
  const candidates = [type, type.replace(/\/.*/, '/*'), '*/*'];
  const ranked = candidates.map((candidate) => ranges.find((range) => range.type === candidate));
  return ranked.find((range) => range !== undefined)?.quality ?? 0;
}

/**
 * The form in which GraphQL answers, decided before anything runs, so that no outcome is lost to a 406.
 * Without a preference it is `application/json`; undefined when `accept` takes neither.
 */
export function chooseAnswerType(accept: string | undefined): AnswerType | undefined {
  if (accept === undefined) return 'application/json';
  const ranges = parseAccept(accept);
  const json = qualityOf(ranges, 'application/json');
  const graphqlResponse = qualityOf(ranges, 'application/graphql-response+json');
  if (json === 0 && graphqlResponse === 0) return undefined;
  const named = ranges.some((range) => range.type === 'application/graphql-response+json');
  return graphqlResponse > json || (graphqlResponse === json && named)
    ? 'application/graphql-response+json'
    : 'application/json';
}

/** True where `accept` names server-sent events, whatever else it takes. */
export const namesEventStream = (accept: string | undefined): boolean =>
  parseAccept(accept ?? '').some(({ type, quality }) => type === 'text/event-stream' && quality > 0);

/** True where `accept-encoding` names gzip. */
export const takesGzip = (acceptEncoding: string | undefined): boolean =>
  parseAccept(acceptEncoding ?? '').some(({ type, quality }) => type === 'gzip' && quality > 0);

/** True for a browser that navigates, false for a client that takes JSON as gladly. */
export function prefersHtml(accept: string | undefined): boolean {
  if (accept === undefined) return false;
  const ranges = parseAccept(accept);
  return qualityOf(ranges, 'text/html') > qualityOf(ranges, 'application/json');
}

/** True for `application/json`, in UTF-8 where a charset is named. */
export function isJson(contentType: string | undefined): boolean {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((text) => text.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  return type === 'application/json' && (charset === undefined || /^"?utf-?8"?$/.test(charset));
}
