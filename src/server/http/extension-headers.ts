import type { IncomingMessage } from 'node:http';

/** The header by which a client asks for `extensions.cost`. */
export const COST_HEADER = 'X-Query-Cost';
/** The header by which a client asks for `extensions.zstack`. */
export const EXPLAIN_HEADER = 'X-Explain';

const COST = COST_HEADER.toLowerCase();
const EXPLAIN = EXPLAIN_HEADER.toLowerCase();

/** What a client has told in `extensions` beside its answer. */
export interface WantedExtensions {
  /** What the operation costs at most. */
  readonly cost: boolean;
  /** Which requests to ZStack were made for it. */
  readonly zstack: boolean;
}

const NOTHING: WantedExtensions = { cost: false, zstack: false };

/** What the headers of a request ask for: any value but `0` and `false` does. */
export const wantedBy = ({ headers }: IncomingMessage): WantedExtensions => wantedIn((name) => headers[name], NOTHING);

/**
 * The same of headers that stand anywhere.
 * @param read is given a header's name in lower case
 * @param otherwise what is wanted where the headers say nothing of it
 */
export function wantedIn(read: (header: string) => unknown, otherwise: WantedExtensions): WantedExtensions {
  const cost = read(COST);
  const zstack = read(EXPLAIN);
  if (cost === undefined && zstack === undefined) return otherwise;
  return {
    cost: cost === undefined ? otherwise.cost : meansYes(cost),
    zstack: zstack === undefined ? otherwise.zstack : meansYes(zstack),
  };
}

const meansYes = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) && !['', '0', 'false'].includes(String(value));
