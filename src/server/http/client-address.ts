import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddr from 'proxy-addr';

export type ReadClientAddress = (request: IncomingMessage) => string | undefined;

/**
 * Tells the caller's address: the last hop that is not one of `trustedProxies`, from `X-Forwarded-For` only as far as
 * trusted proxies wrote it. What is no IP address there is passed over.
 */
export function clientAddressReader(trustedProxies: readonly string[]): ReadClientAddress {
  if (trustedProxies.length === 0) return ({ socket }) => socket.remoteAddress && unmapped(socket.remoteAddress);
  const isTrusted = proxyAddr.compile([...trustedProxies]);
  return (request) =>
    proxyAddr
      .all(request, (hop, index) => isTrusted(bareAddress(hop), index))
      .map(bareAddress)
      .findLast((address) => isIP(address) !== 0);
}

/** Without the port and brackets that some proxies write, and IPv4 as itself. A socket that is closed already has no address, whatever the types say. */
function bareAddress(hop: string | undefined): string {
  const [, bracketed, withPort] = /^(?:\[([^\]]*)\](?::\d+)?|([\d.]+):\d+)$/.exec(hop ?? '') ?? [];
  return unmapped(bracketed ?? withPort ?? hop ?? '');
}

/** IPv4 as itself. */
const unmapped = (address: string): string =>
  address.slice(0, MAPPED.length).toLowerCase() === MAPPED && address.includes('.')
    ? address.slice(MAPPED.length)
    : address;

const MAPPED = '::ffff:';
