import type { IncomingMessage } from 'node:http';

/** The header by which a client asks for `extensions.cost`; any value but `0` and `false` does. */
export const COST_HEADER = 'X-Query-Cost';

export const asksForCost = ({ headers }: IncomingMessage): boolean =>
  ![undefined, '', '0', 'false'].includes(headers[COST_HEADER.toLowerCase()]?.toString());
