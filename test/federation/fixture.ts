import type { Answer } from '../integration/fixture.ts';
import { test as base } from '../integration/fixture.ts';
import { startApolloGateway } from './apollo-gateway.ts';
import { type Catalog, startCatalog } from './catalog-subgraph.ts';
import { type Compose, compositions, fetchSubgraph } from './compose.ts';
import { hiveGateway } from './hive-gateway.ts';
import { type PassOn, passOnSession, type StartRouter } from './router.ts';
import { strangersSpokenTo } from './strangers.ts';

/** Each router with the composition of its own family. */
export const routers: readonly { readonly name: string; readonly start: StartRouter; readonly compose: Compose }[] = [
  { name: 'Apollo Gateway', start: startApolloGateway, compose: compositions.Apollo },
  { name: 'Hive Gateway', start: hiveGateway(), compose: compositions.Hive },
];

export interface LargerGraph {
  /** Of the router's GraphQL endpoint. */
  readonly url: string;
  /** Sends one operation to the router; with the cloud's own session unless told otherwise. */
  readonly ask: (query: string, variables?: object, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
}

export interface LargerGraphOptions {
  readonly router: { readonly start: StartRouter; readonly compose: Compose };
  readonly catalog?: Catalog;
  readonly passOn?: PassOn;
}

interface Fixture {
  /** Starts the catalogue, composes it with the gateway, each as its `_service` says, and starts a router in front of both. */
  readonly federate: (options: LargerGraphOptions) => Promise<LargerGraph>;
}

/** The gateway's settings here: introspection is closed, and `_service` open to routers. */
export const env = { INTROSPECTION: 'false', FEDERATION: 'true' };

export const test = base.extend<Fixture>({
  federate: async ({ cloud, gateway }, use) => {
    const open: { readonly close: () => Promise<void> }[] = [];
    await use(async ({ router: { start, compose }, catalog = { images: [] }, passOn = passOnSession }) => {
      const second = await startCatalog(catalog);
      open.unshift(second);
      const subgraphs = [
        await fetchSubgraph('zstack', `${gateway.url}/graphql`),
        await fetchSubgraph('catalog', second.url),
      ];
      const router = await start(compose(subgraphs), passOn);
      open.unshift(router);
      const session = `OAuth ${cloud.demo.session}`;
      return {
        url: router.url,
        async ask(query, variables = {}, headers = { authorization: session }) {
          const response = await fetch(router.url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', ...headers },
            body: JSON.stringify({ query, variables }),
          });
          const text = await response.text();
          const { data, errors = [] } = JSON.parse(text) as Partial<Answer>;
          return { status: response.status, headers: response.headers, text, data, errors };
        },
      };
    });
    for (const { close } of open) await close();
    const strangers = strangersSpokenTo();
    if (strangers.length > 0) throw new Error(`a router spoke to ${strangers.join(', ')}`);
  },
});
