import { composeServices as composeWithApollo } from '@apollo/composition';
import { composeServices as composeWithHive } from '@theguild/federation-composition';
import { parse } from 'graphql';

/** A part of the larger graph, as its registry knows it. */
export interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** Makes one supergraph of many subgraphs. @throws Error with every reason why they do not fit together */
export type Compose = (subgraphs: readonly Subgraph[]) => string;

interface Composed {
  readonly supergraphSdl?: string | undefined;
  readonly errors?: readonly { readonly message: string }[] | undefined;
}

const throughout =
  (compose: (services: { name: string; url: string; typeDefs: ReturnType<typeof parse> }[]) => Composed): Compose =>
  (subgraphs) => {
    const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
    const { supergraphSdl, errors = [] } = compose(services);
    if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
    return supergraphSdl;
  };

/** The compositions of the two families of routers: Apollo's (Rover, GraphOS, Apollo Gateway) and Hive's. */
export const compositions: Readonly<Record<'Apollo' | 'Hive', Compose>> = {
  Apollo: throughout(composeWithApollo),
  Hive: throughout(composeWithHive),
};

/** What a subgraph that runs says of itself, asked as a router or Rover does: without a session. */
export async function fetchSubgraph(name: string, url: string): Promise<Subgraph> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ _service { sdl } }' }),
  });
  const text = await response.text();
  const { data } = JSON.parse(text) as { readonly data?: { readonly _service: { readonly sdl: string } } };
  if (!data) throw new Error(`${name} does not tell its schema: ${text}`);
  return { name, url, sdl: data._service.sdl };
}
