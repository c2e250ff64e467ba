import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import proxyAddr from 'proxy-addr';

export type ReadClientAddress = (request: IncomingMessage) => string | undefined;

/**
 * Tells the caller's address: the last hop that is not one of `trustedProxies`, from `X-Forwarded-For` only as far as
 * trusted proxies wrote it. What is no IP address there is passed over.
 */
export function clientAddressReader(trustedProxies: readonly string[]): ReadClientAddress {
  const trusts = trustedProxies.length > 0 ? proxyAddr.compile([...trustedProxies]) : () => false;
  return (request) =>
    proxyAddr
      .all(request, trusts)
      // a socket that is closed already has no address, whatever the types say
      .map((address: string | undefined) => address?.replace(/^::ffff:(?=\d+\.)/i, '') ?? '')
      .findLast((address) => isIP(address) !== 0);
}
