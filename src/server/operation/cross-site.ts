import type { IncomingMessage } from 'node:http';
import { OperationTypeNode } from 'graphql';
import { fragmentsOf, topFields } from '../../graphql/selection/fragments.ts';
import type { SelectedOperation } from './prepare-operation.ts';
import { RequestError } from '../http/request-error.ts';

/** What tells of the schema only. */
const introspection: ReadonlySet<string> = new Set(['__schema', '__type', '__typename', '_service']);

/**
 * True for a request that a page of any origin can make a browser send without asking the gateway first: a GET without
 * `Authorization`. (A POST is JSON, and a browser asks before it sends that to another origin, as it does before it sends
 * `Authorization`. Cookies are not read.)
 */
export const needsNoPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'GET' && headers.authorization === undefined;

/**
 * For a request that needed no preflight.
 * @throws RequestError 401 for what is more than introspection. A mutation is left to the 405 that it gets by any GET.
 */
export function requireIntrospection({ document, operation }: SelectedOperation): void {
  if (operation.operation === OperationTypeNode.MUTATION) return;
  for (const field of topFields(operation.selectionSet, fragmentsOf(document))) {
    if (!introspection.has(field)) throw unproven();
  }
}

const unproven = () =>
  new RequestError(
    'UNAUTHENTICATED',
    'A GET without the Authorization header reaches introspection only: send "Authorization: OAuth <session>", or a POST with a JSON body.',
    { 'www-authenticate': 'OAuth' },
  );
