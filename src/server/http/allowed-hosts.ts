import type { IncomingMessage } from 'node:http';
import { hostMatcher } from '../../config/allow-lists.ts';
import { RequestError } from './request-error.ts';
import { hostOf } from './request-target.ts';
import type { Handler, Routes } from './router.ts';

/**
 * Refuses requests for hosts that nobody gave the gateway. A page whose own host name is made to lead here, by DNS
 * rebinding, would otherwise be a page of the gateway's own origin.
 */
export function hostGuard(allowedHosts: readonly string[]) {
  const isAllowed = hostMatcher(allowedHosts);

  /** @throws RequestError 421 for any other host */
  const check = (request: IncomingMessage): void => {
    if (isAllowed(hostOf(request))) return;
    const message = 'This host is not served here: ALLOWED_HOSTS does not name it.';
    throw new RequestError('MISDIRECTED_REQUEST', message);
  };
  const guard =
    (handler: Handler): Handler =>
    (request, response) => {
      check(request);
      return handler(request, response);
    };

  return {
    check,
    routes: (routes: Routes): Routes =>
      mapValues(routes, (route) => ({ ...route, handlers: mapValues(route.handlers, guard) })),
  };
}

const mapValues = <Value>(record: Readonly<Record<string, Value>>, map: (value: Value) => Value) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
