import { type ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { GraphQLContext } from '../../graphql/context.ts';
import { type Demo, demoAuthorization, demoOperation, demoVariables } from './demo.ts';
import { sendAnswer } from '../http/http-answer.ts';
import type { Apollos } from '../operation/apollos.ts';
import { EXPLORER_PATH } from './offline-files.ts';
import { firstQuery } from './ready-made-operations.ts';
import type { Handler } from '../http/router.ts';

/** How Apollo's page names the endpoint that it talks to: its own address. */
const OWN_ADDRESS = 'window.location.href';

/** What Apollo's page shows where its scripts do not arrive. */
const CANNOT_LOAD = 'Apollo Sandbox cannot be loaded; it appears that you might be offline.';

/**
 * Apollo Sandbox, loaded from Apollo's CDN, on the simulator with the demo session and an operation ready to run. It
 * sends no telemetry. The page's own policy admits Apollo's scripts only, by nonce.
 */
const sandboxPlugin = (demo: Demo | undefined): ApolloServerPlugin =>
  ApolloServerPluginLandingPageLocalDefault({
    embed: { runTelemetry: false, endpointIsEditable: false, initialState: { pollForSchemaUpdates: false } },
    includeCookies: false,
    document: demo ? demoOperation : firstQuery,
    ...(demo && { variables: demoVariables(demo), headers: { Authorization: demoAuthorization(demo) } }),
  });

/**
 * Serves the page of `sandboxPlugin`, bound to the endpoint `graphql` beside the page. Without internet it leads to the offline explorer.
 * @param show starts the Apollo Server whose page it is
 */
export async function sandboxPage(demo: Demo | undefined, show: Apollos['show']): Promise<Handler> {
  const apollo = await show(sandboxPlugin(demo));
  const page = await render(apollo);
  if (!page.includes(OWN_ADDRESS) || !page.includes(CANNOT_LOAD)) {
    throw new Error("Apollo's landing page is not the one that src/server/sandbox.ts knows.");
  }
  return async (_request, response) => {
    const fresh = await render(apollo);
    sendAnswer(response, {
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
      },
      body: fresh
        .replaceAll(OWN_ADDRESS, `new URL('graphql', ${OWN_ADDRESS}).href`)
        .replace(CANNOT_LOAD, `${CANNOT_LOAD} <a href="${EXPLORER_PATH}">Explore without internet</a>.`),
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
