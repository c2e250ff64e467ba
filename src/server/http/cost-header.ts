import type { IncomingMessage } from 'node:http';

/** The header by which a client asks for `extensions.cost`; any value but `0` and `false` does. */
export const COST_HEADER = 'X-Query-Cost';

export const asksForCost = ({ headers }: IncomingMessage): boolean => meansYes(headers[COST_HEADER.toLowerCase()]);

/** Is this a value of the header, wherever it stands, that asks for the cost? */
export const meansYes = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) && !['', '0', 'false'].includes(String(value));
