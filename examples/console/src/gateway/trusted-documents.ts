import { ApolloLink } from '@apollo/client';
import { isRecord } from '../stored.ts';

/** Whether the page sends the ids of its operations instead of their texts, for a gateway that trusts no other documents. */
export const sendsIds = import.meta.env['VITE_TRUSTED_DOCUMENTS'] === 'true';

/** Names each operation by the hash that codegen has put beside it and into `persisted-documents.json`. */
export const withId = new ApolloLink((operation, forward) => {
  operation.extensions['persistedQuery'] = { version: 1, sha256Hash: hashOf(operation.query) };
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } });
  return forward(operation);
});

function hashOf(document: object): string {
  const meta: unknown = '__meta__' in document ? document.__meta__ : undefined;
  const hash = isRecord(meta) ? meta['hash'] : undefined;
  if (typeof hash !== 'string') throw new Error('An operation has lost its hash on the way.');
  return hash.replace(/^sha256:/, '');
}
