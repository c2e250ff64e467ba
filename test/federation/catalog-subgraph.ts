import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

const typeDefs = parse(`
  extend schema
    @link(
      url: "https://specs.apollo.dev/federation/v2.9"
      import: ["@key", "@shareable", "@external", "@requires"]
    )

  type Query {
    "Every product, a page at a time."
    products(first: Int! = 100, after: String): ProductConnection
    "The creations that the catalogue follows."
    followed: [ZStackJob!]
  }

  type ProductConnection {
    nodes: [Product!]!
    pageInfo: PageInfo!
  }

  "What is offered; it refers to the image that it is made of."
  type Product {
    title: String!
    image: Image
  }

  type Image @key(fields: "uuid") {
    uuid: ID!
    name: String @external
    "How well it is liked."
    rating: Int
    "What the shop window shows: made of the gateway's field."
    label: String @requires(fields: "name")
  }

  type ZStackJob @key(fields: "id", resolvable: false) {
    id: ID!
  }

  type PageInfo @shareable {
    hasNextPage: Boolean!
    hasPreviousPage: Boolean!
    startCursor: String
    endCursor: String
  }
`);

/** What the catalogue knows by itself: uuids of images and ids of jobs. */
export interface Catalog {
  readonly images: readonly string[];
  readonly jobs?: readonly string[];
}

export interface CatalogSubgraph {
  readonly url: string;
  readonly close: () => Promise<void>;
}

interface ImageReference {
  readonly uuid: string;
  readonly name?: string | null;
}

/** A second subgraph of the larger graph, on a free port: it extends the gateway's `Image`, and refers to it. */
export async function startCatalog({ images, jobs = [] }: Catalog): Promise<CatalogSubgraph> {
  const products = images.map((uuid, index) => ({ title: `Product ${index}`, image: { __typename: 'Image', uuid } }));
  const resolvers = {
    Query: {
      products(_: unknown, { first, after }: { first: number; after?: string | null }) {
        const start = Number(after ?? 0);
        const nodes = products.slice(start, start + first);
        const end = start + nodes.length;
        const pageInfo = {
          hasNextPage: end < products.length,
          hasPreviousPage: start > 0,
          startCursor: `${start}`,
          endCursor: `${end}`,
        };
        return { nodes, pageInfo };
      },
      followed: () => jobs.map((id) => ({ __typename: 'ZStackJob', id })),
    },
    Image: {
      __resolveReference: (reference: ImageReference) => reference,
      rating: ({ uuid }: ImageReference) => ratingOf(uuid),
      label: ({ name }: ImageReference) => `★ ${name ?? '?'}`,
    },
  };
  const server = new ApolloServer({
    schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    stopOnTerminationSignals: false,
  });
  const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
  return { url, close: () => server.stop() };
}

/** Some number that the gateway cannot know. */
export const ratingOf = (uuid: string): number => Number.parseInt(uuid.slice(0, 2), 16) % 6;
