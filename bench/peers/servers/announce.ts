import type { AddressInfo } from 'node:net';

/** Where ZStack is, as the gateway is told it. */
export const zstackUrl = process.env['ZSTACK_URL'] ?? '';

/** Tells the address as the gateway does. */
export function announce(address: AddressInfo | string | null): void {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  console.log(`GraphQL   http://127.0.0.1:${address.port}/graphql`);
}
