import { type ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { GraphQLContext } from '../graphql/context.ts';
import { type Demo, demoAuthorization, demoOperation, demoVariables } from './demo.ts';
import { sendAnswer } from './http-answer.ts';
import type { Handler } from './router.ts';

const firstQuery = `query FirstLook {
  __typename
}
`;

/** How Apollo's page names the endpoint that it talks to: its own address. */
const OWN_ADDRESS = 'window.location.href';

/**
 * Apollo Sandbox, loaded from Apollo's CDN, on the simulator with the demo session and an operation ready to run. It
 * sends no telemetry. The page's own policy admits Apollo's scripts only, by nonce.
 */
export const explorerPlugin = (demo: Demo | undefined): ApolloServerPlugin =>
  ApolloServerPluginLandingPageLocalDefault({
    embed: { runTelemetry: false, endpointIsEditable: false, initialState: { pollForSchemaUpdates: false } },
    includeCookies: false,
    document: demo ? demoOperation : firstQuery,
    ...(demo && { variables: demoVariables(demo), headers: { Authorization: demoAuthorization(demo) } }),
  });

/** Serves the page of `explorerPlugin`, bound to the endpoint `graphql` beside the page. */
export async function explorerPage(apollo: ApolloServer<GraphQLContext>): Promise<Handler> {
  if (!(await render(apollo)).includes(OWN_ADDRESS)) {
    throw new Error("Apollo's landing page names its endpoint in an unknown way: see src/server/explorer.ts.");
  }
  return async (_request, response) => {
    const page = await render(apollo);
    sendAnswer(response, {
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
      },
      body: page.replaceAll(OWN_ADDRESS, `new URL('graphql', ${OWN_ADDRESS}).href`),
    });
  };
}

async function render(apollo: ApolloServer<GraphQLContext>): Promise<string> {
  const { body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: 'GET',
      headers: new HeaderMap([['accept', 'text/html']]),
      search: '',
      body: undefined,
    },
    context: () => Promise.reject(new Error('A page needs no context.')),
  });
  return body.kind === 'complete' ? body.string : '';
}
