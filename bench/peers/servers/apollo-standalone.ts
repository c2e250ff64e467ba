/** Apollo Server as its documentation begins: standalone, with a REST data source for each request. */
import { type DataSourceFetchResult, RESTDataSource } from '@apollo/datasource-rest';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import type { Cloud, Row, SubmitAnswer } from '../model/cloud.ts';
import { type Context, createContext } from '../model/context.ts';
import { buildSchema } from '../model/schema.ts';
import { zstackUrl } from './announce.ts';

class ZstackSource extends RESTDataSource implements Cloud {
  override baseURL = `${zstackUrl}/v1/`;
  readonly #headers: { authorization: string };

  constructor(authorization: string) {
    super();
    this.#headers = { authorization };
  }

  async list(path: string, params: Readonly<Record<string, string>>): Promise<readonly Row[]> {
    const { inventories } = await this.get<{ inventories: readonly Row[] }>(path, { params, headers: this.#headers });
    return inventories;
  }

  async submit(path: string, body: object): Promise<SubmitAnswer> {
    return answer(await this.fetch<SubmitAnswer['body']>(path, { method: 'POST', body, headers: this.#headers }));
  }

  async poll(jobUuid: string): Promise<SubmitAnswer> {
    return answer(await this.fetch<SubmitAnswer['body']>(`api-jobs/${jobUuid}`, { headers: this.#headers }));
  }
}

const answer = ({ response, parsedBody }: DataSourceFetchResult<SubmitAnswer['body']>): SubmitAnswer => ({
  status: response.status,
  body: parsedBody,
});

const server = new ApolloServer<Context>({ schema: buildSchema() });
const { url } = await startStandaloneServer(server, {
  listen: { port: 0, host: '127.0.0.1' },
  context: ({ req }) => Promise.resolve(createContext(new ZstackSource(req.headers.authorization ?? ''))),
});
console.log(`GraphQL   ${new URL('/graphql', url).href}`);
