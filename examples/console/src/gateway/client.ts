import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { possibleTypes } from '../../../../artifacts/possible-types.json';
import { failureOf } from './failure.ts';
import { learnFrom } from './search.ts';
import { createStream } from './stream.ts';
import { sendsIds, withId } from './trusted-documents.ts';

/** A way to the gateway that shows one session, or none. It shares nothing with that of another session. */
export interface Gateway {
  readonly client: ApolloClient;
  /** Ends what is listened to. */
  readonly close: () => void;
}

/** @param onRefused called when the gateway does not take the session (any more) */
export function connect(token?: string, onRefused: () => void = () => undefined): Gateway {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `OAuth ${token}` };
  const stream = createStream(headers['authorization'], onRefused);
  const http = new HttpLink({ uri: '/graphql', headers });
  const watch = new ErrorLink(({ error }) => {
    if (failureOf(error).kind === 'session') onRefused();
    learnFrom(error);
  });
  const byKind = ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(stream),
    http,
  );
  const client = new ApolloClient({
    link: ApolloLink.from(sendsIds ? [watch, withId, byKind] : [watch, byKind]),
    cache: new InMemoryCache({ possibleTypes }),
  });
  const close = () => {
    // rejects where the last connection was refused, which has been told already
    Promise.resolve(stream.dispose()).catch(() => undefined);
  };
  return { client, close };
}

/** For what needs no session: the log-in. */
export const withoutSession = connect();
